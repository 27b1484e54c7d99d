namespace SchemaKit;

/// <summary>Texts as a Word file writes them: every space kept, lines and tabs as elements of their own.</summary>
internal static class WordTexts
{
    /// <summary>Writes a paragraph.</summary>
    public static void Write(OfficeXmlWriter xml, string text, string? style = null)
    {
        xml.Open("p");
        if (style is not null)
        {
            xml.Open("pPr");
            xml.Add("pStyle", ("val", style));
            xml.Close();
        }

        if (text.Length > 0) WriteRun(xml, XmlCharacters.Replace(text));
        xml.Close();
    }

    private static void WriteRun(OfficeXmlWriter xml, string rest)
    {
        xml.Open("r");
        while (true)
        {
            var end = rest.AsSpan().IndexOfAny('\n', '\t');
            var piece = end < 0 ? rest : rest[..end];
            if (piece.Length > 0) xml.AddText("t", piece);
            if (end < 0) break;
            xml.Add(rest[end] == '\n' ? "br" : "tab");
            rest = rest[(end + 1)..];
        }

        xml.Close();
    }
}
