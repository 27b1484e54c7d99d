namespace SchemaKit;

/// <summary>A cell a line, ended by a pipe; a row of which cells span columns is closed by a line of pipes.</summary>
internal sealed class PipeEndedLineLayout() : PlainTextLayout("a cell a line, ended by a pipe")
{
    protected override void Write(PrintedTable table, TextWriter writer)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row) writer.WriteLine(cell.Text.Length == 0 ? "|" : cell.Text + " |");
            if (table.Width > row.Length) writer.WriteLine(new string('|', table.Width - row.Length));
        }

        writer.WriteLine();
    }
}
