namespace SchemaKit;

/// <summary>A day as it is written in China: 2021-01-26, 2021/1/26, 2021年1月26日, 二〇二一年一月二十六日, 20210126.</summary>
internal static class ChineseDate
{
    private const int YearDigits = 4;
    private const int Compact = 8;
    private const int LongestNumeral = 3;

    /// <summary>Reads the day at the start of a text.</summary>
    /// <param name="text">The text, without white space.</param>
    /// <param name="length">How many characters it takes.</param>
    /// <returns>The day; null where none stands there, or one that the calendar does not have.</returns>
    public static DateOnly? AtStart(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (IsCompact(text))
        {
            length = Compact;
            return Day(Number(text[..4]), Number(text[4..6]), Number(text[6..8]));
        }

        var year = IdentityYear.DigitsAt(text);
        if (year < 0 || text.Length <= YearDigits || !IsMark(text[YearDigits], '年')) return null;
        length = YearDigits + 1;
        var month = NumberAt(text[length..], out var used);
        length += used;
        if (month < 0 || length >= text.Length || !IsMark(text[length], '月')) return null;
        length++;
        var day = NumberAt(text[length..], out used);
        length += used;
        if (day < 0) return null;
        if (length < text.Length && text[length] is '日' or '号') length++;
        return Day(year, month, day);
    }

    /// <summary>Reads the day at the end of a text.</summary>
    /// <param name="text">The text, without white space.</param>
    /// <param name="start">Where it starts.</param>
    public static DateOnly? AtEnd(ReadOnlySpan<char> text, out int start)
    {
        const int Longest = 12;
        const int Shortest = 8;
        for (start = Math.Max(0, text.Length - Longest); start <= text.Length - Shortest; start++)
        {
            if (start > 0 && IdentityYear.DigitOf(text[start - 1]) >= 0) continue;
            if (AtStart(text[start..], out var length) is { } day && start + length == text.Length) return day;
        }

        return null;
    }

    private static bool IsMark(char mark, char own) => mark == own || mark is '-' or '/' or '.' or '－' or '／' or '．' or '—';

    private static bool IsCompact(ReadOnlySpan<char> text) => text.Length >= Compact
        && !text[..Compact].ContainsAnyExceptInRange('0', '9') && (text.Length == Compact || !char.IsAsciiDigit(text[Compact]));

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = (number * 10) + (digit - '0');
        return number;
    }

    private static int NumberAt(ReadOnlySpan<char> text, out int length)
    {
        var number = 0;
        for (length = 0; length < 2 && length < text.Length && ArabicDigit(text[length]) is >= 0 and var digit; length++) number = (number * 10) + digit;
        if (length > 0) return number;
        length = Math.Min(NumeralWords.Run(text), LongestNumeral);
        return length > 0 && NumeralWords.Read(text[..length]) is { } said ? said : -1;
    }

    private static int ArabicDigit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        _ => -1,
    };

    private static DateOnly? Day(int year, int month, int day) =>
        IdentityYear.IsPossible(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
