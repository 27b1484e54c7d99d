namespace SchemaKit;

/// <summary>A cell a line, ended by a pipe; a row of which cells span columns is closed by a line of pipes.</summary>
internal sealed class PipeEndedLineLayout() : PlainTextLayout("lines", RenderingTexts.LinesEndedByPipe)
{
    protected override void Write(PrintedTable table, TextWriter writer)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row) writer.WriteLine(cell.Text.Length == 0 ? "|" : PipedText.Of(cell) + " |");
            if (table.Width > row.Length) writer.WriteLine(new string('|', table.Width - row.Length));
        }

        writer.WriteLine();
    }
}
