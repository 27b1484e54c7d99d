using System.Buffers;
using System.Net;

namespace SchemaKit;

/// <summary>
/// Finds in the source of a page where its texts stand. The tree knows where every start tag stands, but not its texts; so a text
/// is looked for from the start tag before it, over tags and comments.
/// </summary>
internal sealed class HtmlSource(string source)
{
    private const int LongestComparison = 16;
    private const int LongestEntity = 12;
    private const int MostTries = 64;
    private const int MostFailures = 1000;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private readonly LineTable lines = new(source);
    private int cursor;
    private int failures;

    /// <summary>Goes on from a start tag.</summary>
    public void MoveTo(int startTag)
    {
        if (startTag >= 0) cursor = startTag;
    }

    public Place PlaceOf(int position) => lines.PlaceOf(position);

    /// <summary>Where a text stands that comes next, and steps over it; the last position known where it is not found.</summary>
    /// <param name="text">The text, not empty, without white space in front.</param>
    /// <param name="isLine">Whether it is a line of a text, so that the next line comes next.</param>
    public int Find(ReadOnlySpan<char> text, bool isLine)
    {
        if (failures > MostFailures) return cursor;
        var position = cursor;
        for (var tries = 0; tries < MostTries && position < source.Length; tries++)
        {
            position = SkipToText(position);
            if (Matches(position, text))
            {
                cursor = isLine ? SkipLine(position) : SkipText(position);
                return position;
            }

            position = SkipText(position);
        }

        failures++;
        return Math.Min(cursor, source.Length - 1);
    }

    private int SkipToText(int position)
    {
        while (position < source.Length)
        {
            if (source[position] == '<' && TagEnd(position) is var end && end > position) position = end;
            else if (WhiteSpace.IsSpace(source[position])) position++;
            else if (source[position] == '&' && WhiteSpaceEntity(position) is > 0 and var length) position += length;
            else break;
        }

        return position;
    }

    private int SkipText(int position)
    {
        do
        {
            var next = position + 1 < source.Length ? source.IndexOf('<', position + 1) : -1;
            position = next < 0 ? source.Length : next;
        }
        while (position < source.Length && TagEnd(position) == position);
        return position;
    }

    private int SkipLine(int position)
    {
        var length = source.AsSpan(position + 1).IndexOfAny('\r', '\n', '<');
        return length < 0 ? source.Length : position + 1 + length;
    }

    private bool Matches(int position, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length && i < LongestComparison; i++)
        {
            if (position + i >= source.Length) return i > 0;
            var written = source[position + i];

            // How an entity or a line end was written is no matter, and one text may stand on both sides of a comment, or of a tag that
            // has no business there: what stands before them has matched.
            if (written is '&' or '\0' || (written == '<' && i > 0) || WhiteSpace.IsSpace(text[i])) return true;
            if (written != text[i]) return false;
        }

        return true;
    }

    private int WhiteSpaceEntity(int position)
    {
        var length = source.AsSpan(position, Math.Min(LongestEntity, source.Length - position)).IndexOf(';') + 1;
        if (length == 0) return 0;
        var character = WebUtility.HtmlDecode(source.Substring(position, length));

        // A page cannot name the character zero; the parser puts a replacement character in its place.
        return character is not "\0" && WhiteSpace.Trim(character).IsEmpty ? length : 0;
    }

    /// <summary>Where the tag or comment ends that starts at a position; the position itself where none starts there.</summary>
    private int TagEnd(int position)
    {
        var rest = source.AsSpan(position + 1);
        if (rest.StartsWith("!--")) return After("-->", position + 4);
        if (rest.IsEmpty || !(char.IsAsciiLetter(rest[0]) || rest[0] is '/' or '!' or '?')) return position;
        if (!char.IsAsciiLetter(rest[0])) return After(">", position + 1);
        var end = EndOfStartTag(position + 1);
        var name = rest[..(rest.IndexOfAnyExcept(NameCharacters) is >= 0 and var length ? length : rest.Length)];
        return HtmlElements.IsRawText(name) ? Math.Max(EndOfRawText(name, end), end) : end;
    }

    private int EndOfStartTag(int position)
    {
        for (; position < source.Length && source[position] != '>'; position++)
        {
            if (source[position] != '=') continue;
            var value = position + 1;
            while (value < source.Length && char.IsWhiteSpace(source[value])) value++;
            if (value >= source.Length || source[value] is not ('"' or '\'')) continue;
            var quote = source.IndexOf(source[value], value + 1);
            position = quote < 0 ? source.Length - 1 : quote;
        }

        return Math.Min(position + 1, source.Length);
    }

    private int EndOfRawText(ReadOnlySpan<char> name, int position)
    {
        while (position < source.Length && source.IndexOf("</", position, StringComparison.Ordinal) is >= 0 and var close)
        {
            position = close + 2;
            if (source.AsSpan(position).StartsWith(name, StringComparison.OrdinalIgnoreCase)) return After(">", position);
        }

        return source.Length;
    }

    private int After(string mark, int position)
    {
        var found = position < source.Length ? source.IndexOf(mark, position, StringComparison.Ordinal) : -1;
        return found < 0 ? source.Length : found + mark.Length;
    }
}
