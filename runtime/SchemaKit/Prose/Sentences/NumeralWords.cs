namespace SchemaKit;

/// <summary>Numbers below ten thousand in Chinese numerals, written out in full: 五, 十二, 二十, 三百零四.</summary>
internal static class NumeralWords
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>How many numerals stand at the front of a text, in simplified characters.</summary>
    public static int Run(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (DigitOf(text[length]) >= 0 || UnitOf(text[length]) > 0)) length++;
        return length;
    }

    /// <summary>The number that a run of numerals says; null where it says none for certain, as digit by digit or left short.</summary>
    public static int? Read(ReadOnlySpan<char> run)
    {
        if (run.Length == 1 && DigitOf(run[0]) is >= 0 and var only) return only;
        int sum = 0, digit = -1, last = 10_000;
        var isAfterZero = false;
        foreach (var numeral in run)
        {
            if (UnitOf(numeral) is > 0 and var unit)
            {
                var leadsWithTen = unit == 10 && sum == 0 && digit < 0 && !isAfterZero;
                if (unit >= last || (digit <= 0 && !leadsWithTen)) return null;
                sum += unit * (leadsWithTen ? 1 : digit);
                (last, digit, isAfterZero) = (unit, -1, false);
            }
            else
            {
                var isZero = DigitOf(numeral) == 0;
                if (digit >= 0 || (isZero && (sum == 0 || isAfterZero))) return null;
                if (isZero) isAfterZero = true;
                else digit = DigitOf(numeral);
            }
        }

        // Behind hundreds a last digit is one of ones only where a zero stands between: 一百二 may be 120.
        if (digit < 0) return isAfterZero || sum == 0 ? null : sum;
        return last == 10 || isAfterZero ? sum + digit : null;
    }

    private static int DigitOf(char numeral) => numeral switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Digits.IndexOf(numeral),
    };

    private static int UnitOf(char numeral) => numeral switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
}
