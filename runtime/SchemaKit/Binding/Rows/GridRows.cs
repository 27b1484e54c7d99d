namespace SchemaKit;

/// <summary>Places rows by the columns that the heads cover: a figure goes where its cell covers one column of the form and nobody else does.</summary>
internal sealed class GridRows(RowCells cells, CellPlacer placer, ColumnOrder order)
{
    /// <returns>Whether the grid tells the columns of the row, so that every cell was placed or refused.</returns>
    public bool TryPlace(CollectedRow row)
    {
        if (order.Covered.IsDefault || row.Cells.Exists(cell => !cells.SpanOf(cell).IsKnown) || IsShifted(row)) return false;
        foreach (var cell in row.Cells)
        {
            var span = cells.SpanOf(cell);
            var columns = Enumerable.Range(0, order.Covered.Length).Where(column => Meet(order.Covered[column], span)).ToList();
            if (!cells.IsText(cell))
            {
                foreach (var column in columns) placer.Put(row, row.Line, column, cell, "");
            }
            else if (columns is [var only] && row.Cells.Count(other => Meet(order.Covered[only], cells.SpanOf(other))) == 1)
            {
                placer.Put(row, row.Line, only, cell, order.HeadUnits[only]);
            }
            else if (columns.Count == 0 && order.Subtotals.FirstOrDefault(subtotal => subtotal.Span.IsKnown && Meet(subtotal.Span, span)) is { Slot: < 0 and var slot })
            {
                placer.Put(row, row.Line, slot, cell, "");
            }
            else
            {
                placer.Refuse(cell, BindingTexts.CoversColumns(columns.Count));
            }
        }

        return true;
    }

    // Where spans of labels overlap, as after a row was lost, what stands behind them is no longer below its head.
    private bool IsShifted(CollectedRow row)
    {
        var (first, last) = (order.Covered.Min(column => column.Column), order.Covered.Max(column => column.LastColumn));
        return order.ForeignSlots.IsDefault && row.Cells.Exists(cell => cells.IsText(cell) && (cells.SpanOf(cell).Column < first || cells.SpanOf(cell).LastColumn > last));
    }

    private static bool Meet(GridSpan one, GridSpan other) => one.Column <= other.LastColumn && other.Column <= one.LastColumn;
}
