namespace SchemaKit.Generator.Emitting;

/// <summary>A statement too long for a line, broken where a person would: before a sign or a call.</summary>
internal static class LongLine
{
    private const int Width = 120;
    private static readonly string[] Breaks = [" + ", " - ", ".EqualTo(", ".NotEqualTo(", ".AtMost(", ".AtLeast(", ".LessThan(", ".MoreThan("];

    /// <summary>The lines of a statement of sums and comparisons; all but the first are indented.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="remark">What is said of it at its end; takes no part in the width.</param>
    public static IEnumerable<string> Broken(string statement, string? remark)
    {
        var (indent, rest) = ("", statement);
        while (indent.Length + rest.Length > Width && LastBreak(rest.Substring(0, Width - indent.Length)) is var at and > 0)
        {
            yield return indent + rest.Substring(0, at);
            (indent, rest) = ("    ", rest.Substring(at).TrimStart());
        }

        yield return indent + rest + (remark is null ? "" : $" // {remark}");
    }

    private static int LastBreak(string text) => Breaks.Max(sign => text.LastIndexOf(sign, StringComparison.Ordinal));
}
