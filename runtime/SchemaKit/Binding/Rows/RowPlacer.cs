namespace SchemaKit;

/// <summary>
/// Places the rows under one head by the order of its columns. A row that has not as many cells as columns is placed only where the
/// table's grid tells which column each cell stands in; what is not certain is refused.
/// </summary>
internal sealed class RowPlacer
{
    private readonly TableIndex table;
    private readonly ColumnOrder order;
    private readonly List<CollectedRow> rows;
    private readonly RowCells cells;
    private readonly CellPlacer placer;
    private readonly GridRows grid;
    private readonly GroupRows groups;
    private readonly bool hasForeignColumns;
    private readonly Dictionary<int, int> usualCells;

    public RowPlacer(Document document, Placements placements, TableIndex table, ColumnOrder order, List<CollectedRow> rows)
    {
        (this.table, this.order, this.rows) = (table, order, rows);
        cells = new RowCells(document);
        placer = new CellPlacer(document, placements, table, order);
        grid = new GridRows(cells, placer, order);
        groups = new GroupRows(cells, placer, order);
        RowNumbers.TakeOut(document, cells, rows, placements.Refuse);
        if (table.PrintsUnits) UnitCells.TakeOut(cells, rows, order);
        LabelBlanks.TakeOut(document, rows, Columns);
        hasForeignColumns = HasForeignColumns();
        usualCells = UsualCells();
    }

    private int Columns => order.Slots.Length;

    public void Place()
    {
        placer.NoteStrangers();
        foreach (var row in rows)
        {
            if (row.Foreign is { } label) placer.PlaceForeign(row, label);
            else if (IsOwnSubtotal(row)) PlaceRow(row with { IsSubtotal = true });
            else if (row.IsGroup) groups.Place(row);
            else PlaceRow(row);
        }
    }

    // A head that the form does not know stands for a column of its own where more rows have a cell for it than have none.
    private bool HasForeignColumns()
    {
        if (order.ForeignSlots.IsDefault) return false;
        var leaves = rows.Where(row => !row.IsGroup && row.Foreign is null).ToList();
        return leaves.Count(row => HasJust(row, order.ForeignSlots.Length)) > leaves.Count(row => HasJust(row, Columns));
    }

    private bool HasJust(CollectedRow row, int count) => cells.CountOf(row.Cells, count) == count;

    // A row may be closed by what also stands for an empty cell: how many such cells follow behind so many labels, the rows tell whose
    // last column has a text.
    private Dictionary<int, int> UsualCells() => rows
        .Where(row => !row.HasFiller && row.Cells.Count >= Columns && cells.IsText(row.Cells[Columns - 1]))
        .GroupBy(row => row.Labels)
        .ToDictionary(rows => rows.Key, rows => rows.GroupBy(row => row.Cells.Count).MaxBy(same => same.Count())!.Key);

    // Figures beside the label of a group, one for each column and not one for each row: what the group adds up to.
    private bool IsOwnSubtotal(CollectedRow row) => row is { IsGroup: true, Row.Heading.Subtotal: not null, LineEnds.Count: < 2 } && cells.HasFigure(row.Cells)
        && !HasJust(row, Columns * row.Row.LeafCount);

    private void PlaceRow(CollectedRow row)
    {
        var closesUnlikeOthers = ClosesUnlikeOthers(row);
        cells.TrimTrailingBlanks(row.Cells, hasForeignColumns ? order.ForeignSlots.Length : Columns);
        if (order.IsRefused && grid.TryPlace(row)) return;
        if (closesUnlikeOthers) placer.RefuseAll(row, BindingTexts.FewerCellsThanOthers);
        else if (hasForeignColumns && row.Cells.Count == order.ForeignSlots.Length) placer.PlaceByOrder(row, row.Cells, row.Line, order.ForeignSlots);
        else if (!hasForeignColumns && row.Cells.Count == Columns && IsRowOfFigures(row)) placer.PlaceByOrder(row, row.Cells, row.Line, order.Slots);
        else if (!hasForeignColumns && cells.WithoutGaps(row.Cells) is { } solid && solid.Count == Columns) placer.PlaceByOrder(row, solid, row.Line, order.Slots);
        else if (!grid.TryPlace(row) && !TryPlaceFullRowBeforeText(row) && !TryPlaceTotal(row)) PlaceBlanksOrRefuse(row);
    }

    // In running text nothing but the next label ends a row: one that is full before a text starts was a row.
    private bool TryPlaceFullRowBeforeText(CollectedRow row)
    {
        if (row.Cells.Count <= Columns || cells.IsValue(row.Cells[Columns]) || !row.Cells.Take(Columns).All(cells.IsValue)) return false;
        placer.PlaceByOrder(row, row.Cells.GetRange(0, Columns), row.Line, order.Slots);
        foreach (var cell in row.Cells.Skip(Columns)) placer.Refuse(cell, BindingTexts.BehindFullRow);
        return true;
    }

    // An empty cell and a figure, in a row whose spans left separators at its end: the empty cell covers what the total adds up. Were the
    // figure the one with the span, it would belong to no column; a row that has just lost its other cells has none of the separators,
    // unless every row of the table is like that.
    private bool TryPlaceTotal(CollectedRow row)
    {
        if (!IsBlankAndFigure(row) || !(row.HasFiller || rows.TrueForAll(IsBlankAndFigure))) return false;
        if (Columns < 3 || table.Columns.Leaves is not [.., { Heading.IsTotal: true, Parent: null }] || order.Doubt is not null) return false;
        for (var column = 0; column < Columns - 1; column++) placer.Put(row, row.Line, column, row.Cells[0], "");
        placer.Put(row, row.Line, Columns - 1, row.Cells[1], order.HeadUnits[Columns - 1]);
        return true;
    }

    private bool IsBlankAndFigure(CollectedRow row) => row.Cells.Count == 2 && !cells.IsText(row.Cells[0]) && cells.IsFigure(row.Cells[1]);

    private void PlaceBlanksOrRefuse(CollectedRow row)
    {
        if (cells.HasText(row.Cells))
        {
            placer.RefuseAll(row, BindingTexts.CellsForColumns(row.Cells.Count, Columns));
        }
        else if (row.HasFiller || row.Cells.Exists(cells.IsBlank))
        {
            var last = row.HasFiller ? new CellRun(row.Filler, row.Filler) : row.Cells[^1];
            for (var column = 0; column < Columns; column++)
            {
                placer.Put(row, row.Line, order.Slots[column], column < row.Cells.Count ? row.Cells[column] : last, "");
            }
        }
    }

    // A row that is full only by counting its last blank, where others have a cell more behind as many labels, has lost one.
    private bool ClosesUnlikeOthers(CollectedRow row) => !row.HasFiller && row.Cells.Count == Columns && !cells.IsText(row.Cells[^1])
        && usualCells.TryGetValue(row.Labels, out var usual) && usual > Columns && cells.HasText(row.Cells);

    // Texts alone make no row, but under a head that names every column: labels of a menu may follow one another like the cells of a table.
    private bool IsRowOfFigures(CollectedRow row) => order.IsNamed || !cells.HasText(row.Cells) || row.Cells.Exists(cells.IsValue);
}
