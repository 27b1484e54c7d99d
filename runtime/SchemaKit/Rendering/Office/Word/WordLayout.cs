namespace SchemaKit;

/// <summary>A Word file on a sheet of A4 set across: headings, paragraphs, and tables merged as on the form.</summary>
internal sealed class WordLayout() : OfficeLayout("Word", ".docx")
{
    private const string Language = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    // In twentieths of a point.
    private const int PageLong = 16838;
    private const int PageShort = 11906;
    private const int Margin = 1134;

    /// <summary>How wide a table is.</summary>
    internal const int TextWidth = PageLong - (2 * Margin);

    protected override OfficePart MainPartOf(PrintedReport report)
    {
        var styles = new OfficePart("word/styles.xml", Type + "styles+xml", "styles", xml => WordLayoutStyles.Write(new OfficeXmlWriter(xml, "w", Language)));
        return new OfficePart("word/document.xml", Type + "document.main+xml", "officeDocument", xml => Write(new OfficeXmlWriter(xml, "w", Language), report))
        {
            Parts = [styles],
        };
    }

    private static void Write(OfficeXmlWriter xml, PrintedReport report)
    {
        xml.Open("document");
        xml.Open("body");
        WordTexts.Write(xml, report.Title, WordLayoutStyles.Title);
        var isBehindTable = false;
        foreach (var part in report.Parts)
        {
            isBehindTable &= part.Heading is null && part.Paragraphs.IsEmpty;
            if (part.Heading is { } heading) WordTexts.Write(xml, heading, WordLayoutStyles.Heading);
            foreach (var paragraph in part.Paragraphs) WordTexts.Write(xml, paragraph);
            foreach (var table in part.Tables)
            {
                // Tables that follow each other without a paragraph would become one.
                if (isBehindTable) xml.Add("p");
                WordTableWriter.Write(xml, table);
                isBehindTable = true;
            }
        }

        xml.Add("p");
        xml.Open("sectPr");
        xml.Add("pgSz", ("w", PageLong), ("h", PageShort), ("orient", "landscape"));
        xml.Add("pgMar", ("top", Margin), ("right", Margin), ("bottom", Margin), ("left", Margin), ("header", 720), ("footer", 720), ("gutter", 0));
        xml.Close();
        xml.Close();
        xml.Close();
    }
}
