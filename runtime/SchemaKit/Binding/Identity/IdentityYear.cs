namespace SchemaKit;

/// <summary>A year in a text, with what marks it as one: 2021年, 2021年度, ２０２１年, 二〇二一年.</summary>
/// <param name="Value">The year.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends, marks included.</param>
internal readonly record struct IdentityYear(int Value, int Start, int End)
{
    // Disclosure by law began in the first of these years; a later year than the last is a slip.
    private const int Earliest = 2008;
    private const int Latest = 2100;
    private const int Digits = 4;

    /// <summary>Finds the first year at or behind a position.</summary>
    /// <param name="text">The text, without white space.</param>
    /// <param name="from">Where to start.</param>
    public static IdentityYear? FindIn(ReadOnlySpan<char> text, int from = 0)
    {
        for (var start = from; start + Digits < text.Length; start++)
        {
            if (start > 0 && DigitOf(text[start - 1]) >= 0) continue;
            if (DigitsAt(text[start..]) is not (>= 0 and var value) || !IsPossible(value)) continue;
            var end = start + Digits;
            if (text[end] != '年') continue;
            return new IdentityYear(value, start, text[end..].StartsWith("年度") ? end + 2 : end + 1);
        }

        return null;
    }

    /// <summary>The number that four digits at the start of a text make; -1 where they do not stand there.</summary>
    public static int DigitsAt(ReadOnlySpan<char> text)
    {
        if (text.Length < Digits) return -1;
        var value = 0;
        foreach (var character in text[..Digits])
        {
            if (DigitOf(character) is not (>= 0 and var digit)) return -1;
            value = (value * 10) + digit;
        }

        return value;
    }

    /// <summary>Whether there could be a report of a year.</summary>
    public static bool IsPossible(int year) => year is >= Earliest and <= Latest;

    /// <summary>The digit that a character is, in any writing; -1 where it is none.</summary>
    public static int DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        '○' or 'Ｏ' => 0,
        _ => "〇一二三四五六七八九".IndexOf(character) is >= 0 and var digit ? digit : character == '零' ? 0 : -1,
    };
}
