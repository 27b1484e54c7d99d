namespace SchemaKit;

/// <summary>What a character reference of a page stands for: one character of Unicode, in few cases two.</summary>
/// <param name="First">The character; 0 where no reference stands there.</param>
/// <param name="Second">The character behind it; 0 where there is none.</param>
/// <param name="Length">How many characters of the page the reference takes.</param>
internal readonly record struct CharacterReference(int First, int Second, int Length)
{
    private const int Replacement = 0xFFFD;
    private const int Largest = 0x10FFFF;

    // What the numbers stand for that Unicode gives to control characters: the characters that Windows has there.
    private static ReadOnlySpan<ushort> WindowsCharacters =>
    [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ];

    /// <summary>Reads the reference at the start of a text.</summary>
    /// <param name="text">The text, with an ampersand in front.</param>
    /// <param name="isAttribute">Whether it is the value of an attribute, where a name without a semicolon is less often a reference.</param>
    public static CharacterReference Read(ReadOnlySpan<char> text, bool isAttribute)
    {
        if (text.Length < 3) return text.Length < 2 || !char.IsAsciiLetter(text[1]) ? default : Named(text, isAttribute);
        if (text[1] != '#') return char.IsAsciiLetterOrDigit(text[1]) ? Named(text, isAttribute) : default;
        var isHexadecimal = text[2] is 'x' or 'X';
        var digits = isHexadecimal ? 3 : 2;
        var end = digits;
        var number = 0;
        for (; end < text.Length && (isHexadecimal ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])); end++)
        {
            var digit = char.IsAsciiDigit(text[end]) ? text[end] - '0' : (text[end] | 0x20) - 'a' + 10;
            number = Math.Min((number * (isHexadecimal ? 16 : 10)) + digit, Largest + 1);
        }

        if (end == digits) return default;
        return new CharacterReference(Valid(number), 0, end < text.Length && text[end] == ';' ? end + 1 : end);
    }

    private static CharacterReference Named(ReadOnlySpan<char> text, bool isAttribute)
    {
        var found = CharacterNames.Find(text[1..]);
        if (found.Length == 0) return default;
        var next = found.Length + 1 < text.Length ? text[found.Length + 1] : '\0';
        if (isAttribute && text[found.Length] != ';' && (next == '=' || char.IsAsciiLetterOrDigit(next))) return default;
        return found with { Length = found.Length + 1 };
    }

    private static int Valid(int number) => number switch
    {
        0 or > Largest or (>= 0xD800 and <= 0xDFFF) => Replacement,
        >= 0x80 and < 0xA0 => WindowsCharacters[number - 0x80],
        _ => number,
    };

    /// <summary>Writes the characters.</summary>
    /// <param name="characters">Where to; room for four.</param>
    /// <returns>How many were written.</returns>
    public int CopyTo(Span<char> characters)
    {
        var length = new System.Text.Rune(First).EncodeToUtf16(characters);
        return Second == 0 ? length : length + new System.Text.Rune(Second).EncodeToUtf16(characters[length..]);
    }
}
