namespace SchemaKit;

/// <summary>Where texts end in which tags are no tags.</summary>
internal static class HtmlRawTexts
{
    /// <summary>Where the text of an element ends: at its end tag, or with the page.</summary>
    public static int EndOf(string source, ReadOnlySpan<char> name, int at)
    {
        while (source.AsSpan(at).IndexOf("</") is >= 0 and var length)
        {
            at += length;
            if (IsTag(source, at + 2, name)) return at;
            at += 2;
        }

        return source.Length;
    }

    /// <summary>
    /// Where a script ends. One that is wrapped in a comment, as scripts once were for readers that did not know them, may write the
    /// start and end tags of further scripts in it.
    /// </summary>
    public static int EndOfScript(string source, int at)
    {
        while (source.AsSpan(at).IndexOf('<') is >= 0 and var length)
        {
            at += length;
            var rest = source.AsSpan(at + 1);
            if (IsScriptEnd(source, at)) return at;
            if (rest.StartsWith("!--"))
            {
                at = EndOfWrapping(source, at + 2, out var isEnd);
                if (isEnd) return at;
            }
            else
            {
                at++;
            }
        }

        return source.Length;
    }

    // From the dashes that open the comment, since they may close it too. At its end, or where the script ends within it.
    private static int EndOfWrapping(string source, int at, out bool isEnd)
    {
        isEnd = false;
        var isInner = false;
        while (source.AsSpan(at).IndexOfAny('<', '-') is >= 0 and var length)
        {
            at += length;
            if (source[at] == '-')
            {
                if (source.AsSpan(at).StartsWith("-->")) return at + 3;
                at++;
            }
            else if (isInner)
            {
                isInner = !IsScriptEnd(source, at++);
            }
            else if (IsScriptEnd(source, at))
            {
                isEnd = true;
                return at;
            }
            else
            {
                isInner = IsTag(source, ++at, "script");
            }
        }

        return source.Length;
    }

    private static bool IsScriptEnd(string source, int at) => source.AsSpan(at).StartsWith("</") && IsTag(source, at + 2, "script");

    private static bool IsTag(string source, int at, ReadOnlySpan<char> name) =>
        HtmlSyntax.EndsName(source, at + name.Length) && HtmlSyntax.AreSameName(source.AsSpan(at, name.Length), name);
}
