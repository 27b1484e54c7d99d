using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SchemaKit;

/// <summary>Writes a printed table as a Word table; its head is repeated on every page.</summary>
internal static class WordTableWriter
{
    public static Table Write(PrintedTable table)
    {
        var written = new Table(
            new TableProperties(
                new TableStyle { Val = WordLayoutStyles.Table },
                new TableWidth { Width = WordLayout.TextWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Autofit }),
            new TableGrid(Enumerable.Range(0, table.Width).Select(_ => new GridColumn { Width = WidthOf(1, table) })));
        var slots = Slots(table);
        for (var row = 0; row < table.Rows.Length; row++) written.Append(Row(table, slots, row));
        return written;
    }

    private static TableRow Row(PrintedTable table, PlacedCell?[,] slots, int row)
    {
        var written = new TableRow();
        var properties = new TableRowProperties(new CantSplit());
        if (row < table.HeadRows) properties.Append(new TableHeader());
        written.Append(properties);
        for (var column = 0; column < table.Width;)
        {
            var placed = slots[row, column];
            written.Append(placed is { } cell ? Cell(cell, table, isFirst: cell.Row == row + 1) : new TableCell(new Paragraph()));
            column += placed?.Cell.Columns ?? 1;
        }

        return written;
    }

    private static TableCell Cell(PlacedCell placed, PrintedTable table, bool isFirst)
    {
        var cell = placed.Cell;
        var properties = new TableCellProperties(new TableCellWidth { Width = WidthOf(cell.Columns, table), Type = TableWidthUnitValues.Dxa });
        if (cell.Columns > 1) properties.Append(new DocumentFormat.OpenXml.Wordprocessing.GridSpan { Val = cell.Columns });
        if (cell.Rows > 1) properties.Append(new VerticalMerge { Val = isFirst ? MergedCellValues.Restart : MergedCellValues.Continue });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(properties, WordTexts.Paragraph(isFirst ? cell.Text : "", cell.Kind == PrintedCellKind.RowHead ? WordLayoutStyles.RowHead : WordLayoutStyles.Cell));
    }

    // Which cell covers each place of the grid.
    private static PlacedCell?[,] Slots(PrintedTable table)
    {
        var slots = new PlacedCell?[table.Rows.Length, table.Width];
        foreach (var placed in table.Placed())
        {
            for (var row = placed.Row; row < placed.Row + placed.Cell.Rows && row <= table.Rows.Length; row++)
            {
                for (var column = placed.Column; column < placed.Column + placed.Cell.Columns && column <= table.Width; column++)
                    slots[row - 1, column - 1] = placed;
            }
        }

        return slots;
    }

    private static string WidthOf(int columns, PrintedTable table) => (WordLayout.TextWidth * columns / table.Width).ToString(CultureInfo.InvariantCulture);
}
