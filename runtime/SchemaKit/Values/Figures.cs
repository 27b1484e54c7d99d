namespace SchemaKit;

/// <summary>Whether a text looks like what stands in the cells of a table, before it is known in which.</summary>
internal static class Figures
{
    private const int Longest = 40;
    private const string Signs = "+-－＋−¥￥$?？增减減加少(（";

    /// <summary>Whether a text is a number in some writing: it starts with a digit, behind signs at most, and is short.</summary>
    public static bool IsFigure(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest) return false;
        var i = 0;
        while (i < text.Length && (Signs.Contains(text[i]) || char.IsWhiteSpace(text[i]))) i++;
        if (i >= text.Length || !IsDigit(text[i])) return false;
        while (i < text.Length && (IsDigit(text[i]) || text[i] is '.' or ',' or '，' or '．')) i++;
        return i == text.Length ? IsDigit(text[^1]) : !IsNumbering(text, i);
    }

    /// <summary>Whether a text is a figure or one of the marks that stand for none.</summary>
    public static bool IsValue(ReadOnlySpan<char> text) =>
        IsFigure(text) || NumberGrammar.IsNotApplicable(text) || text is NumberGrammar.MissingMark;

    /// <summary>Whether there is anything besides digits and marks in a text.</summary>
    public static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character)) return true;
        }

        return false;
    }

    // 1.甲: a number in front of a label, not a figure.
    private static bool IsNumbering(ReadOnlySpan<char> text, int end)
    {
        if (text[end - 1] is '.' or '．' or ',' or '，') return true;
        var behind = WhiteSpace.Trim(text[end..]);
        return behind is ['、', ..] or [')' or '）' or '.' or '．', _, ..];
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';
}
