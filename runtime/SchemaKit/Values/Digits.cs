namespace SchemaKit;

/// <summary>The digits of a number as written: a whole number and how many of its digits stand behind the point.</summary>
internal readonly record struct Digits(UInt128 Mantissa, int Fraction, bool IsNegative)
{
    // A decimal holds 96 bits and 28 digits behind the point; a mantissa may have a few zeros more before it is scaled.
    private const int MostFractionDigits = 28;
    private static readonly UInt128 Largest = (UInt128.One << 96) - 1;
    private static readonly UInt128 LargestBeforeScaling = UInt128.MaxValue / 100;

    /// <summary>Takes digits off the front of a text: full or half width, in groups of three or not, with a point or not.</summary>
    public static bool TryTake(ref ReadOnlySpan<char> text, bool isNegative, out Digits digits)
    {
        digits = default;
        var mantissa = UInt128.Zero;
        var first = Run(text);
        if (first == 0 || !TryAdd(text[..first], ref mantissa)) return false;
        text = text[first..];
        var isGrouped = first <= 3;
        while (text is [',' or '，', ..])
        {
            if (!isGrouped || Run(text[1..]) != 3 || !TryAdd(text[1..4], ref mantissa)) return false;
            text = text[4..];
        }

        var fraction = 0;
        if (text is ['.' or '．', ..])
        {
            fraction = Run(text[1..]);
            if (fraction == 0 || !TryAdd(text[1..(fraction + 1)], ref mantissa)) return false;
            text = text[(fraction + 1)..];
        }

        text = WhiteSpace.Trim(text);
        digits = new Digits(mantissa, fraction, isNegative);
        return true;
    }

    /// <summary>The number times a power of ten, exactly; as written where the power is 0, else without trailing zeros.</summary>
    public bool TryScale(int shift, out decimal value)
    {
        var mantissa = Mantissa;
        var exponent = shift - Fraction;
        if (shift != 0) DropTrailingZeros(ref mantissa, ref exponent);
        for (; exponent > 0 && mantissa <= Largest; exponent--) mantissa *= 10;
        var fits = mantissa <= Largest && exponent is <= 0 and >= -MostFractionDigits;
        value = fits ? ToDecimal(mantissa, -exponent, IsNegative && mantissa != 0) : 0;
        return fits;
    }

    /// <summary>The step of the last digit written, times a power of ten.</summary>
    public bool TryStep(int shift, out decimal step) => new Digits(1, Fraction, false).TryScale(shift, out step);

    private static void DropTrailingZeros(ref UInt128 mantissa, ref int exponent)
    {
        for (; exponent < 0 && mantissa % 10 == 0; exponent++) mantissa /= 10;
    }

    private static decimal ToDecimal(UInt128 mantissa, int scale, bool isNegative) => new(
        (int)(uint)(mantissa & uint.MaxValue),
        (int)(uint)((mantissa >> 32) & uint.MaxValue),
        (int)(uint)((mantissa >> 64) & uint.MaxValue),
        isNegative,
        (byte)scale);

    private static int Run(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && DigitOf(text[length]) >= 0) length++;
        return length;
    }

    private static bool TryAdd(ReadOnlySpan<char> run, ref UInt128 mantissa)
    {
        foreach (var character in run)
        {
            if (mantissa > LargestBeforeScaling) return false;
            mantissa = (mantissa * 10) + (UInt128)DigitOf(character);
        }

        return true;
    }

    private static int DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        _ => -1,
    };
}
