using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>What is said of prose, as written.</summary>
/// <param name="Key">The key <c>prose</c>.</param>
/// <param name="Between">Words that may stand in front of a figure.</param>
/// <param name="Not">Words that exclude every claim.</param>
/// <param name="Claims">The claims.</param>
internal sealed record ProseDeclaration(
    ScalarNode Key,
    IReadOnlyList<ScalarNode> Between,
    IReadOnlyList<ScalarNode> Not,
    IReadOnlyList<ClaimDeclaration> Claims);

/// <summary>A claim as written.</summary>
/// <param name="Key">Its id.</param>
/// <param name="Words">Its words by the key they stand under.</param>
/// <param name="Means">The expressions of what it may mean.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="Severity">How much it weighs when no cell agrees.</param>
internal sealed record ClaimDeclaration(
    ScalarNode Key,
    IReadOnlyDictionary<string, IReadOnlyList<ScalarNode>> Words,
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
