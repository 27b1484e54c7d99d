using System.Globalization;

namespace SchemaKit;

/// <summary>What a printed cell says for a cell of a report, so that reading it gives the same cell.</summary>
internal static class FigureText
{
    private const string NotApplicable = "/";
    private const string NeverKept = "|\t\r\n\\";

    /// <summary>
    /// A number, or the mark of a cell to which nothing applies, as published where it was read, else in invariant digits or as a slash;
    /// a text as it is; nothing for a blank; <see cref="NumberGrammar.MissingMark"/> for a cell of which nothing is known.
    /// </summary>
    /// <param name="cell">The cell.</param>
    /// <param name="form">Its form.</param>
    public static string Of(Cell cell, Form form) => cell.State switch
    {
        CellState.Blank => "",
        CellState.Missing => NumberGrammar.MissingMark,
        CellState.Text => cell.Raw ?? "",
        CellState.NotApplicable => AsPublished(cell, form) ?? NotApplicable,
        _ => AsPublished(cell, form) ?? RoundedNumber.Write(cell.Content, cell.Definition, form.Units) ?? cell.Value!.Value.ToString(CultureInfo.InvariantCulture),
    };

    // As published, but not where it says the same only under another head, or is written in a way that tables are not read in.
    private static string? AsPublished(Cell cell, Form form)
    {
        if (cell.Raw is not { Length: > 0 } raw || raw.AsSpan().ContainsAny(NeverKept)) return null;
        return Figures.IsValue(raw) && NumberGrammar.Read(raw, cell.Definition, "", form.Units) == cell.Content ? raw : null;
    }
}
