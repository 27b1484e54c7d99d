using System.Globalization;
using System.Text;

namespace SchemaKit;

/// <summary>
/// Text out of documents and file names, made fit to be shown: characters that steer a terminal or turn the direction of writing
/// are spelled out, so that what is published can never act on the reader's screen.
/// </summary>
public static class PrintableText
{
    /// <summary>The text with every steering character spelled out, such as <c>\u001B</c> for an escape.</summary>
    /// <param name="text">The text as published.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? printable = null;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            // A half of a surrogate pair is enumerated as the replacement character, one unit long.
            var broken = rune == Rune.ReplacementChar && text[position] != '\uFFFD';
            if (broken || Steers(rune))
            {
                printable ??= new StringBuilder(text, 0, position, text.Length + 16);
                var code = broken ? text[position] : rune.Value;
                printable.Append(CultureInfo.InvariantCulture, $"\\u{code:X4}");
            }
            else
            {
                printable?.Append(rune.ToString());
            }

            position += broken ? 1 : rune.Utf16SequenceLength;
        }

        return printable?.ToString() ?? text;
    }

    /// <summary>The text on one line: every run of white space is one space, none stands at the ends, steering characters are spelled out.</summary>
    /// <param name="text">The text as published.</param>
    public static string OnOneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
    }

    private static bool Steers(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
