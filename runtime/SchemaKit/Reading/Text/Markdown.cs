namespace SchemaKit;

/// <summary>What Markdown writes around the texts of a table: marks of emphasis and headings, escaped pipes, and the few tags that stand in cells.</summary>
internal static class Markdown
{
    private const string Break = "<br";
    private const string Space = "&nbsp;";

    /// <summary>The first pipe that parts cells; -1 where there is none. A pipe behind a backslash is a part of the text.</summary>
    public static int PipeIn(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOf('|') is >= 0 and var found;)
        {
            var pipe = from + found;
            var before = text[..pipe];
            if ((before.Length - before.TrimEnd('\\').Length) % 2 == 0) return pipe;
            from = pipe + 1;
        }

        return -1;
    }

    /// <summary>Leaves out what says nothing at both ends of a text: white space, written-out spaces, line breaks, marks of emphasis.</summary>
    public static void Trim(ReadOnlySpan<char> text, ref int start, ref int end)
    {
        while (start < end)
        {
            var rest = text[start..end];
            if (WhiteSpace.IsSpace(rest[0])) start++;
            else if (WhiteSpace.IsSpace(rest[^1])) end--;
            else if (rest.StartsWith(Space)) start += Space.Length;
            else if (rest.EndsWith(Space)) end -= Space.Length;
            else if (rest[0] == '<' && BreakIn(rest, out var first) == 0) start += first;
            else if (rest[^1] == '>' && rest.LastIndexOf(Break, StringComparison.OrdinalIgnoreCase) is >= 0 and var last
                && BreakIn(rest[last..], out var length) == 0 && last + length == rest.Length) end = start + last;
            else if (Emphasis(rest) is > 0 and var marks) (start, end) = (start + marks, end - marks);
            else break;
        }
    }

    /// <summary>Where a line break is written within a text; -1 where none is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters the break is written with.</param>
    public static int BreakIn(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var start = text.IndexOf(Break, StringComparison.OrdinalIgnoreCase);
        if (start < 0) return -1;
        var behind = text[(start + Break.Length)..];
        var rest = behind.TrimStart(" /");
        if (!rest.StartsWith(">")) return -1;
        length = Break.Length + behind.Length - rest.Length + 1;
        return start;
    }

    /// <summary>How many characters mark a line as a heading: <c>## </c>.</summary>
    public static int HeadingMark(ReadOnlySpan<char> line)
    {
        var marks = line.IndexOfAnyExcept('#');
        return marks is > 0 and <= 6 && line[marks] is ' ' or '\t' ? marks : 0;
    }

    // The same one to three marks on both sides, with something between them that is no mark.
    private static int Emphasis(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('*' or '_') || text[^1] != text[0]) return 0;
        var inside = text.Trim(text[0]).Length;
        var outside = text.Length - inside;
        var marks = text.Length - text.TrimStart(text[0]).Length;
        return inside > 0 && marks <= 3 && outside == 2 * marks ? marks : 0;
    }
}
