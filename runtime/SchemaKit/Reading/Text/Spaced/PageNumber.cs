namespace SchemaKit;

/// <summary>Whether a line is nothing but the number of a page: <c>-3-</c>, <c>— 5 —</c>, <c>第 3 页</c>, <c>3 / 7</c>, or a bare number.</summary>
internal static class PageNumber
{
    private const string Dashes = "-－—–―−─·•~～";
    private const string Words = "第页頁共";

    /// <summary>Whether a line is a page number, whatever stands around it.</summary>
    public static bool IsIn(ReadOnlySpan<char> line)
    {
        line = WhiteSpace.Trim(line);
        if (line is ['第', ..]) return HasOnly(line, Words) && line.IndexOfAny('页', '頁') > 0;
        if (line.Length < 3 || !Dashes.Contains(line[0]) || !Dashes.Contains(line[^1])) return false;
        var inside = WhiteSpace.Trim(line.Trim(Dashes));
        return IsBare(inside);
    }

    /// <summary>Whether a line that stands at the edge of a page may be its number: a bare one, or one of how many.</summary>
    public static bool MayBeAtEdge(ReadOnlySpan<char> line, out int number)
    {
        line = WhiteSpace.Trim(line);
        var slash = line.IndexOf('/');
        var own = slash < 0 ? line : WhiteSpace.Trim(line[..slash]);
        number = 0;
        return IsBare(own) && (slash < 0 || IsBare(WhiteSpace.Trim(line[(slash + 1)..]))) && int.TryParse(own, out number);
    }

    private static bool IsBare(ReadOnlySpan<char> text) => text.Length is > 0 and <= 3 && !text.ContainsAnyExceptInRange('0', '9');

    private static bool HasOnly(ReadOnlySpan<char> line, string words)
    {
        var digits = 0;
        foreach (var character in line)
        {
            if (char.IsAsciiDigit(character)) digits++;
            else if (!WhiteSpace.IsSpace(character) && !words.Contains(character) && character is not ('/' or ',' or '，')) return false;
        }

        return digits > 0;
    }
}
