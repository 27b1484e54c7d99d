namespace SchemaKit;

/// <summary>The styles of a Word file, as far as they hide or number paragraphs.</summary>
internal sealed class WordStyles
{
    private const string Styles = "/styles";
    private const int MostAncestors = 20;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    /// <summary>Reads the styles of a file; one without any hides and numbers nothing.</summary>
    public static WordStyles Of(OfficePackage package)
    {
        var all = new WordStyles();
        if (package.ReferencesOf(package.MainPart).FirstOrDefault(reference => reference.Is(Styles)).Path is not { } path || !package.Has(path)) return all;
        using var xml = package.Open(path, ReadingTexts.ItsStyles);
        while (xml.Read())
        {
            if (xml.IsStart("style") && xml.Attribute("styleId") is { } id) all.styles[id] = ReadStyle(xml);
        }

        return all;
    }

    /// <summary>Whether text of a style is hidden.</summary>
    public bool IsHidden(string? style) => Nearest(style, static one => one.IsHidden is not null)?.IsHidden == true;

    /// <summary>The list that paragraphs of a style are part of, and the level where it says one.</summary>
    public (string? Number, int? Level) NumberOf(string? style) =>
        Nearest(style, static one => one.Number is not null) is { } found ? (found.Number, found.Level) : default;

    // A style says what the one it is based on says, unless it says otherwise.
    private Style? Nearest(string? style, Func<Style, bool> says)
    {
        for (var i = 0; i < MostAncestors && style is not null && styles.TryGetValue(style, out var found); i++)
        {
            if (says(found)) return found;
            style = found.BasedOn;
        }

        return null;
    }

    private static Style ReadStyle(OfficeXml xml)
    {
        var style = new Style();
        xml.Inside(() =>
        {
            if (xml.LocalName == "basedOn") style.BasedOn = xml.Attribute("val");
            else if (xml.LocalName == "rPr") xml.Inside(() => { if (xml.LocalName == "vanish") style.IsHidden = WordSwitch.IsOn(xml); });
            else if (xml.LocalName == "pPr") xml.Inside(() => { if (xml.LocalName == "numPr") (style.Number, style.Level) = WordProperties.ReadNumber(xml); });
        });
        return style;
    }

    private sealed class Style
    {
        public string? BasedOn { get; set; }

        public bool? IsHidden { get; set; }

        public string? Number { get; set; }

        public int? Level { get; set; }
    }
}
