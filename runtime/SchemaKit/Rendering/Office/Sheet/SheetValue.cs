using System.Globalization;

namespace SchemaKit;

/// <summary>Puts what is printed into a cell of a sheet: a figure written in plain digits as a number, anything else as a text.</summary>
internal static class SheetValue
{
    // A sheet keeps no more digits of a number.
    private const int MostDigits = 15;

    /// <summary>Writes a cell.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="address">Where it stands.</param>
    /// <param name="look">How it looks, unless it is a number.</param>
    /// <param name="printed">What is printed in it; nothing where it is merged into another.</param>
    public static void Write(OfficeXmlWriter xml, string address, SheetLook look, PrintedCell? printed)
    {
        if (printed is null or { Text.Length: 0 })
        {
            xml.Add("c", ("r", address), ("s", SheetLayoutStyles.IndexOf(look)));
            return;
        }

        if (printed is { Kind: PrintedCellKind.Figure, Source: { State: CellState.Number, Content.RoundedTo: 0 } } && IsPlain(printed.Text, out var decimals))
        {
            xml.Open("c", ("r", address), ("s", SheetLayoutStyles.IndexOfNumber(decimals)));
            xml.AddValue("v", decimal.Parse(printed.Text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            // An inline text is never a formula, whatever it starts with.
            xml.Open("c", ("r", address), ("s", SheetLayoutStyles.IndexOf(look)), ("t", "inlineStr"));
            xml.Open("is");
            xml.AddText("t", XmlCharacters.Escape(printed.Text));
            xml.Close();
        }

        xml.Close();
    }

    private static bool IsPlain(ReadOnlySpan<char> text, out int decimals)
    {
        decimals = 0;
        if (text[0] == '-') text = text[1..];
        var point = text.IndexOf('.');
        decimals = point < 0 ? 0 : text.Length - point - 1;
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == point) continue;
            if (!char.IsAsciiDigit(text[i])) return false;
            digits++;
        }

        return point != 0 && digits is > 0 and <= MostDigits && (point < 0 || decimals is > 0 and <= CellValue.MostDecimals);
    }
}
