namespace SchemaKit;

/// <summary>What an element means to a reader of texts: a break around it, a table's part, or nothing to be seen.</summary>
internal static class HtmlElements
{
    /// <summary>Whether a line ends before an element and behind it.</summary>
    public static bool IsBlock(HtmlTag tag) => tag.IsPlainBlock || tag.IsHeading || tag.IsTablePart || tag.IsCell || tag is HtmlTag.Body
        or HtmlTag.Caption or HtmlTag.Dd or HtmlTag.Dt or HtmlTag.Form or HtmlTag.Frameset or HtmlTag.Head or HtmlTag.Hr or HtmlTag.Html
        or HtmlTag.Legend or HtmlTag.Li or HtmlTag.Optgroup or HtmlTag.Option or HtmlTag.P or HtmlTag.Pre or HtmlTag.Title;

    /// <summary>Whether an element and everything in it is not shown.</summary>
    public static bool IsLeftOut(HtmlNodes nodes, int element)
    {
        ref var node = ref nodes[element];
        return IsNeverShown(node.Tag) || (node.Attributes & HtmlAttributes.Hidden) != 0 || Declares(nodes, element, "display", "none");
    }

    /// <summary>Whether nothing in an element means anything to a reader.</summary>
    public static bool IsWithoutMeaning(HtmlTag tag) => tag is HtmlTag.Script or HtmlTag.Style or HtmlTag.Iframe or HtmlTag.Noembed
        or HtmlTag.Noframes or HtmlTag.Noscript or HtmlTag.Textarea or HtmlTag.Template;

    /// <summary>Whether lines and spaces in an element are shown as they are written.</summary>
    public static bool KeepsLines(HtmlNodes nodes, int element) => nodes[element].Tag == HtmlTag.Pre
        || Declares(nodes, element, "white-space", "pre") || Declares(nodes, element, "white-space", "break-spaces");

    // What a page never shows as its text, or shows only to those who fill it in.
    private static bool IsNeverShown(HtmlTag tag) => tag is HtmlTag.Audio or HtmlTag.Button or HtmlTag.Canvas or HtmlTag.Datalist
        or HtmlTag.Iframe or HtmlTag.Noembed or HtmlTag.Noframes or HtmlTag.Noscript or HtmlTag.Object or HtmlTag.Script or HtmlTag.Select
        or HtmlTag.Style or HtmlTag.Svg or HtmlTag.Template or HtmlTag.Textarea or HtmlTag.Video or HtmlTag.Xml;

    private static bool Declares(HtmlNodes nodes, int element, string property, string value)
    {
        if ((nodes[element].Attributes & HtmlAttributes.Style) == 0) return false;
        var style = nodes.WrittenValueOf(element, HtmlAttributes.Style);
        if (style.IndexOfAny("&\0") >= 0) style = nodes.ValueOf(element, HtmlAttributes.Style);
        return Declares(style, property, value);
    }

    private static bool Declares(ReadOnlySpan<char> style, string property, string value)
    {
        foreach (var declaration in style.Split(';'))
        {
            var text = style[declaration];
            var colon = text.IndexOf(':');
            if (colon < 0 || !WhiteSpace.Trim(text[..colon]).Equals(property, StringComparison.OrdinalIgnoreCase)) continue;
            if (WhiteSpace.Trim(text[(colon + 1)..]).StartsWith(value, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
