using System.Text;

namespace SchemaKit.Testing;

/// <summary>
/// Writes a table as text taken from a PDF shows it: columns held by spaces only, every cell broken to the width of its columns and set
/// in the middle of its height, so that figures stand on lines of their own beside a broken label, and pages numbered.
/// </summary>
internal sealed class SpacedRendering
{
    private readonly PrintedTable table;
    private readonly int[] starts;
    private readonly int[] widths;
    private readonly SortedDictionary<int, List<(int Column, string Text)>> lines = [];
    private int[] rowTops = [];

    private SpacedRendering(PrintedTable table, int stubWidth, int headWidth)
    {
        this.table = table;
        widths = new int[table.Width];
        var cells = table.Placed().Select(placed => (placed.Cell, Column: placed.Column - 1, Row: placed.Row - 1)).ToList();
        for (var column = 0; column < widths.Length; column++) widths[column] = column < table.StubColumns ? stubWidth : headWidth;
        foreach (var (cell, column, _) in cells)
        {
            if (cell.Columns == 1 && IsFigure(cell.Text)) widths[column] = Math.Max(widths[column], cell.Text.Length);
        }

        starts = new int[table.Width];
        for (var column = 1; column < starts.Length; column++) starts[column] = starts[column - 1] + widths[column - 1] + 3;
        Set(cells);
    }

    /// <summary>Writes a table.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="table">The table.</param>
    /// <param name="stubWidth">How many characters a line of a row label has at most.</param>
    /// <param name="headWidth">The same for a column head.</param>
    /// <param name="pageLines">After how many lines a page ends.</param>
    public static void Write(TextWriter writer, PrintedTable table, int stubWidth, int headWidth, int pageLines)
    {
        var text = new StringBuilder();
        var rendering = new SpacedRendering(table, stubWidth, headWidth);
        int written = 0, page = 1, indent = 0;
        foreach (var (y, parts) in rendering.lines)
        {
            if (written >= pageLines && rendering.StartsRow(y))
            {
                text.Append("\n          -").Append(++page).Append("-\n\f");
                written = 0;
                indent = page % 3 * 2;
            }

            var line = new StringBuilder().Append(' ', indent);
            foreach (var (column, part) in parts.OrderBy(part => part.Column))
            {
                line.Append(' ', Math.Max(0, column + indent - line.Length)).Append(part);
            }

            text.Append(line).Append('\n');
            written++;
        }

        writer.Write(text.Append('\n'));
    }

    // Heights are counted in half lines: what is set between two lines of a label stands on a line of its own.
    private void Set(List<(PrintedCell Cell, int Column, int Row)> cells)
    {
        var heights = new int[table.Rows.Length];
        foreach (var (cell, column, row) in cells)
        {
            if (cell.Rows == 1) heights[row] = Math.Max(heights[row], Broken(cell, column).Count);
        }

        foreach (var (cell, column, row) in cells)
        {
            var lacking = Broken(cell, column).Count - heights[row..(row + cell.Rows)].Sum();
            if (lacking > 0) heights[row + cell.Rows - 1] += lacking;
        }

        rowTops = [.. heights.Select((_, row) => 2 * heights[..row].Sum())];
        foreach (var (cell, column, row) in cells)
        {
            var parts = Broken(cell, column);
            var y = rowTops[row] + heights[row..(row + cell.Rows)].Sum() - parts.Count;
            for (var i = 0; i < parts.Count; i++)
            {
                var at = starts[column] + ((WidthOf(cell, column) - parts[i].Length) / 2);
                if (!lines.TryGetValue(y + (2 * i), out var line)) lines[y + (2 * i)] = line = [];
                line.Add((at, parts[i]));
            }
        }
    }

    private bool StartsRow(int y) => Array.IndexOf(rowTops, y) >= 0;

    private int WidthOf(PrintedCell cell, int column) => starts[column + cell.Columns - 1] + widths[column + cell.Columns - 1] - starts[column];

    private List<string> Broken(PrintedCell cell, int column)
    {
        var parts = new List<string>();
        var width = WidthOf(cell, column);
        for (var rest = cell.Text.Trim(); rest.Length > 0;)
        {
            var length = Math.Min(width, rest.Length);
            parts.Add(rest[..length].Trim());
            rest = rest[length..].Trim();
        }

        return parts;
    }

    private static bool IsFigure(string text) => text.Length > 0 && text.Any(char.IsAsciiDigit) && text.Length < 16;
}
