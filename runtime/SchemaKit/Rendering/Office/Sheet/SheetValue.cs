using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SchemaKit;

/// <summary>Puts what is printed into a cell of a sheet: a figure written in plain digits as a number, anything else as a text.</summary>
internal static class SheetValue
{
    // A sheet keeps no more digits of a number.
    private const int MostDigits = 15;

    public static void Fill(DocumentFormat.OpenXml.Spreadsheet.Cell cell, PrintedCell printed)
    {
        if (printed.Text.Length == 0) return;
        if (printed is { Kind: PrintedCellKind.Figure, Source: { State: CellState.Number, Content.RoundedTo: 0 } } && IsPlain(printed.Text, out var decimals))
        {
            cell.CellValue = new DocumentFormat.OpenXml.Spreadsheet.CellValue(decimal.Parse(printed.Text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
            cell.StyleIndex = SheetLayoutStyles.IndexOfNumber(decimals);
            return;
        }

        // An inline text is never a formula, whatever it starts with.
        cell.DataType = CellValues.InlineString;
        cell.InlineString = new InlineString(new Text(XmlCharacters.Escape(printed.Text)) { Space = SpaceProcessingModeValues.Preserve });
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
