namespace SchemaKit;

/// <summary>Writes a printed table as a Word table; its head is repeated on every page.</summary>
internal static class WordTableWriter
{
    public static void Write(OfficeXmlWriter xml, PrintedTable table)
    {
        xml.Open("tbl");
        xml.Open("tblPr");
        xml.Add("tblStyle", ("val", WordLayoutStyles.Table));
        xml.Add("tblW", ("w", WordLayout.TextWidth), ("type", "dxa"));
        xml.Add("tblLayout", ("type", "autofit"));
        xml.Close();
        xml.Open("tblGrid");
        for (var column = 0; column < table.Width; column++) xml.Add("gridCol", ("w", WidthOf(1, table)));
        xml.Close();
        var slots = Slots(table);
        for (var row = 0; row < table.Rows.Length; row++) WriteRow(xml, table, slots, row);
        xml.Close();
    }

    private static void WriteRow(OfficeXmlWriter xml, PrintedTable table, PlacedCell?[,] slots, int row)
    {
        xml.Open("tr");
        xml.Open("trPr");
        xml.Add("cantSplit");
        if (row < table.HeadRows) xml.Add("tblHeader");
        xml.Close();
        for (var column = 0; column < table.Width;)
        {
            var placed = slots[row, column];
            xml.Open("tc");
            if (placed is { } cell) WriteCell(xml, cell, table, isFirst: cell.Row == row + 1);
            else xml.Add("p");
            xml.Close();
            column += placed?.Cell.Columns ?? 1;
        }

        xml.Close();
    }

    private static void WriteCell(OfficeXmlWriter xml, PlacedCell placed, PrintedTable table, bool isFirst)
    {
        var cell = placed.Cell;
        xml.Open("tcPr");
        xml.Add("tcW", ("w", WidthOf(cell.Columns, table)), ("type", "dxa"));
        if (cell.Columns > 1) xml.Add("gridSpan", ("val", cell.Columns));
        if (cell.Rows > 1) xml.Add("vMerge", ("val", isFirst ? "restart" : "continue"));
        xml.Add("vAlign", ("val", "center"));
        xml.Close();
        WordTexts.Write(xml, isFirst ? cell.Text : "", cell.Kind == PrintedCellKind.RowHead ? WordLayoutStyles.RowHead : WordLayoutStyles.Cell);
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

    private static int WidthOf(int columns, PrintedTable table) => WordLayout.TextWidth * columns / table.Width;
}
