namespace SchemaKit;

/// <summary>
/// Places the rows under one head by the order of its columns. A row that has not as many cells as columns is placed only where the
/// table's grid tells which column each cell stands in; what is not certain is refused.
/// </summary>
internal sealed class RowPlacer
{
    private const int NoColumn = -1;

    private readonly Document document;
    private readonly Placements placements;
    private readonly TableIndex table;
    private readonly ColumnOrder order;
    private readonly List<CollectedRow> rows;
    private readonly bool hasForeignColumns;
    private readonly Dictionary<int, int> usualCells;

    public RowPlacer(Document document, Placements placements, TableIndex table, ColumnOrder order, List<CollectedRow> rows)
    {
        (this.document, this.placements, this.table, this.order, this.rows) = (document, placements, table, order, rows);
        LabelBlanks.TakeOut(document, rows, Columns);
        hasForeignColumns = HasForeignColumns();
        usualCells = UsualCells();
    }

    private int Columns => order.Slots.Length;

    public void Place()
    {
        foreach (var stranger in order.Strangers) placements.NoteUnknown(table, new CellRun(stranger, stranger), isColumn: true);
        foreach (var row in rows)
        {
            if (row.Foreign is { } label) PlaceForeign(row, label);
            else if (IsOwnSubtotal(row)) PlaceRow(row with { IsSubtotal = true });
            else if (row.IsGroup) PlaceGroup(row);
            else PlaceRow(row);
        }
    }

    // A head that the form does not know stands for a column of its own where more rows have a cell for it than have none.
    private bool HasForeignColumns()
    {
        if (order.ForeignSlots.IsDefault) return false;
        var leaves = rows.Where(row => !row.IsGroup && row.Foreign is null).ToList();
        return leaves.Count(row => CountOf(row, order.ForeignSlots.Length) == order.ForeignSlots.Length) > leaves.Count(row => CountOf(row, Columns) == Columns);
    }

    // A row may be closed by what also stands for an empty cell: how many such cells follow behind so many labels, the rows tell whose
    // last column has a text.
    private Dictionary<int, int> UsualCells() => rows
        .Where(row => !row.HasFiller && row.Cells.Count >= Columns && IsText(row.Cells[Columns - 1]))
        .GroupBy(row => row.Labels)
        .ToDictionary(rows => rows.Key, rows => rows.GroupBy(row => row.Cells.Count).MaxBy(same => same.Count())!.Key);

    // Figures beside the label of a group, one for each column and not one for each row: what the group adds up to.
    private bool IsOwnSubtotal(CollectedRow row) => row is { IsGroup: true, Row.Heading.Subtotal: not null, LineEnds.Count: < 2 } && row.Cells.Exists(IsFigure)
        && CountOf(row, Columns * row.Row.LeafCount) != Columns * row.Row.LeafCount;

    private void PlaceForeign(CollectedRow row, CellRun label)
    {
        placements.NoteUnknown(table, label, isColumn: false);
        RefuseAll(row, BindingTexts.NoRow(label.TextIn(document).ToString(), table.Name));
    }

    private void PlaceRow(CollectedRow row)
    {
        var closesUnlikeOthers = ClosesUnlikeOthers(row);
        TrimTrailingBlanks(row.Cells, hasForeignColumns ? order.ForeignSlots.Length : Columns);
        if (order.IsRefused && TryPlaceByGrid(row)) return;
        if (closesUnlikeOthers) RefuseAll(row, BindingTexts.FewerCellsThanOthers);
        else if (hasForeignColumns && row.Cells.Count == order.ForeignSlots.Length) PlaceByOrder(row, row.Cells, row.Line, order.ForeignSlots);
        else if (!hasForeignColumns && row.Cells.Count == Columns && IsRowOfFigures(row)) PlaceByOrder(row, row.Cells, row.Line, order.Slots);
        else if (!hasForeignColumns && WithoutGaps(row) is { } solid && solid.Count == Columns) PlaceByOrder(row, solid, row.Line, order.Slots);
        else if (!TryPlaceByGrid(row) && !TryPlaceFullRowBeforeText(row) && !TryPlaceTotal(row)) PlaceBlanksOrRefuse(row);
    }

    // Labels of single rows that were lost: the figures of a whole group stand one after the other under its own label.
    private void PlaceGroup(CollectedRow row)
    {
        var group = row.Row!;
        var lines = LinesOf(row);
        if (lines.Count == group.LeafCount && lines.TrueForAll(line => line.Count == Columns && line.TrueForAll(IsValue)) && row.Cells.Exists(IsFigure))
        {
            for (var leaf = 0; leaf < group.LeafCount; leaf++) PlaceByOrder(row, lines[leaf], group.FirstLeaf + leaf, order.Slots);
        }
        else
        {
            RefuseAll(row, BindingTexts.GroupOfRows(group.Heading.Label, group.LeafCount, row.Cells.Count));
        }
    }

    // Where the layout ends its lines, each is a row; where it does not, or breaks rows that have no empty cell, the count tells.
    private List<List<CellRun>> LinesOf(CollectedRow row)
    {
        var lines = new List<List<CellRun>>();
        var start = 0;
        foreach (var end in row.LineEnds.Count == 0 ? row.LineEnds : row.LineEnds.Append(row.Cells.Count).Distinct())
        {
            lines.Add(row.Cells.GetRange(start, end - start));
            start = end;
        }

        foreach (var line in lines)
        {
            TrimTrailingBlanks(line, Columns);

            // In front of a line that is full to its last cell, blanks are what spans of labels left.
            while (line.Count > Columns && IsText(line[^1]) && !IsText(line[0])) line.RemoveAt(0);
        }

        if (lines.Count == row.Row!.LeafCount || (lines.Count > 0 && !row.Cells.TrueForAll(IsText))) return lines;
        TrimTrailingBlanks(row.Cells, Columns * row.Row.LeafCount);
        return row.Cells.Count % Columns == 0 ? [.. row.Cells.Chunk(Columns).Select(cells => cells.ToList())] : [];
    }

    private void PlaceByOrder(CollectedRow row, List<CellRun> cells, int line, IReadOnlyList<int> slots)
    {
        for (var i = 0; i < slots.Count; i++) Put(row, line, slots[i], cells[i], slots[i] < 0 ? "" : order.HeadUnits[slots[i]]);
    }

    private void Put(CollectedRow row, int line, int slot, CellRun cell, string headUnit)
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
            placements.Put(table.CellAt(line, slot), cell, headUnit);
        }
    }

    // By the columns that the heads cover: a figure goes where its cell covers one column of the form and nobody else does.
    private bool TryPlaceByGrid(CollectedRow row)
    {
        if (order.Covered.IsDefault || row.Cells.Exists(cell => !SpanOf(cell).IsKnown) || IsShifted(row)) return false;
        foreach (var cell in row.Cells)
        {
            var span = SpanOf(cell);
            var columns = Enumerable.Range(0, order.Covered.Length).Where(column => Meet(order.Covered[column], span)).ToList();
            if (!IsText(cell))
            {
                foreach (var column in columns) Put(row, row.Line, column, cell, "");
            }
            else if (columns is [var only] && row.Cells.Count(other => Meet(order.Covered[only], SpanOf(other))) == 1)
            {
                Put(row, row.Line, only, cell, order.HeadUnits[only]);
            }
            else if (columns.Count == 0 && order.Subtotals.FirstOrDefault(subtotal => subtotal.Span.IsKnown && Meet(subtotal.Span, span)) is { Slot: < 0 and var slot })
            {
                Put(row, row.Line, slot, cell, "");
            }
            else
            {
                placements.Refuse(cell, BindingTexts.CoversColumns(columns.Count));
            }
        }

        return true;
    }

    // Where spans of labels overlap, as after a row was lost, what stands behind them is no longer below its head.
    private bool IsShifted(CollectedRow row)
    {
        var (first, last) = (order.Covered.Min(column => column.Column), order.Covered.Max(column => column.LastColumn));
        return order.ForeignSlots.IsDefault && row.Cells.Exists(cell => IsText(cell) && (SpanOf(cell).Column < first || SpanOf(cell).LastColumn > last));
    }

    // In running text nothing but the next label ends a row: one that is full before a text starts was a row.
    private bool TryPlaceFullRowBeforeText(CollectedRow row)
    {
        if (row.Cells.Count <= Columns || IsValue(row.Cells[Columns]) || !row.Cells.Take(Columns).All(IsValue)) return false;
        PlaceByOrder(row, row.Cells.GetRange(0, Columns), row.Line, order.Slots);
        foreach (var cell in row.Cells.Skip(Columns)) placements.Refuse(cell, BindingTexts.BehindFullRow);
        return true;
    }

    // An empty cell and a figure, in a row whose spans left separators at its end: the empty cell covers what the total adds up. Were the
    // figure the one with the span, it would belong to no column; a row that has just lost its other cells has none of the separators,
    // unless every row of the table is like that.
    private bool TryPlaceTotal(CollectedRow row)
    {
        if (!IsBlankAndFigure(row) || !(row.HasFiller || rows.TrueForAll(IsBlankAndFigure))) return false;
        if (Columns < 3 || table.Columns.Leaves is not [.., { Heading.IsTotal: true, Parent: null }] || order.Doubt is not null) return false;
        for (var column = 0; column < Columns - 1; column++) Put(row, row.Line, column, row.Cells[0], "");
        Put(row, row.Line, Columns - 1, row.Cells[1], order.HeadUnits[Columns - 1]);
        return true;
    }

    private bool IsBlankAndFigure(CollectedRow row) => row.Cells.Count == 2 && !IsText(row.Cells[0]) && IsFigure(row.Cells[1]);

    private void PlaceBlanksOrRefuse(CollectedRow row)
    {
        if (row.Cells.Exists(IsText))
        {
            RefuseAll(row, BindingTexts.CellsForColumns(row.Cells.Count, Columns));
        }
        else if (row.HasFiller || row.Cells.Exists(cell => document.Pieces[cell.First].Kind == PieceKind.Blank))
        {
            var last = row.HasFiller ? new CellRun(row.Filler, row.Filler) : row.Cells[^1];
            for (var column = 0; column < Columns; column++)
            {
                Put(row, row.Line, order.Slots[column], column < row.Cells.Count ? row.Cells[column] : last, "");
            }
        }
    }

    private void RefuseAll(CollectedRow row, Message why)
    {
        foreach (var cell in row.Cells) placements.Refuse(cell, why);
    }

    // A row that is full only by counting its last blank, where others have a cell more behind as many labels, has lost one.
    private bool ClosesUnlikeOthers(CollectedRow row) => !row.HasFiller && row.Cells.Count == Columns && !IsText(row.Cells[^1])
        && usualCells.TryGetValue(row.Labels, out var usual) && usual > Columns && row.Cells.Exists(IsText);

    private int CountOf(CollectedRow row, int atLeast)
    {
        var count = row.Cells.Count;
        while (count > atLeast && !IsText(row.Cells[count - 1])) count--;
        return count;
    }

    private void TrimTrailingBlanks(List<CellRun> cells, int length)
    {
        while (cells.Count > length && !IsText(cells[^1])) cells.RemoveAt(cells.Count - 1);
    }

    // Texts alone make no row, but under a head that names every column: labels of a menu may follow one another like the cells of a table.
    private bool IsRowOfFigures(CollectedRow row) => order.IsNamed || !row.Cells.Exists(IsText) || row.Cells.Exists(IsValue);

    private List<CellRun>? WithoutGaps(CollectedRow row)
    {
        var solid = row.Cells.FindAll(cell => document.Pieces[cell.First].Kind != PieceKind.Gap);
        return solid.Count < row.Cells.Count && solid.TrueForAll(IsValue) ? solid : null;
    }

    private GridSpan SpanOf(CellRun cell) => document.Pieces[cell.First].Span;

    private bool IsText(CellRun cell) => document.Pieces[cell.First].Kind == PieceKind.Text;

    private bool IsFigure(CellRun cell) => IsText(cell) && Figures.IsFigure(cell.TextIn(document));

    private bool IsValue(CellRun cell) => !IsText(cell) || Figures.IsValue(cell.TextIn(document));

    private static bool Meet(GridSpan one, GridSpan other) => one.Column <= other.LastColumn && other.Column <= one.LastColumn;
}
