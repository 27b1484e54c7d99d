using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>A unit that figures of a form are written in, before any number word: 元, of which 万元 is ten thousand.</summary>
/// <param name="Name">The unit's name.</param>
/// <param name="Kind">What it measures; counts may be written with any unit of counts.</param>
public sealed record UnitOfMeasure(string Name, ValueKind Kind)
{
    /// <summary>Other names of the same unit.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Signs written before a number, such as ¥.</summary>
    public ImmutableArray<string> Signs { get; init; } = [];
}
