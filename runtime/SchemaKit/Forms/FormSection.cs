using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>A section of a form, with the tables that stand in it.</summary>
/// <param name="Id">The name that programs use.</param>
/// <param name="Title">The official title, without its number.</param>
public sealed record FormSection(string Id, string Title)
{
    /// <summary>Other wordings of the title.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The tables, in the order of the form.</summary>
    public required ImmutableArray<FormTable> Tables { get; init; }
}
