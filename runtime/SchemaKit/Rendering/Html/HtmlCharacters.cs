using System.Globalization;
using System.Net;
using System.Text;

namespace SchemaKit;

/// <summary>Texts as a page writes them.</summary>
internal static class HtmlCharacters
{
    /// <summary>A text in which nothing is markup; characters that show nothing are written by their numbers.</summary>
    public static string Encode(string text)
    {
        var encoded = WebUtility.HtmlEncode(text);
        if (!encoded.Any(IsInvisible)) return encoded;
        var visible = new StringBuilder(encoded.Length);
        foreach (var character in encoded)
        {
            if (IsInvisible(character)) visible.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");
            else visible.Append(character);
        }

        return visible.ToString();
    }

    /// <summary>The same, with lines and spaces kept that a page would fold.</summary>
    public static string EncodeKeepingSpaces(string text) =>
        IsFolded(text) ? $"<span style=\"white-space:pre-wrap\">{Encode(text)}</span>" : Encode(text);

    private static bool IsFolded(string text) => text.AsSpan().IndexOfAny("\t\n\r\f") >= 0 || text.Contains("  ", StringComparison.Ordinal);

    private static bool IsInvisible(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
