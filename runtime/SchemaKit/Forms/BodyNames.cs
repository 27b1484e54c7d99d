using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>How the name of the publishing body is recognised in the opening sentence of a report without a title.</summary>
public sealed record BodyNames
{
    /// <summary>What such names end in: 局, 人民政府.</summary>
    public ImmutableArray<string> Endings { get; init; } = [];

    /// <summary>The words that follow a name: 在, 坚持. Without one of them a name is not certain.</summary>
    public ImmutableArray<string> FollowedBy { get; init; } = [];

    /// <summary>Words a name never starts with: 我, 本.</summary>
    public ImmutableArray<string> NeverStart { get; init; } = [];
}
