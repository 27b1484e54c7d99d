namespace SchemaKit;

/// <summary>A cell a line, and a line with nothing but a pipe after each.</summary>
internal sealed class LonePipeLayout() : PlainTextLayout("lone-pipes", RenderingTexts.LonePipes)
{
    protected override void Write(PrintedTable table, TextWriter writer)
    {
        foreach (var cell in table.Rows.SelectMany(row => row))
        {
            if (cell.Text.Length > 0) writer.WriteLine(PipedText.Of(cell));
            writer.WriteLine('|');
        }

        writer.WriteLine();
    }
}
