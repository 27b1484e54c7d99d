using System.Globalization;

namespace SchemaKit;

/// <summary>A character that is named by its place in a font.</summary>
internal static class WordSymbol
{
    private const int FontArea = 0xF000;

    /// <summary>
    /// The character. In the font Symbol, digits and signs stand where Unicode has them; in any other font of signs nobody can tell what the
    /// sign looks like, so it stays the character of private use that it is, which is part of no number.
    /// </summary>
    public static string Of(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) || number is <= ' ' or > char.MaxValue) return "\uFFFD";
        if (font == "Symbol" && number - FontArea is > ' ' and < '@' and not ('"' or '$' or '\'' or '*')) number -= FontArea;
        return char.IsSurrogate((char)number) ? "\uFFFD" : ((char)number).ToString();
    }
}
