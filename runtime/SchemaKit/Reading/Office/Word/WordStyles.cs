namespace SchemaKit;

/// <summary>The styles of a Word file, as far as they hide text.</summary>
internal sealed class WordStyles
{
    private const string Styles = "/styles";
    private const int MostAncestors = 20;

    private readonly Dictionary<string, (bool? IsHidden, string? BasedOn)> styles = new(StringComparer.Ordinal);

    /// <summary>Reads the styles of a file; one without any hides nothing.</summary>
    public static WordStyles Of(OfficePackage package)
    {
        var all = new WordStyles();
        if (package.ReferencesOf(package.MainPart).FirstOrDefault(reference => reference.Is(Styles)).Path is not { } path || !package.Has(path)) return all;
        using var xml = package.Open(path, "its styles");
        while (xml.Read())
        {
            if (xml.IsStart("style") && xml.Attribute("styleId") is { } id) all.styles[id] = ReadStyle(xml);
        }

        return all;
    }

    /// <summary>Whether text of a style is hidden.</summary>
    public bool IsHidden(string? style)
    {
        for (var i = 0; i < MostAncestors && style is not null && styles.TryGetValue(style, out var found); i++)
        {
            if (found.IsHidden is { } isHidden) return isHidden;
            style = found.BasedOn;
        }

        return false;
    }

    private static (bool? IsHidden, string? BasedOn) ReadStyle(OfficeXml xml)
    {
        bool? isHidden = null;
        string? basedOn = null;
        xml.Inside(() =>
        {
            if (xml.LocalName == "basedOn") basedOn = xml.Attribute("val");
            else if (xml.LocalName == "rPr") xml.Inside(() => { if (xml.LocalName == "vanish") isHidden = WordSwitch.IsOn(xml); });
        });
        return (isHidden, basedOn);
    }
}
