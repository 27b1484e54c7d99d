namespace SchemaKit;

/// <summary>A row a line, a pipe behind each cell; columns that cells span are pipes at the end.</summary>
internal sealed class InlinePipeLayout() : PlainTextLayout("pipes", RenderingTexts.PipesWithinLine)
{
    protected override void Write(PrintedTable table, TextWriter writer)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
            {
                writer.Write(cell.Text.Length == 0 ? " " : PipedText.Of(cell));
                writer.Write(" | ");
            }

            // A single pipe would be an empty cell more.
            var lost = table.Width - row.Length;
            for (var i = 0; lost > 1 && i < lost; i++) writer.Write('|');
            writer.WriteLine();
        }

        writer.WriteLine();
    }
}
