namespace SchemaKit.Generator.Emitting;

/// <summary>A statement too long for a line, broken where a person would: before a sign or a call.</summary>
internal static class LongLine
{
    private const int Width = 120;
    private static readonly string[] Breaks = [" + ", " - ", ".EqualTo(", ".NotEqualTo(", ".AtMost(", ".AtLeast(", ".LessThan(", ".MoreThan("];

    /// <summary>The lines of a statement of sums and comparisons; all but the first are indented.</summary>
    /// <param name="statement">The statement; a comment may follow it.</param>
    public static IEnumerable<string> Broken(string statement)
    {
        var (indent, rest) = ("", statement);
        while (indent.Length + rest.Length > Width && LastBreak(rest, Width - indent.Length) is var at and > 0)
        {
            yield return indent + rest.Substring(0, at);
            (indent, rest) = ("    ", rest.Substring(at).TrimStart());
        }

        yield return indent + rest;
    }

    // Where a comment starts, nothing is broken any more.
    private static int LastBreak(string text, int width)
    {
        var comment = text.IndexOf(" //", StringComparison.Ordinal);
        var within = text.Substring(0, Math.Min(width, comment < 0 ? text.Length : comment));
        return Breaks.Max(sign => within.LastIndexOf(sign, StringComparison.Ordinal));
    }
}
