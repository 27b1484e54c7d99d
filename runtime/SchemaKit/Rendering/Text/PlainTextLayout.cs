namespace SchemaKit;

/// <summary>A layout of plain text: titles, headings and paragraphs with an empty line after each, and tables in a way of its own.</summary>
internal abstract class PlainTextLayout(string id, object name) : TextLayout(id, name, ".txt")
{
    internal sealed override void Write(PrintedReport report, TextWriter writer)
    {
        Paragraph(report.Title);
        foreach (var part in report.Parts)
        {
            if (part.Heading is { } heading) Paragraph(heading);
            foreach (var paragraph in part.Paragraphs) Paragraph(paragraph);
            foreach (var table in part.Tables) Write(table, writer);
        }

        void Paragraph(string text)
        {
            writer.WriteLine(text);
            writer.WriteLine();
        }
    }

    /// <summary>Writes a table and the empty line after it.</summary>
    protected abstract void Write(PrintedTable table, TextWriter writer);
}
