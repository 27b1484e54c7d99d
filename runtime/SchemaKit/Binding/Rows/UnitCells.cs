namespace SchemaKit;

/// <summary>
/// The cells of the column of units that say no unit by name: empty ones and dashes. They are told by the grid, or by there being a cell
/// more than there are figures.
/// </summary>
internal static class UnitCells
{
    /// <summary>Takes them out of the rows.</summary>
    /// <param name="cells">What stands in the cells.</param>
    /// <param name="rows">The rows under one head.</param>
    /// <param name="order">What the head tells of the columns.</param>
    public static void TakeOut(RowCells cells, List<CollectedRow> rows, ColumnOrder order)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.IsGroup || row.Foreign is not null || row.Unit.InColumn is not null) continue;
            var at = order.Units.IsKnown && row.Cells.TrueForAll(cell => cells.SpanOf(cell).IsKnown) ? ByGrid(cells, row, order.Units) : ByCount(cells, row, order);
            if (at < 0) continue;
            if (cells.IsText(row.Cells[at])) rows[i] = row with { Unit = row.Unit with { InColumn = row.Cells[at] } };
            row.Cells.RemoveAt(at);
        }
    }

    private static int ByGrid(RowCells cells, CollectedRow row, GridSpan units) => row.Cells.FindIndex(cell =>
        !cells.IsFigure(cell) && cells.SpanOf(cell) is var span && span.Column >= units.Column && span.LastColumn <= units.LastColumn);

    private static int ByCount(RowCells cells, CollectedRow row, ColumnOrder order)
    {
        var at = order.UnitsAt ?? (order.IsNamed ? -1 : 0);
        return at >= 0 && row.Cells.Count == order.Slots.Length + 1 && !cells.IsFigure(row.Cells[at]) ? at : -1;
    }
}
