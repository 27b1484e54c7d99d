using System.Globalization;

namespace SchemaKit;

/// <summary>
/// The numbers of rows, printed in front of their labels: where nothing but the next label ends a row, they stand at the end of the row
/// before. They show by counting up from row to row.
/// </summary>
internal static class RowNumbers
{
    // So many figures in a row that count up are no accident.
    private const int Telling = 5;

    /// <summary>Takes them out of the rows.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cells">What stands in the cells.</param>
    /// <param name="rows">The rows under one head; that the last one is ended by a number is not needed.</param>
    /// <param name="refuse">Takes each of them, and why it is no figure.</param>
    public static void TakeOut(Document document, RowCells cells, List<CollectedRow> rows, Action<CellRun, Message> refuse)
    {
        if (rows.Count <= Telling) return;
        var first = 0;
        for (var i = 0; i < rows.Count - 1; i++)
        {
            if (rows[i].Cells is not [.., var last] || cells.SpanOf(last).IsKnown || NumberOf(document, last) is not { } number) return;
            if (i == 0) first = number;
            else if (number != first + i) return;
        }

        for (var i = 0; i < rows.Count - 1; i++)
        {
            refuse(rows[i].Cells[^1], BindingTexts.NumberOfNextRow);
            rows[i].Cells.RemoveAt(rows[i].Cells.Count - 1);
        }
    }

    private static int? NumberOf(Document document, CellRun cell) =>
        int.TryParse(cell.TextIn(document), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
