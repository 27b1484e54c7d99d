namespace SchemaKit;

/// <summary>
/// Counts the attributes of start tags before a page is parsed: the parser compares each attribute with all others of its tag, and
/// tells of a tag only once it has done so.
/// </summary>
internal static class HtmlAttributes
{
    private const int Most = 10_000;

    /// <summary>Whether some start tag has more attributes than any page needs.</summary>
    public static bool AreTooMany(ReadOnlySpan<char> page)
    {
        while (page.IndexOf('<') is >= 0 and var start)
        {
            page = page[(start + 1)..];
            if (page.StartsWith("!--")) page = Behind(page, "-->");
            else if (!page.IsEmpty && char.IsAsciiLetter(page[0]))
            {
                var name = page[..Length(page, " \t\r\n\f/>")];
                page = page[name.Length..];
                if (CountAttributes(ref page) > Most) return true;
                if (HtmlElements.IsRawText(name)) page = Behind(page, "</");
            }
        }

        return false;
    }

    // Goes to the end of the tag.
    private static int CountAttributes(ref ReadOnlySpan<char> tag)
    {
        for (var count = 0; ; count++)
        {
            tag = tag.TrimStart(" \t\r\n\f/");
            if (tag.IsEmpty || tag[0] == '>' || count > Most) return count;
            tag = tag[Math.Max(1, Length(tag, " \t\r\n\f/>="))..];
            var value = tag.TrimStart();
            if (!value.StartsWith("=")) continue;
            value = value[1..].TrimStart();
            tag = value is ['"' or '\'', ..] ? value[1..][Length(value[1..], value[..1])..] : value[Length(value, " \t\r\n\f>")..];
            if (tag is ['"' or '\'', ..]) tag = tag[1..];
        }
    }

    private static int Length(ReadOnlySpan<char> text, ReadOnlySpan<char> ends) => text.IndexOfAny(ends) is >= 0 and var length ? length : text.Length;

    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> text, string end) =>
        text.IndexOf(end, StringComparison.Ordinal) is >= 0 and var found ? text[(found + end.Length)..] : default;
}
