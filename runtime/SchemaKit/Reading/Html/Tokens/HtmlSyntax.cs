using System.Buffers;

namespace SchemaKit;

/// <summary>The kinds of characters that HTML tells apart.</summary>
internal static class HtmlSyntax
{
    /// <summary>What ends the name of a tag.</summary>
    public static readonly SearchValues<char> NameEnds = SearchValues.Create("\t\n\f\r />");

    /// <summary>What ends the name of an attribute.</summary>
    public static readonly SearchValues<char> AttributeNameEnds = SearchValues.Create("\t\n\f\r />=");

    /// <summary>What ends a value without quotes.</summary>
    public static readonly SearchValues<char> ValueEnds = SearchValues.Create("\t\n\f\r >");

    /// <summary>What a text is cut at while it is decoded: a reference may start, or a character is not taken as it stands.</summary>
    public static readonly SearchValues<char> Decoded = SearchValues.Create("&\0");

    /// <summary>Whether a character is white space to HTML, which knows fewer kinds of it than Unicode.</summary>
    public static bool IsSpace(char character) => character is ' ' or '\n' or '\t' or '\r' or '\f';

    /// <summary>Whether a character that ends the name of a tag is there, or the text has come to its end.</summary>
    public static bool EndsName(string text, int position) => position < text.Length && NameEnds.Contains(text[position]);

    /// <summary>Whether two names are one, whatever the case of their letters.</summary>
    public static bool AreSameName(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
