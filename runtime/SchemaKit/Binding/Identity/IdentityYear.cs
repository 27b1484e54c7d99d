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
            if (DigitOf(text[start]) < 0 || (start > 0 && DigitOf(text[start - 1]) >= 0)) continue;
            var value = 0;
            var end = start;
            for (; end < start + Digits && DigitOf(text[end]) is >= 0 and var digit; end++) value = (value * 10) + digit;
            if (end < start + Digits || value is < Earliest or > Latest || text[end] != '年') continue;
            return new IdentityYear(value, start, text[end..].StartsWith("年度") ? end + 2 : end + 1);
        }

        return null;
    }

    private static int DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        '○' or 'Ｏ' => 0,
        _ => "〇一二三四五六七八九".IndexOf(character) is >= 0 and var digit ? digit : character == '零' ? 0 : -1,
    };
}
