namespace SchemaKit;

/// <summary>Places single cells of rows whose columns are known, in the unit that the row, the head or the form says.</summary>
internal sealed class CellPlacer(Document document, Placements placements, TableIndex table, ColumnOrder order)
{
    private const int NoColumn = -1;

    public void PlaceByOrder(CollectedRow row, List<CellRun> cells, int line, IReadOnlyList<int> slots)
    {
        for (var i = 0; i < slots.Count; i++) Put(row, line, slots[i], cells[i], slots[i] < 0 ? "" : order.HeadUnits[slots[i]]);
    }

    public void Put(CollectedRow row, int line, int slot, CellRun cell, string headUnit)
    {
        var columnGroup = ColumnOrder.GroupAt(slot) is { } node ? table.Columns.Nodes[node] : null;
        if (row.IsSubtotal ? slot != NoColumn : columnGroup is not null)
        {
            var rows = row.IsSubtotal ? SubtotalSide.Of(row.Row!) : SubtotalSide.Of(table.Rows, line);
            var columns = columnGroup is not null ? SubtotalSide.Of(columnGroup) : SubtotalSide.Of(table.Columns, slot);
            placements.PutSubtotal(table, rows, columns, cell, headUnit);
        }
        else if (slot == NoColumn)
        {
            placements.Refuse(cell, order.Doubt ?? BindingTexts.ColumnNotOnForm);
        }
        else
        {
            placements.Put(table.CellAt(line, slot), cell, headUnit, row.Unit);
        }
    }

    public void Refuse(CellRun cell, Message why) => placements.Refuse(cell, why);

    public void RefuseAll(CollectedRow row, Message why)
    {
        foreach (var cell in row.Cells) placements.Refuse(cell, why);
    }

    public void PlaceForeign(CollectedRow row, CellRun label)
    {
        placements.NoteUnknown(table, label, isColumn: false);
        RefuseAll(row, BindingTexts.NoRow(label.TextIn(document).ToString(), table.Name));
    }

    public void NoteStrangers()
    {
        foreach (var stranger in order.Strangers) placements.NoteUnknown(table, new CellRun(stranger, stranger), isColumn: true);
    }
}
