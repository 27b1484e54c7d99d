namespace SchemaKit;

/// <summary>
/// The blanks that a label leaves behind it in a sheet where it covers several columns. They show by all rows of a table together: some
/// that are full to their last cell have just as many cells as there are columns, and the others have more, of which all too many
/// are blanks in front.
/// </summary>
internal static class LabelBlanks
{
    /// <summary>Takes them out of the rows.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rows">The rows under one head.</param>
    /// <param name="columns">How many columns the form has.</param>
    public static void TakeOut(Document document, List<CollectedRow> rows, int columns)
    {
        var full = rows.FindAll(row => !row.IsGroup && row.Foreign is null && row.Cells.Count >= columns && IsText(row.Cells[^1]));
        if (!full.Exists(row => row.Cells.Count == columns) || !full.Exists(row => row.Cells.Count > columns)) return;
        if (!full.TrueForAll(row => row.Cells.FindIndex(IsText) >= row.Cells.Count - columns)) return;
        foreach (var row in rows.Where(row => !row.IsGroup))
        {
            while (row.Cells.Count > columns && !IsText(row.Cells[0])) row.Cells.RemoveAt(0);
        }

        bool IsText(CellRun cell) => document.Pieces[cell.First].Kind == PieceKind.Text;
    }
}
