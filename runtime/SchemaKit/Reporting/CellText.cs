using System.Globalization;

namespace SchemaKit;

/// <summary>What a cell says, in a word for a person.</summary>
public static class CellText
{
    /// <summary>The text as published, on one line; where there is none <c>(blank)</c> or <c>(missing)</c> in the current language.</summary>
    /// <param name="cell">The cell.</param>
    public static string Of(Cell cell) => cell.State switch
    {
        CellState.Missing => FormTexts.Missing.ToString(),
        CellState.Blank => FormTexts.Blank.ToString(),
        _ => PrintableText.OnOneLine(cell.Raw ?? cell.Value?.ToString(CultureInfo.InvariantCulture) ?? ""),
    };
}
