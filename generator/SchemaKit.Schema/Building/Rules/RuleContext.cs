using SchemaKit.Schema.Declarations;
using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Building;

/// <summary>A written rule where it stands.</summary>
/// <param name="Declaration">The rule as written.</param>
/// <param name="BasePath">Where its names start: a table, a section, or nothing for the top.</param>
/// <param name="Table">The single table it stands in; null where there may be several.</param>
internal sealed record RuleContext(RuleDeclaration Declaration, string BasePath, PlacedTable? Table)
{
    /// <summary>Whether the rule stands between the reports of two years, and may name cells of the previous one.</summary>
    public bool IsAcrossYears { get; init; }

    public string Id => Declaration.Id;
}
