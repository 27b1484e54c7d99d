namespace SchemaKit;

/// <summary>A cell of a printed table.</summary>
/// <param name="Text">What stands in it; empty for a blank.</param>
/// <param name="Columns">How many columns it covers.</param>
/// <param name="Rows">How many rows it covers.</param>
public sealed record PrintedCell(string Text, int Columns = 1, int Rows = 1)
{
    /// <summary>What it is: a figure, unless said otherwise.</summary>
    public PrintedCellKind Kind { get; init; }

    /// <summary>For a figure, the cell of the report that it prints, with its value and state; null for a label.</summary>
    public Cell? Source { get; init; }

    /// <summary>Whether this heads several rows or columns, or the whole table.</summary>
    public bool IsGroup { get; init; }
}
