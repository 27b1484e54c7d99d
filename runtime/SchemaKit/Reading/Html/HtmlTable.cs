namespace SchemaKit;

/// <summary>A cell of a table with the rows and columns it covers.</summary>
internal readonly record struct HtmlCell(int Element, GridSpan Span);

/// <summary>
/// The grid of a table, with spans resolved as the HTML standard lays down ("forming a table"): heads first, feet last, a cell
/// goes to the first free column of its row and never reaches beyond its row group. One is used for all tables of a page, one after the other.
/// </summary>
internal sealed class HtmlTable(HtmlNodes nodes)
{
    private const int MostColumns = 1000;
    private const int MostRows = 65534;

    // For each column, the last row that a cell from above covers.
    private readonly List<int> coveredTo = [];
    private readonly List<HtmlCell> cells = [];
    private readonly List<int> rowEnds = [];

    /// <summary>The cells from left to right, row by row, each in the row it starts in.</summary>
    public IReadOnlyList<HtmlCell> Cells => cells;

    /// <summary>For each row, the index behind its last cell.</summary>
    public IReadOnlyList<int> RowEnds => rowEnds;

    /// <summary>How many slots its cells cover together.</summary>
    public long Slots { get; private set; }

    /// <summary>Lays out a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="mostSlots">How many slots its cells may cover; one with more is not laid out to its end.</param>
    public void LayOut(int table, long mostSlots)
    {
        coveredTo.Clear();
        cells.Clear();
        rowEnds.Clear();
        Slots = 0;
        AddGroups(table, areFeet: false, mostSlots);
        AddGroups(table, areFeet: true, mostSlots);
    }

    private void AddGroups(int table, bool areFeet, long mostSlots)
    {
        for (var group = nodes[table].FirstChild; group != 0; group = nodes[group].Next)
        {
            if (nodes[group].Tag.IsRowGroup && (nodes[group].Tag == HtmlTag.Tfoot) == areFeet && IsShown(group)) AddGroup(group, mostSlots);
        }
    }

    private void AddGroup(int group, long mostSlots)
    {
        var rowsLeft = 0;
        for (var row = nodes[group].FirstChild; row != 0; row = nodes[row].Next) rowsLeft += IsRow(row) ? 1 : 0;
        for (var row = nodes[group].FirstChild; row != 0 && Slots <= mostSlots; row = nodes[row].Next)
        {
            if (IsRow(row)) AddRow(row, rowsLeft--);
        }
    }

    private void AddRow(int element, int rowsLeft)
    {
        var row = rowEnds.Count + 1;
        var column = 0;
        for (var cell = nodes[element].FirstChild; cell != 0; cell = nodes[cell].Next)
        {
            if (!nodes[cell].Tag.IsCell || !IsShown(cell)) continue;
            while (column < coveredTo.Count && coveredTo[column] >= row) column++;
            var columns = Math.Min(SpanOf(cell, HtmlAttributes.Colspan) is > 0 and var written ? written : 1, MostColumns);
            var rowspan = SpanOf(cell, HtmlAttributes.Rowspan) switch { 0 => rowsLeft, < 0 => 1, var some => Math.Min(some, MostRows) };
            var span = new GridSpan(row, column + 1, Math.Min(rowspan, rowsLeft), columns);
            cells.Add(new HtmlCell(cell, span));
            Slots += (long)span.Rows * span.Columns;
            for (; columns > 0; columns--, column++)
            {
                if (column == coveredTo.Count) coveredTo.Add(0);
                coveredTo[column] = Math.Max(coveredTo[column], row + span.Rows - 1);
            }
        }

        rowEnds.Add(cells.Count);
    }

    private bool IsRow(int element) => nodes[element].Tag == HtmlTag.Tr && IsShown(element);

    private bool IsShown(int element) => !HtmlElements.IsLeftOut(nodes, element);

    // The standard's rules for parsing non-negative integers: white space, an optional plus, digits, and whatever follows.
    private int SpanOf(int cell, HtmlAttributes attribute)
    {
        if ((nodes[cell].Attributes & attribute) == 0) return -1;
        var text = nodes.WrittenValueOf(cell, attribute);
        if (text.Contains('&')) text = nodes.ValueOf(cell, attribute);
        text = text.TrimStart();
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
