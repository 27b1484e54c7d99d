namespace SchemaKit;

/// <summary>A row a line, a tab between its cells, as a table is pasted from a sheet; an empty cell is a no-break space.</summary>
internal sealed class TabLayout() : PlainTextLayout("tabs", RenderingTexts.CellsPartedByTabs)
{
    private const string NoBreakSpace = "\u00A0";

    protected override void Write(PrintedTable table, TextWriter writer)
    {
        foreach (var row in table.Rows) writer.WriteLine(string.Join('\t', row.Select(cell => cell.Text.Length == 0 ? NoBreakSpace : PipedText.Of(cell))));
        writer.WriteLine();
    }
}
