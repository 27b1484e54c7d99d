using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SchemaKit;

/// <summary>Texts as a Word file writes them: every space kept, lines and tabs as elements of their own.</summary>
internal static class WordTexts
{
    public static Paragraph Paragraph(string text, string? style = null)
    {
        var paragraph = new Paragraph();
        if (style is not null) paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        if (text.Length > 0) paragraph.Append(Run(text));
        return paragraph;
    }

    private static Run Run(string text)
    {
        var run = new Run();
        var rest = XmlCharacters.Replace(text);
        while (true)
        {
            var end = rest.AsSpan().IndexOfAny('\n', '\t');
            var piece = end < 0 ? rest : rest[..end];
            if (piece.Length > 0) run.Append(new Text(piece) { Space = SpaceProcessingModeValues.Preserve });
            if (end < 0) return run;
            run.Append(rest[end] == '\n' ? new Break() : new TabChar());
            rest = rest[(end + 1)..];
        }
    }
}
