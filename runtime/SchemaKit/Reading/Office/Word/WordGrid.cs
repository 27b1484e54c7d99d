namespace SchemaKit;

/// <summary>
/// The grid of a Word table, with merged cells resolved: one that continues the cell above has the same columns as that one, and shows
/// nothing of its own.
/// </summary>
internal sealed class WordGrid
{
    /// <summary>A cell of the grid.</summary>
    internal sealed class Cell(GridSpan span, WordCell content)
    {
        public GridSpan Span { get; set; } = span;

        public WordCell Content => content;
    }

    private Dictionary<int, Cell> above = [];
    private Dictionary<int, Cell> here = [];

    private WordGrid()
    {
    }

    private List<List<Cell>> Rows { get; } = [];

    /// <summary>The cells of each row that is shown, each in the row it starts in.</summary>
    public static List<List<Cell>> Of(WordTable table)
    {
        var grid = new WordGrid();
        foreach (var row in table.Rows.Where(row => !row.IsGone)) grid.Add(row);
        return grid.Rows;
    }

    private void Add(WordRow row)
    {
        var cells = new List<Cell>();
        var next = row.Before + 1;
        for (var i = 0; i < row.Cells.Count;)
        {
            var (cell, column) = (row.Cells[i], next);
            do next += row.Cells[i++].Columns;
            while (i < row.Cells.Count && row.Cells[i].Across == WordMerge.Continues);
            if (!cell.IsGone) Place(cell, column, next - column, cells);
        }

        Rows.Add(cells);
        (above, here) = (here, above);
        here.Clear();
    }

    private void Place(WordCell cell, int column, int columns, List<Cell> cells)
    {
        if (cell.Down == WordMerge.Continues && above.TryGetValue(column, out var merged) && merged.Span.Columns == columns)
        {
            merged.Span = merged.Span with { Rows = merged.Span.Rows + 1 };
            here[column] = merged;
            return;
        }

        var placed = new Cell(new GridSpan(Rows.Count + 1, column, 1, columns), cell);
        cells.Add(placed);
        if (cell.Down != WordMerge.None) here[column] = placed;
    }
}
