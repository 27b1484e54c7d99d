namespace SchemaKit;

/// <summary>The attributes that mean something to a reader; a set of them is kept with every element.</summary>
[Flags]
internal enum HtmlAttributes : ushort
{
    /// <summary>None of them.</summary>
    None = 0,
    Hidden = 1,
    Style = 1 << 1,
    Colspan = 1 << 2,
    Rowspan = 1 << 3,
    Href = 1 << 4,
    Src = 1 << 5,
    Type = 1 << 6,
    Name = 1 << 7,
    Content = 1 << 8,
    HttpEquiv = 1 << 9,
    Width = 1 << 10,
    Height = 1 << 11,
    Encoding = 1 << 12,
    Color = 1 << 13,
    Face = 1 << 14,
    Size = 1 << 15,
}

/// <summary>Attributes by their names, and what they say.</summary>
internal static class HtmlAttributeNames
{
    private const int LongestName = 10;

    /// <summary>The attribute of a name; none where it means nothing to a reader.</summary>
    /// <param name="name">The name, in letters of either case.</param>
    public static HtmlAttributes Of(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName) return HtmlAttributes.None;
        Span<char> lower = stackalloc char[LongestName];
        for (var i = 0; i < name.Length; i++) lower[i] = name[i] is >= 'A' and <= 'Z' ? (char)(name[i] | 0x20) : name[i];
        return lower[..name.Length] switch
        {
            "hidden" => HtmlAttributes.Hidden,
            "style" => HtmlAttributes.Style,
            "colspan" => HtmlAttributes.Colspan,
            "rowspan" => HtmlAttributes.Rowspan,
            "href" => HtmlAttributes.Href,
            "src" => HtmlAttributes.Src,
            "type" => HtmlAttributes.Type,
            "name" => HtmlAttributes.Name,
            "content" => HtmlAttributes.Content,
            "http-equiv" => HtmlAttributes.HttpEquiv,
            "width" => HtmlAttributes.Width,
            "height" => HtmlAttributes.Height,
            "encoding" => HtmlAttributes.Encoding,
            "color" => HtmlAttributes.Color,
            "face" => HtmlAttributes.Face,
            "size" => HtmlAttributes.Size,
            _ => HtmlAttributes.None,
        };
    }

    /// <summary>What an attribute of a tag says; of one that is there more than once, the first holds.</summary>
    /// <param name="source">The page.</param>
    /// <param name="nameEnd">Where the name of the tag ends.</param>
    /// <param name="attribute">The attribute.</param>
    /// <returns>What it says; null where the tag does not have it.</returns>
    public static string? ValueOf(string source, int nameEnd, HtmlAttributes attribute) =>
        TryGet(source, nameEnd, attribute, out var written) ? HtmlDecoding.OfAttribute(written) : null;

    /// <summary>Finds an attribute of a tag as it is written.</summary>
    public static bool TryGet(string source, int nameEnd, HtmlAttributes attribute, out ReadOnlySpan<char> written)
    {
        var attributes = new HtmlAttributeScan(source, nameEnd);
        while (attributes.MoveNext())
        {
            if (Of(attributes.Name) != attribute) continue;
            written = attributes.Value;
            return true;
        }

        written = default;
        return false;
    }
}
