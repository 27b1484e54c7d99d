namespace SchemaKit;

/// <summary>A cell of a sheet that says something, or has lines around it.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Text">What it shows; empty for one that is only framed.</param>
internal readonly record struct SheetCell(int Row, int Column, string Text);

/// <summary>Cells of a sheet that are merged into one.</summary>
internal readonly record struct SheetMerge(int Row, int Column, int LastRow, int LastColumn);

/// <summary>The cells of one sheet.</summary>
internal sealed class SheetGrid
{
    private readonly HashSet<int> hiddenRows = [];
    private readonly bool[] hiddenColumns = new bool[SheetAddress.MostColumns + 1];

    /// <summary>The cells that say something or are framed, row by row from left to right.</summary>
    public List<SheetCell> Cells { get; } = [];

    public List<SheetMerge> Merges { get; } = [];

    public void HideRow(int row) => hiddenRows.Add(row);

    public void HideColumns(int first, int last)
    {
        for (var column = Math.Max(first, 1); column <= last && column < hiddenColumns.Length; column++) hiddenColumns[column] = true;
    }

    public bool IsRowShown(int row) => !hiddenRows.Contains(row);

    public bool IsColumnShown(int column) => !hiddenColumns[column];
}
