using System.Globalization;
using System.Text;

namespace SchemaKit.Generator.Emitting;

/// <summary>What a schema says as C# literals: whatever a label carries, it stays inside its quotes and can be seen.</summary>
internal static class Literal
{
    /// <summary>A whole number.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A decimal number.</summary>
    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";

    /// <summary>The text in quotes; <c>null</c> for no text.</summary>
    public static string Of(string? text)
    {
        if (text is null) return "null";
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i) && IsVisible(CharUnicodeInfo.GetUnicodeCategory(text, i)))
            {
                literal.Append(text, i++, 2);
            }
            else
            {
                literal.Append(Escaped(text[i]));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>The text in quotes; nothing for no text, so that a template leaves it out.</summary>
    public static string? OrNone(string? text) => text is null ? null : Of(text);

    /// <summary>The texts as literals, parted by commas.</summary>
    public static string ListOf(IEnumerable<string> texts) => string.Join(", ", texts.Select(Of));

    private static string Escaped(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        ' ' => " ",
        _ when IsVisible(CharUnicodeInfo.GetUnicodeCategory(c)) => c.ToString(),
        _ => $"\\u{(int)c:X4}",
    };

    // Lone surrogates, every space but the plain one, line and paragraph ends and what turns the direction of text are spelled out.
    private static bool IsVisible(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or
        UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or
        UnicodeCategory.SpaceSeparator);
}
