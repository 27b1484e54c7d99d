using AngleSharp.Dom;

namespace SchemaKit;

/// <summary>A cell of a table with the rows and columns it covers.</summary>
internal readonly record struct HtmlCell(IElement Element, GridSpan Span);

/// <summary>
/// The grid of a table, with spans resolved as the HTML standard lays down ("forming a table"): heads first, feet last, a cell
/// goes to the first free column of its row and never reaches beyond its row group.
/// </summary>
internal sealed class HtmlTable
{
    private const int MostColumns = 1000;
    private const int MostRows = 65534;

    // For each column, the last row that a cell from above covers.
    private readonly List<int> coveredTo = [];
    private readonly List<List<HtmlCell>> rows = [];
    private long slots;

    private HtmlTable()
    {
    }

    /// <summary>The cells of each row, from left to right, each in the row it starts in.</summary>
    public IReadOnlyList<IReadOnlyList<HtmlCell>> Rows => rows;

    /// <summary>How many slots its cells cover together.</summary>
    public long Slots => slots;

    /// <summary>Lays out a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="mostSlots">How many slots its cells may cover.</param>
    /// <returns>The grid; one with more slots than allowed is not laid out to its end.</returns>
    public static HtmlTable Of(IElement table, long mostSlots)
    {
        var grid = new HtmlTable();
        foreach (var group in Groups(table))
        {
            foreach (var (row, index) in group.Select((row, index) => (row, index)))
            {
                grid.AddRow(row, group.Count - index);
                if (grid.slots > mostSlots) return grid;
            }
        }

        return grid;
    }

    private static IEnumerable<List<IElement>> Groups(IElement table)
    {
        var groups = Shown(table).Where(child => child.LocalName is "thead" or "tbody" or "tfoot").ToList();
        return groups.OrderBy(group => group.LocalName == "tfoot" ? 1 : 0)
            .Select(group => Shown(group).Where(row => row.LocalName == "tr").ToList());
    }

    private static IEnumerable<IElement> Shown(IElement parent) =>
        parent.Children.Where(child => !HtmlElements.IsLeftOut(child));

    private void AddRow(IElement element, int rowsLeft)
    {
        var row = rows.Count + 1;
        var cells = new List<HtmlCell>();
        var column = 0;
        foreach (var cell in Shown(element).Where(HtmlElements.IsCell))
        {
            while (column < coveredTo.Count && coveredTo[column] >= row) column++;
            var columns = Math.Min(Span(cell, "colspan") is > 0 and var written ? written : 1, MostColumns);
            var rowspan = Span(cell, "rowspan") switch { 0 => rowsLeft, < 0 => 1, var some => Math.Min(some, MostRows) };
            var span = new GridSpan(row, column + 1, Math.Min(rowspan, rowsLeft), columns);
            cells.Add(new HtmlCell(cell, span));
            slots += (long)span.Rows * span.Columns;
            for (; columns > 0; columns--, column++)
            {
                if (column == coveredTo.Count) coveredTo.Add(0);
                coveredTo[column] = Math.Max(coveredTo[column], row + span.Rows - 1);
            }
        }

        rows.Add(cells);
    }

    // The standard's rules for parsing non-negative integers: white space, an optional plus, digits, and whatever follows.
    private static int Span(IElement cell, string attribute)
    {
        var text = cell.GetAttribute(attribute).AsSpan().TrimStart();
        if (text.StartsWith("+")) text = text[1..];
        long span = -1;
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character)) break;
            span = Math.Min((Math.Max(span, 0) * 10) + (character - '0'), int.MaxValue);
        }

        return (int)span;
    }
}
