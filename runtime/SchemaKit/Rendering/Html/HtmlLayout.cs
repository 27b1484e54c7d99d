using System.Net;

namespace SchemaKit;

/// <summary>A page by itself: headings, paragraphs, and tables whose cells span rows and columns as on the form.</summary>
internal sealed class HtmlLayout() : TextLayout("HTML", ".html")
{
    internal override void Write(PrintedReport report, TextWriter writer)
    {
        writer.WriteLine("<!DOCTYPE html>");
        writer.WriteLine("<html>");
        writer.WriteLine("<body>");
        WriteElement("h1", report.Title);
        foreach (var part in report.Parts)
        {
            if (part.Heading is { } heading) WriteElement("h2", heading);
            foreach (var paragraph in part.Paragraphs) WriteElement("p", paragraph);
            foreach (var table in part.Tables) Write(table, writer);
        }

        writer.WriteLine("</body>");
        writer.WriteLine("</html>");

        void WriteElement(string name, string text) => writer.WriteLine($"<{name}>{WebUtility.HtmlEncode(text)}</{name}>");
    }

    private static void Write(PrintedTable table, TextWriter writer)
    {
        writer.WriteLine("<table border=\"1\">");
        foreach (var row in table.Rows)
        {
            writer.Write("<tr>");
            foreach (var cell in row)
            {
                writer.Write("<td");
                if (cell.Columns > 1) writer.Write(FormattableString.Invariant($" colspan=\"{cell.Columns}\""));
                if (cell.Rows > 1) writer.Write(FormattableString.Invariant($" rowspan=\"{cell.Rows}\""));
                writer.Write('>');
                writer.Write(WebUtility.HtmlEncode(cell.Text));
                writer.Write("</td>");
            }

            writer.WriteLine("</tr>");
        }

        writer.WriteLine("</table>");
    }
}
