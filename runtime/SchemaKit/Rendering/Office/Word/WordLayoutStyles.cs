using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SchemaKit;

/// <summary>The styles of a report in Word, so that a publisher can give all headings or cells another look at once.</summary>
internal static class WordLayoutStyles
{
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string Table = "ReportTable";
    public const string Cell = "TableCell";
    public const string RowHead = "TableRowHead";

    private const string Normal = "Normal";
    private const string NormalTable = "TableNormal";

    public static Styles Create() => new(
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = Normal, Default = true },
        Paragraph(Title, "Title", new ParagraphProperties(new KeepNext(), new SpacingBetweenLines { After = "240" }, Centered()), 36),
        Paragraph(Heading, "heading 1", new ParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "120" }, new OutlineLevel { Val = 0 }), 28),
        Paragraph(Cell, "Table Cell", new ParagraphProperties(Centered()), null),
        Paragraph(RowHead, "Table Row Head", new ParagraphProperties(new Justification { Val = JustificationValues.Left }), null),
        new Style(new StyleName { Val = "Normal Table" }) { Type = StyleValues.Table, StyleId = NormalTable, Default = true },
        new Style(
            new StyleName { Val = "Report Table" },
            new BasedOn { Val = NormalTable },
            new StyleTableProperties(new TableBorders(
                Line(new TopBorder()), Line(new LeftBorder()), Line(new BottomBorder()), Line(new RightBorder()), Line(new InsideHorizontalBorder()), Line(new InsideVerticalBorder()))))
        { Type = StyleValues.Table, StyleId = Table, CustomStyle = true });

    private static Style Paragraph(string id, string name, ParagraphProperties properties, int? halfPoints)
    {
        var style = new Style(new StyleName { Val = name }, new BasedOn { Val = Normal }, new PrimaryStyle(), new StyleParagraphProperties(properties.ChildElements.Select(child => child.CloneNode(true))))
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = name.StartsWith("Table", StringComparison.Ordinal) ? true : null,
        };
        if (halfPoints is { } size) style.Append(new StyleRunProperties(new Bold(), new FontSize { Val = FormattableString.Invariant($"{size}") }));
        return style;
    }

    private static Justification Centered() => new() { Val = JustificationValues.Center };

    private static T Line<T>(T border)
        where T : BorderType
    {
        (border.Val, border.Size, border.Color) = (BorderValues.Single, 4, "auto");
        return border;
    }
}
