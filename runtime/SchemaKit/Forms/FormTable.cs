using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>A table of a form. Its cells are every row crossed with every column, row by row; a table without rows is one line.</summary>
/// <param name="Id">The name within its section; null where the section is this table.</param>
/// <param name="FirstCell">The position of its first cell in the catalogue.</param>
public sealed record FormTable(string? Id, int FirstCell)
{
    /// <summary>The line printed above or at the top of the table; null where the section's title serves.</summary>
    public string? Caption { get; init; }

    /// <summary>Other wordings of the caption.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>What is printed in the head of the table over the row labels.</summary>
    public ImmutableArray<string> Stubheads { get; init; } = [];

    /// <summary>What is printed in the head over all columns together.</summary>
    public ImmutableArray<string> Spanners { get; init; } = [];

    /// <summary>
    /// What heads the column, between the row labels and the figures, in which the unit of every row is printed; the first is the official
    /// wording. None where there is no such column.
    /// </summary>
    public ImmutableArray<string> UnitColumns { get; init; } = [];

    /// <summary>The heads of the columns.</summary>
    public required ImmutableArray<Heading> Columns { get; init; }

    /// <summary>The heads of the rows; none for a table that is a single line of figures.</summary>
    public ImmutableArray<Heading> Rows { get; init; } = [];

    /// <summary>How many cells stand in a row.</summary>
    public int Width => Leaves(Columns);

    /// <summary>How many rows of cells there are.</summary>
    public int Height => Rows.IsEmpty ? 1 : Leaves(Rows);

    private static int Leaves(ImmutableArray<Heading> headings) => headings.Sum(heading => heading.IsLeaf ? 1 : Leaves(heading.Children));
}
