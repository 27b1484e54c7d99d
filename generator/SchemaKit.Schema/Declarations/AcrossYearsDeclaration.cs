using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>A rule between the reports of two years, as written.</summary>
/// <param name="Rule">What every rule says.</param>
/// <param name="In">The tables or sections in which it stands.</param>
/// <param name="InPlace">Where to point at about them.</param>
/// <param name="PreviousEditions">The editions of the previous year's report that it is for; none for its own edition only.</param>
internal sealed record AcrossYearsDeclaration(
    RuleDeclaration Rule,
    IReadOnlyList<ScalarNode> In,
    TextPlace InPlace,
    IReadOnlyList<ScalarNode> PreviousEditions);
