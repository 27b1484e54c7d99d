using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>The head of a row or column, or of a group of them: a tree as printed on the form.</summary>
/// <param name="Id">The name within its parent, such as <c>naturalPersons</c>.</param>
/// <param name="Label">The official label.</param>
public sealed record Heading(string Id, string Label)
{
    /// <summary>Other wordings that publishers use for the label.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The heads below this one; none for a single row or column.</summary>
    public ImmutableArray<Heading> Children { get; init; } = [];

    /// <summary>The subtotal that may be printed beside what stands in the group; null where the schema declares none.</summary>
    public Subtotal? Subtotal { get; init; }

    /// <summary>Whether the row or column adds up those beside it, as the schema declares.</summary>
    public bool IsTotal { get; init; }

    /// <summary>
    /// Whether this is the own row of its group: it has no label but that of the group, and its figures stand beside it, on the line above
    /// the other rows of the group.
    /// </summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether this heads a single row or column.</summary>
    public bool IsLeaf => Children.IsEmpty;
}
