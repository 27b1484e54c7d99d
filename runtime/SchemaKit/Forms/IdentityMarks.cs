using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>By what a document says which report it is, besides its title and its sentences.</summary>
public sealed record IdentityMarks
{
    /// <summary>What introduces the title.</summary>
    public IdentityMark Title { get; init; } = IdentityMark.None;

    /// <summary>What introduces the publishing body.</summary>
    public IdentityMark Organization { get; init; } = IdentityMark.None;

    /// <summary>What introduces the day of publication.</summary>
    public IdentityMark Published { get; init; } = IdentityMark.None;

    /// <summary>What introduces the document number.</summary>
    public IdentityMark DocumentNumber { get; init; } = IdentityMark.None;
}

/// <summary>What introduces one thing that a document says of itself.</summary>
public sealed record IdentityMark
{
    /// <summary>Nothing introduces it.</summary>
    public static IdentityMark None { get; } = new();

    /// <summary>The words printed before it: 发布时间.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>Words that count only where none of the others tells anything: 成文日期.</summary>
    public ImmutableArray<string> Otherwise { get; init; } = [];

    /// <summary>The names under which the head of a page has it: PubDate.</summary>
    public ImmutableArray<string> Meta { get; init; } = [];
}
