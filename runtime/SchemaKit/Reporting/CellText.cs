using System.Globalization;

namespace SchemaKit;

/// <summary>What a cell says, in a word for a person.</summary>
public static class CellText
{
    /// <summary>The text as published, on one line; <c>(blank)</c> or <c>(missing)</c> where there is none.</summary>
    /// <param name="cell">The cell.</param>
    public static string Of(Cell cell) => cell.State switch
    {
        CellState.Missing => "(missing)",
        CellState.Blank => "(blank)",
        _ => PrintableText.OnOneLine(cell.Raw ?? cell.Value?.ToString(CultureInfo.InvariantCulture) ?? ""),
    };
}
