using System.Net;
using System.Text;

namespace SchemaKit;

/// <summary>How a cell of a Markdown table says characters that would mean something else: behind a backslash, or as an entity.</summary>
internal static class MarkdownText
{
    private const string Escaped = "\\`*_[]|~#&$";
    private const string Break = "<br>";

    // &#x10FFFF;
    private const int LongestEntity = 12;

    /// <summary>Whether a text is Markdown: it starts with a heading, or has a table with a line that parts its head from its rows.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        if (HeadingMarks(text.TrimStart("\uFEFF\r\n ")) > 0) return true;
        if (!text.Contains("---", StringComparison.Ordinal) && !text.Contains(":-", StringComparison.Ordinal) && !text.Contains("-:", StringComparison.Ordinal)) return false;
        foreach (var line in new TextLines(text))
        {
            if (line.Kind(text) == TextLineKind.Piped && new PipedLine(text, line, isMarkdown: false).IsSeparator) return true;
        }

        return false;
    }

    /// <summary>How many characters in front of a line only make it a heading: <c># </c> to <c>###### </c>.</summary>
    public static int HeadingMarks(ReadOnlySpan<char> line)
    {
        var marks = line.IndexOfAnyExcept('#');
        return marks is > 0 and <= 6 && line[marks] == ' ' ? marks + 1 : 0;
    }

    /// <summary>Whether a text may say something else than its characters.</summary>
    public static bool IsEscaped(ReadOnlySpan<char> text) => text.ContainsAny('\\', '&', '<');

    /// <summary>A text without the marks that only set it: the same one to three on both sides, with something between them that is no mark.</summary>
    public static ReadOnlySpan<char> WithoutEmphasis(ReadOnlySpan<char> text)
    {
        text = WhiteSpace.Trim(text);
        if (text.Length < 3 || text[0] is not ('*' or '_') || text[^1] != text[0]) return text;
        var inside = text.Trim(text[0]);
        var marks = text.Length - text.TrimStart(text[0]).Length;
        var isSet = marks <= 3 && !inside.IsEmpty && text.Length - inside.Length == 2 * marks && inside[^1] != '\\';
        return isSet ? inside : text;
    }

    /// <summary>Whether what stands at a position stands behind a backslash that takes its meaning away.</summary>
    public static bool IsBehindBackslash(ReadOnlySpan<char> text, int position)
    {
        var backslashes = 0;
        while (backslashes < position && text[position - 1 - backslashes] == '\\') backslashes++;
        return backslashes % 2 == 1;
    }

    /// <summary>Writes a text so that it means nothing but its characters. Angle brackets are entities: a page is known by them.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (Escaped.Contains(character)) escaped.Append('\\').Append(character);
            else if (character == '<') escaped.Append("&lt;");
            else if (character == '>') escaped.Append("&gt;");
            else if (character == '\n') escaped.Append(Break);
            else if (character == '\r') escaped.Append("&#13;");
            else escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>Adds what a text says to a buffer.</summary>
    public static void Unescape(ReadOnlySpan<char> text, StringBuilder buffer)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var rest = text[i..];
            if (rest is ['\\', var behind, ..] && char.IsAscii(behind) && (char.IsPunctuation(behind) || char.IsSymbol(behind)))
            {
                buffer.Append(behind);
                i++;
            }
            else if (BreakLength(rest) is > 0 and var length)
            {
                buffer.Append('\n');
                i += length - 1;
            }
            else if (rest[0] == '&' && rest[..Math.Min(rest.Length, LongestEntity)].IndexOf(';') is > 1 and var end)
            {
                buffer.Append(WebUtility.HtmlDecode(rest[..(end + 1)].ToString()));
                i += end;
            }
            else
            {
                buffer.Append(rest[0]);
            }
        }
    }

    private static int BreakLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<br", StringComparison.OrdinalIgnoreCase)) return 0;
        var end = text.IndexOf('>');
        return end >= 0 && text[3..end].Trim().Trim('/').IsEmpty ? end + 1 : 0;
    }
}
