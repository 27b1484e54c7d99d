using System.Collections.Frozen;
using AngleSharp.Dom;

namespace SchemaKit;

/// <summary>What an element means to a reader of texts: a break around it, a table's part, or nothing to be seen.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup",
        "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "search", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    ]);

    // What a page never shows as its text, or shows only to those who fill it in.
    private static readonly FrozenSet<string> LeftOut = FrozenSet.ToFrozenSet(
    [
        "audio", "button", "canvas", "datalist", "iframe", "noembed", "noframes", "noscript", "object", "script", "select", "style",
        "svg", "template", "textarea", "video", "xml",
    ]);

    // What the scanner of the source steps over by itself, since tags in it are no tags.
    private static readonly FrozenSet<string> RawTexts = FrozenSet.ToFrozenSet(
        ["script", "style", "iframe", "noembed", "noframes", "noscript", "textarea"]);

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether the element and everything in it is not shown.</summary>
    public static bool IsLeftOut(IElement element) =>
        LeftOut.Contains(element.LocalName) || element.HasAttribute("hidden") || IsNotDisplayed(element.GetAttribute("style"));

    public static bool IsRawText(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[16];
        if (name.Length > lower.Length) return false;
        name.ToLowerInvariant(lower);
        return RawTexts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..name.Length]);
    }

    /// <summary>Whether lines and spaces in the element are shown as they are written.</summary>
    public static bool KeepsLines(IElement element) => element.LocalName == "pre"
        || (element.GetAttribute("style") is { } style && (Declares(style, "white-space", "pre") || Declares(style, "white-space", "break-spaces")));

    public static bool IsCell(IElement element) => element.LocalName is "td" or "th";

    private static bool IsNotDisplayed(string? style) => style is not null && Declares(style, "display", "none");

    private static bool Declares(string style, string property, string value)
    {
        foreach (var declaration in style.AsSpan().Split(';'))
        {
            var text = style.AsSpan()[declaration];
            var colon = text.IndexOf(':');
            if (colon < 0 || !WhiteSpace.Trim(text[..colon]).Equals(property, StringComparison.OrdinalIgnoreCase)) continue;
            if (WhiteSpace.Trim(text[(colon + 1)..]).StartsWith(value, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
