using DocumentFormat.OpenXml.Spreadsheet;

namespace SchemaKit;

/// <summary>Writes a printed report as a sheet, an empty row between its parts.</summary>
internal sealed class SheetWriter
{
    private const double LabelWidth = 28;
    private const double FigureWidth = 12;
    private const double LineHeight = 15;

    private readonly SortedDictionary<uint, SortedDictionary<int, DocumentFormat.OpenXml.Spreadsheet.Cell>> rows = [];
    private readonly Dictionary<uint, double> heights = [];
    private readonly MergeCells merges = new();
    private readonly int width;
    private uint next = 1;

    private SheetWriter(PrintedReport report) =>
        width = Math.Max(1, report.Parts.SelectMany(part => part.Tables).Select(table => table.Width).DefaultIfEmpty(8).Max());

    public static Worksheet Write(PrintedReport report)
    {
        var writer = new SheetWriter(report);
        writer.AddLine(report.Title, SheetLook.Title);
        foreach (var part in report.Parts)
        {
            if (part.Heading is { } heading) writer.AddLine(heading, SheetLook.Heading);
            foreach (var paragraph in part.Paragraphs) writer.AddLine(paragraph, SheetLook.Paragraph);
            foreach (var table in part.Tables) writer.Add(table);
        }

        return writer.ToWorksheet();
    }

    private Worksheet ToWorksheet()
    {
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new Columns(
                new Column { Min = 1, Max = 1, Width = LabelWidth, CustomWidth = true },
                new Column { Min = 2, Max = (uint)Math.Max(2, width), Width = FigureWidth, CustomWidth = true }),
            new SheetData(rows.Select(row => RowOf(row.Key, row.Value))));
        if (merges.HasChildren) sheet.Append(merges);
        sheet.Append(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        return sheet;
    }

    private Row RowOf(uint number, SortedDictionary<int, DocumentFormat.OpenXml.Spreadsheet.Cell> cells)
    {
        var row = new Row(cells.Values) { RowIndex = number };
        if (heights.TryGetValue(number, out var height)) (row.Height, row.CustomHeight) = (height, true);
        return row;
    }

    // Excel does not fit the height of a row to merged cells.
    private void AddLine(string text, SheetLook look)
    {
        Put(new PrintedCell(text, width), (int)next, 1, look);
        var characters = LabelWidth + (FigureWidth * (width - 1));
        heights[next] = LineHeight * Math.Ceiling(2 * text.Length / characters) * (look == SheetLook.Title ? 2 : 1) + LineHeight / 3;
        next += 2;
    }

    private void Add(PrintedTable table)
    {
        foreach (var (cell, row, column) in table.Placed())
        {
            Put(cell, (int)next + row - 1, column, cell.Kind switch
            {
                PrintedCellKind.Figure or PrintedCellKind.Unit => SheetLook.Figure,
                PrintedCellKind.RowHead => SheetLook.RowHead,
                _ => SheetLook.Head,
            });
        }

        next += (uint)table.Rows.Length + 1;
    }

    // Every cell that is merged into another keeps its borders.
    private void Put(PrintedCell printed, int row, int column, SheetLook look)
    {
        for (var i = row; i < row + printed.Rows; i++)
        {
            for (var j = column; j < column + printed.Columns; j++)
            {
                if (!rows.TryGetValue((uint)i, out var cells)) rows[(uint)i] = cells = [];
                cells[j] = new DocumentFormat.OpenXml.Spreadsheet.Cell { CellReference = SheetAddress.Of(i, j), StyleIndex = SheetLayoutStyles.IndexOf(look) };
            }
        }

        SheetValue.Fill(rows[(uint)row][column], printed);
        if (printed.Columns > 1 || printed.Rows > 1)
        {
            var last = SheetAddress.Of(row + printed.Rows - 1, column + printed.Columns - 1);
            merges.Append(new MergeCell { Reference = $"{SheetAddress.Of(row, column)}:{last}" });
        }
    }
}
