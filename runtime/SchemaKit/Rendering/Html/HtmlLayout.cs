namespace SchemaKit;

/// <summary>
/// A page by itself: headings, paragraphs, and tables whose cells span rows and columns as on the form. Labels are head cells that
/// say which rows or columns they stand for.
/// </summary>
internal sealed class HtmlLayout() : TextLayout("html", "HTML", ".html")
{
    private const string Style =
        "body{margin:2em auto;max-width:64em;padding:0 1em;line-height:1.6}h1{text-align:center}table{border-collapse:collapse;margin:1em 0;width:100%}"
        + "th,td{border:1px solid;padding:.3em .5em;text-align:center}th{font-weight:normal}thead th{font-weight:bold}";

    internal override void Write(PrintedReport report, TextWriter writer)
    {
        writer.WriteLine("<!DOCTYPE html>");
        writer.WriteLine($"<html lang=\"{LanguageOf(report.Report.GetForm().Title)}\">");
        writer.WriteLine("<head>");
        writer.WriteLine("<meta charset=\"utf-8\">");
        writer.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        WriteElement("title", report.Title);
        writer.WriteLine($"<style>{Style}</style>");
        writer.WriteLine("</head>");
        writer.WriteLine("<body>");
        WriteElement("h1", report.Title);
        foreach (var part in report.Parts)
        {
            if (part.Heading is { } heading) WriteElement("h2", heading);
            foreach (var paragraph in part.Paragraphs) WriteElement("p", paragraph);
            foreach (var table in part.Tables) HtmlTableWriter.Write(table, part.Heading, writer);
        }

        writer.WriteLine("</body>");
        writer.WriteLine("</html>");

        void WriteElement(string name, string text) => writer.WriteLine($"<{name}>{HtmlCharacters.Encode(text)}</{name}>");
    }

    // A schema does not say which language a form is in; its script does, as far as a browser needs it. Empty means not known.
    private static string LanguageOf(string title) => title.AsSpan().ContainsAnyInRange('\u3400', '\u9FFF') ? "zh" : "";
}
