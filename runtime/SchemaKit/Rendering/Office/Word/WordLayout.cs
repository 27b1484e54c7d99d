using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SchemaKit;

/// <summary>A Word file on a sheet of A4 set across: headings, paragraphs, and tables merged as on the form.</summary>
internal sealed class WordLayout() : OfficeLayout("Word", ".docx")
{
    // In twentieths of a point.
    private const uint PageLong = 16838;
    private const uint PageShort = 11906;
    private const int Margin = 1134;

    /// <summary>How wide a table is.</summary>
    internal const int TextWidth = (int)PageLong - (2 * Margin);

    protected override void Write(PrintedReport report, Stream package)
    {
        using var file = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document);
        var main = file.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "document");
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordLayoutStyles.Create();
        main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(BodyOf(report));
    }

    private static Body BodyOf(PrintedReport report)
    {
        var body = new Body(WordTexts.Paragraph(report.Title, WordLayoutStyles.Title));
        foreach (var part in report.Parts)
        {
            if (part.Heading is { } heading) body.Append(WordTexts.Paragraph(heading, WordLayoutStyles.Heading));
            foreach (var paragraph in part.Paragraphs) body.Append(WordTexts.Paragraph(paragraph));
            foreach (var table in part.Tables)
            {
                // Tables that follow each other without a paragraph would become one.
                if (body.LastChild is Table) body.Append(new Paragraph());
                body.Append(WordTableWriter.Write(table));
            }
        }

        body.Append(new Paragraph());
        body.Append(new SectionProperties(
            new PageSize { Width = PageLong, Height = PageShort, Orient = PageOrientationValues.Landscape },
            new PageMargin { Top = Margin, Right = Margin, Bottom = Margin, Left = Margin, Header = 720, Footer = 720, Gutter = 0 }));
        return body;
    }
}
