namespace SchemaKit;

/// <summary>A cell a paragraph; an empty cell is a paragraph with a no-break space.</summary>
internal sealed class ParagraphLayout() : PlainTextLayout("paragraphs", RenderingTexts.Paragraphs)
{
    private const char NoBreakSpace = '\u00A0';

    protected override void Write(PrintedTable table, TextWriter writer)
    {
        foreach (var cell in table.Rows.SelectMany(row => row))
        {
            if (cell.Text.Length > 0) writer.WriteLine(PipedText.Of(cell));
            else writer.WriteLine(NoBreakSpace);
            writer.WriteLine();
        }
    }
}
