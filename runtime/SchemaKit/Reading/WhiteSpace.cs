using System.Buffers;

namespace SchemaKit;

/// <summary>What counts as nothing around a text: white space of every kind, and the marks that take no room.</summary>
internal static class WhiteSpace
{
    /// <summary>All characters that show nothing.</summary>
    public static readonly SearchValues<char> All =
        SearchValues.Create([.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(IsSpace)]);

    /// <summary>Whether a character shows nothing.</summary>
    public static bool IsSpace(char character) => char.IsWhiteSpace(character)
        || character is '\0' or '\u180E' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';

    /// <summary>Whether a character is a space that is written on purpose, as into an empty cell.</summary>
    public static bool IsNoBreakSpace(char character) => character is '\u00A0' or '\u3000';

    /// <summary>A text without the white space around it.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsSpace(text[start])) start++;
        while (end > start && IsSpace(text[end - 1])) end--;
        return text[start..end];
    }
}
