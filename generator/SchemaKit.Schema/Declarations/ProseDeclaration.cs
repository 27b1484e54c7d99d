using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>What is said of prose, as written.</summary>
/// <param name="Key">The key it stands under.</param>
/// <param name="Between">Words that may stand in front of a figure.</param>
/// <param name="Not">Words that exclude every claim.</param>
/// <param name="Topics">What sentences may be about.</param>
internal sealed record ProseDeclaration(
    ScalarNode Key,
    IReadOnlyList<ScalarNode> Between,
    IReadOnlyList<ScalarNode> Not,
    IReadOnlyList<TopicDeclaration> Topics);

/// <summary>What sentences may be about, as written.</summary>
/// <param name="id">Its id.</param>
internal sealed class TopicDeclaration(string id)
{
    public string Id => id;

    /// <summary>Where the names in its claims start; null for the top.</summary>
    public ScalarNode? In { get; init; }

    /// <summary>The column that its claims keep to, so that they name rows; null where they name cells.</summary>
    public ScalarNode? Column { get; init; }

    /// <summary>The words that tell the topic.</summary>
    public IReadOnlyList<ScalarNode> About { get; init; } = [];

    /// <summary>The words that exclude its claims.</summary>
    public IReadOnlyList<ScalarNode> Not { get; init; } = [];

    /// <summary>What sentences about it may state.</summary>
    public List<ClaimDeclaration> Claims { get; } = [];
}

/// <summary>A claim as written.</summary>
/// <param name="Key">Its id.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Says">The words that open it.</param>
/// <param name="Not">The words that exclude it, beside those of its topic.</param>
/// <param name="None">The words that state a zero.</param>
/// <param name="Means">The expressions of what it may mean.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="Severity">How much it weighs when no cell agrees.</param>
internal sealed record ClaimDeclaration(
    ScalarNode Key,
    TopicDeclaration Topic,
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
