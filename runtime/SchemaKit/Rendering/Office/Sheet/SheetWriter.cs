namespace SchemaKit;

/// <summary>Writes a printed report as a sheet, an empty row between its parts.</summary>
internal sealed class SheetWriter
{
    private const double LabelWidth = 28;
    private const double FigureWidth = 12;
    private const double LineHeight = 15;

    // By row and column: how a cell looks, and what is printed in it unless it is merged into another.
    private readonly SortedDictionary<int, SortedDictionary<int, (SheetLook Look, PrintedCell? Printed)>> rows = [];
    private readonly Dictionary<int, double> heights = [];
    private readonly List<string> merges = [];
    private readonly int width;
    private int next = 1;

    private SheetWriter(PrintedReport report) =>
        width = Math.Max(1, report.Parts.SelectMany(part => part.Tables).Select(table => table.Width).DefaultIfEmpty(8).Max());

    public static void Write(PrintedReport report, OfficeXmlWriter xml)
    {
        var writer = new SheetWriter(report);
        writer.AddLine(report.Title, SheetLook.Title);
        foreach (var part in report.Parts)
        {
            if (part.Heading is { } heading) writer.AddLine(heading, SheetLook.Heading);
            foreach (var paragraph in part.Paragraphs) writer.AddLine(paragraph, SheetLook.Paragraph);
            foreach (var table in part.Tables) writer.Add(table);
        }

        writer.Write(xml);
    }

    private void Write(OfficeXmlWriter xml)
    {
        xml.Open("worksheet");
        xml.Open("sheetPr");
        xml.Add("pageSetUpPr", ("fitToPage", 1));
        xml.Close();
        xml.Open("cols");
        xml.Add("col", ("min", 1), ("max", 1), ("width", LabelWidth), ("customWidth", 1));
        xml.Add("col", ("min", 2), ("max", Math.Max(2, width)), ("width", FigureWidth), ("customWidth", 1));
        xml.Close();
        xml.Open("sheetData");
        foreach (var (row, cells) in rows)
        {
            var hasHeight = heights.TryGetValue(row, out var height);
            xml.Open("row", ("r", row), ("ht", hasHeight ? height : null), ("customHeight", hasHeight ? 1 : null));
            foreach (var (column, cell) in cells) SheetValue.Write(xml, SheetAddress.Of(row, column), cell.Look, cell.Printed);
            xml.Close();
        }

        xml.Close();
        WriteMerges(xml);
        xml.Add("pageSetup", ("paperSize", 9), ("orientation", "landscape"), ("fitToWidth", 1), ("fitToHeight", 0));
        xml.Close();
    }

    private void WriteMerges(OfficeXmlWriter xml)
    {
        if (merges.Count == 0) return;
        xml.Open("mergeCells", ("count", merges.Count));
        foreach (var merge in merges) xml.Add("mergeCell", ("ref", merge));
        xml.Close();
    }

    // Excel does not fit the height of a row to merged cells.
    private void AddLine(string text, SheetLook look)
    {
        Put(new PrintedCell(text, width), next, 1, look);
        var characters = LabelWidth + (FigureWidth * (width - 1));
        heights[next] = LineHeight * Math.Ceiling(2 * text.Length / characters) * (look == SheetLook.Title ? 2 : 1) + LineHeight / 3;
        next += 2;
    }

    private void Add(PrintedTable table)
    {
        foreach (var (cell, row, column) in table.Placed())
        {
            Put(cell, next + row - 1, column, cell.Kind switch
            {
                PrintedCellKind.Figure or PrintedCellKind.Unit => SheetLook.Figure,
                PrintedCellKind.RowHead => SheetLook.RowHead,
                _ => SheetLook.Head,
            });
        }

        next += table.Rows.Length + 1;
    }

    // Every cell that is merged into another keeps its borders.
    private void Put(PrintedCell printed, int row, int column, SheetLook look)
    {
        for (var i = row; i < row + printed.Rows; i++)
        {
            for (var j = column; j < column + printed.Columns; j++)
            {
                if (!rows.TryGetValue(i, out var cells)) rows[i] = cells = [];
                cells[j] = (look, null);
            }
        }

        rows[row][column] = (look, printed);
        if (printed.Columns > 1 || printed.Rows > 1)
            merges.Add($"{SheetAddress.Of(row, column)}:{SheetAddress.Of(row + printed.Rows - 1, column + printed.Columns - 1)}");
    }
}
