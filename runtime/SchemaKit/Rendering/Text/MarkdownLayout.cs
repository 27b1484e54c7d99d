namespace SchemaKit;

/// <summary>
/// Markdown with tables as GitHub has them. Such tables know no spans: a label stands in the first of the columns it covers, that of a
/// single row right before its figures, and the first row of the head is that of the Markdown table.
/// </summary>
internal sealed class MarkdownLayout() : TextLayout("markdown", "Markdown", ".md")
{
    internal override void Write(PrintedReport report, TextWriter writer)
    {
        Paragraph("# ", report.Title);
        foreach (var part in report.Parts)
        {
            if (part.Heading is { } heading) Paragraph("## ", heading);
            foreach (var paragraph in part.Paragraphs) Paragraph("", paragraph);
            foreach (var table in part.Tables) Write(table);
        }

        void Paragraph(string marks, string text)
        {
            writer.Write(marks);
            writer.WriteLine(MarkdownText.Escape(text));
            writer.WriteLine();
        }

        void Write(PrintedTable table)
        {
            var rows = Grid(table);
            var head = 0;
            if (table.Rows[0] is [{ Kind: PrintedCellKind.Caption, Text: var caption }])
            {
                Paragraph("### ", caption);
                head = 1;
            }

            for (var row = head; row < rows.Length; row++)
            {
                writer.WriteLine($"| {string.Join(" | ", rows[row])} |");
                if (row == head) writer.WriteLine($"|{string.Concat(Enumerable.Repeat(" --- |", table.Width))}");
            }

            writer.WriteLine();
        }
    }

    private static string[][] Grid(PrintedTable table)
    {
        var rows = Array.ConvertAll(new string[table.Rows.Length][], _ => Enumerable.Repeat("", table.Width).ToArray());
        foreach (var (cell, row, column) in table.Placed())
        {
            var isRowHead = cell is { Kind: PrintedCellKind.RowHead, IsGroup: false };
            rows[row - 1][column - 1 + (isRowHead ? cell.Columns - 1 : 0)] = MarkdownText.Escape(cell.Text);
        }

        return rows;
    }
}
