using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>What is said of prose, as written.</summary>
/// <param name="Key">The key it stands under.</param>
/// <param name="Between">Words that may stand in front of a figure.</param>
/// <param name="Not">Words that exclude every claim.</param>
/// <param name="Claims">The claims of all topics.</param>
internal sealed record ProseDeclaration(
    ScalarNode Key,
    IReadOnlyList<ScalarNode> Between,
    IReadOnlyList<ScalarNode> Not,
    IReadOnlyList<ClaimDeclaration> Claims);

/// <summary>A claim as written.</summary>
/// <param name="Key">Its id.</param>
/// <param name="About">The words of its topic.</param>
/// <param name="Says">The words that open it.</param>
/// <param name="Not">The words that exclude it, those of its topic among them.</param>
/// <param name="None">The words that state a zero.</param>
/// <param name="Means">The expressions of what it may mean.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="Severity">How much it weighs when no cell agrees.</param>
internal sealed record ClaimDeclaration(
    ScalarNode Key,
    IReadOnlyList<ScalarNode> About,
    IReadOnlyList<ScalarNode> Says,
    IReadOnlyList<ScalarNode> Not,
    IReadOnlyList<ScalarNode> None,
    IReadOnlyList<ScalarNode> Means,
    IReadOnlyList<PartDeclaration> Parts,
    Severity Severity)
{
    public string Id => Key.Text;
}

/// <summary>A part of a claim as written.</summary>
/// <param name="Word">The word beside its figure.</param>
/// <param name="Means">The expressions of what it may mean.</param>
internal sealed record PartDeclaration(ScalarNode Word, IReadOnlyList<ScalarNode> Means);
