namespace SchemaKit;

/// <summary>Where comments end.</summary>
internal static class HtmlComments
{
    /// <summary>Where a comment ends.</summary>
    /// <param name="source">The page.</param>
    /// <param name="at">The place behind its opening.</param>
    public static int EndOf(string source, int at)
    {
        var text = source.AsSpan(at);
        if (text.StartsWith(">")) return at + 1;
        if (text.StartsWith("->")) return at + 2;
        while (source.AsSpan(at).IndexOf("--") is >= 0 and var length)
        {
            at += length + 2;
            while (at < source.Length && source[at] == '-') at++;
            text = source.AsSpan(at);
            if (text.StartsWith(">")) return at + 1;
            if (text.StartsWith("!>")) return at + 2;
        }

        return source.Length;
    }

    /// <summary>Where something ends that is taken for a comment, or names the type of the page: at the first bracket.</summary>
    public static int EndOfBogus(string source, int at) =>
        source.IndexOf('>', Math.Min(at, source.Length)) is >= 0 and var end ? end + 1 : source.Length;
}
