namespace SchemaKit;

/// <summary>
/// Collects the cells that follow a row's label and places them by the order of the columns. A row that has not as many cells as
/// columns is placed only where the table's grid tells which column each cell stands in; what is not certain is refused.
/// </summary>
internal sealed class RowReader(Document document, Placements placements)
{
    private const int None = -1;

    private readonly List<int> cells = [];
    private TableIndex? table;
    private HeadNode? row;
    private ColumnOrder? order;
    private string? foreignLabel;
    private bool isSubtotal;
    private int filler = None;

    /// <summary>Whether cells are being collected.</summary>
    public bool IsOpen => order is not null || foreignLabel is not null;

    /// <summary>Whether the label stands for several rows, whose cells may follow it one row after the other.</summary>
    public bool IsGroup => row is { IsLeaf: false } && !isSubtotal;

    /// <summary>Whether not one cell was collected yet.</summary>
    public bool IsEmpty => cells.Count == 0 && filler == None;

    /// <summary>Whether there is a cell for every column of every row that the label stands for.</summary>
    public bool IsFull => order is not null && cells.Count >= Expected;

    private int Columns => order!.Slots.Length;

    private int Expected => Columns * (IsGroup ? row!.LeafCount : 1);

    public void Open(TableIndex openTable, HeadNode? openRow, ColumnOrder columnOrder)
    {
        Close();
        (table, row, order) = (openTable, openRow, columnOrder);
    }

    /// <summary>Starts the printed subtotal of a group of rows.</summary>
    public void OpenSubtotal(TableIndex openTable, HeadNode group, ColumnOrder columnOrder)
    {
        Open(openTable, group, columnOrder);
        isSubtotal = true;
    }

    /// <summary>Starts a row whose label is not on the form: its figures are nobody's.</summary>
    public void OpenForeign(TableIndex openTable, string label)
    {
        Close();
        (table, foreignLabel) = (openTable, label);
    }

    public void Add(int piece)
    {
        if (document.Pieces[piece].Kind == PieceKind.Filler) filler = piece;
        else cells.Add(piece);
    }

    /// <summary>Places what was collected, or refuses it.</summary>
    public void Close()
    {
        if (foreignLabel is not null) RefuseAll($"the form has no row '{foreignLabel}' in {table!.Name}");
        else if (order is not null && !IsEmpty) PlaceAll();
        cells.Clear();
        (table, row, order, foreignLabel, isSubtotal, filler) = (null, null, null, null, false, None);
    }

    private void PlaceAll()
    {
        TrimTrailingBlanks(Expected);
        if (IsGroup && !IsOwnSubtotal()) PlaceGroup();
        else PlaceLine();
    }

    // Figures beside the label of a group, one for each column and not one for each row: what the group adds up to.
    private bool IsOwnSubtotal()
    {
        if (row!.Heading.Subtotal is null || cells.Count == Expected || !cells.Exists(IsFigure)) return false;
        isSubtotal = true;
        TrimTrailingBlanks(Math.Max(Expected, order!.ForeignSlots.IsDefault ? 0 : order.ForeignSlots.Length));
        return true;
    }

    private void PlaceLine()
    {
        if (order!.IsRefused && TryPlaceByGrid()) return;
        else if (cells.Count == Columns && HasFigureOrIsCertain()) PlaceByOrder(cells, row?.FirstLeaf ?? 0, order.Slots);
        else if (order.ForeignSlots is { IsDefault: false } foreign && cells.Count == foreign.Length) PlaceByOrder(cells, row?.FirstLeaf ?? 0, foreign);
        else if (WithoutGaps() is { } solid && solid.Count == Columns) PlaceByOrder(solid, row?.FirstLeaf ?? 0, order.Slots);
        else if (!TryPlaceByGrid() && !TryPlaceFullRowBeforeText()) PlaceBlanksOrRefuse();
    }

    // Labels of single rows that were lost: the figures of a whole group stand one after the other under its own label.
    private void PlaceGroup()
    {
        if (cells.Count == Expected && cells.Exists(IsFigure) && cells.TrueForAll(IsValue))
        {
            for (var leaf = 0; leaf < row!.LeafCount; leaf++)
            {
                PlaceByOrder(cells.GetRange(leaf * Columns, Columns), row.FirstLeaf + leaf, order!.Slots);
            }
        }
        else
        {
            RefuseAll($"'{row!.Heading.Label}' stands for {row.LeafCount} rows of the form, and {cells.Count} cells follow it");
        }
    }

    private void PlaceByOrder(List<int> placed, int line, IReadOnlyList<int> slots)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            Put(line, slots[i], placed[i], slots[i] < 0 ? "" : order!.HeadUnits[slots[i]]);
        }
    }

    private void Put(int line, int slot, int piece, string headUnit)
    {
        var columnGroup = ColumnOrder.GroupAt(slot) is { } node ? table!.Columns.Nodes[node] : null;
        if (isSubtotal ? slot != None : columnGroup is not null)
        {
            var rows = isSubtotal ? SubtotalSide.Of(row!) : SubtotalSide.Of(table!.Rows, line);
            var columns = columnGroup is not null ? SubtotalSide.Of(columnGroup) : SubtotalSide.Of(table!.Columns, slot);
            placements.PutSubtotal(table!, rows, columns, piece, headUnit);
        }
        else if (slot == None)
        {
            placements.Refuse(piece, order!.Doubt ?? "its column is not on the form");
        }
        else
        {
            placements.Put(table!.CellAt(line, slot), piece, headUnit);
        }
    }

    // By the columns that the heads cover: a figure goes where its cell covers one column of the form and nobody else does.
    private bool TryPlaceByGrid()
    {
        if (order!.Covered.IsDefault || cells.Exists(cell => !document.Pieces[cell].Span.IsKnown)) return false;
        for (var i = 0; i < cells.Count; i++)
        {
            var span = document.Pieces[cells[i]].Span;
            var columns = Enumerable.Range(0, order.Covered.Length).Where(column => Meet(order.Covered[column], span)).ToList();
            if (document.Pieces[cells[i]].Kind == PieceKind.Blank)
            {
                foreach (var column in columns) Put(row?.FirstLeaf ?? 0, column, cells[i], "");
            }
            else if (columns is [var only] && cells.Count(other => Meet(order.Covered[only], document.Pieces[other].Span)) == 1)
            {
                Put(row?.FirstLeaf ?? 0, only, cells[i], order.HeadUnits[only]);
            }
            else if (columns.Count == 0 && order.Subtotals.FirstOrDefault(subtotal => subtotal.Span.IsKnown && Meet(subtotal.Span, span)) is { Slot: < 0 and var slot })
            {
                Put(row?.FirstLeaf ?? 0, slot, cells[i], "");
            }
            else
            {
                placements.Refuse(cells[i], $"its cell covers {columns.Count} columns of the form");
            }
        }

        return true;
    }

    // In running text nothing but the next label ends a row: one that is full before a text starts was a row.
    private bool TryPlaceFullRowBeforeText()
    {
        if (cells.Count <= Columns || IsValue(cells[Columns]) || !cells.Take(Columns).All(IsValue)) return false;
        PlaceByOrder(cells.GetRange(0, Columns), row?.FirstLeaf ?? 0, order!.Slots);
        foreach (var cell in cells.Skip(Columns)) placements.Refuse(cell, "it stands behind a row that is full");
        return true;
    }

    private void PlaceBlanksOrRefuse()
    {
        if (cells.Exists(cell => document.Pieces[cell].Kind == PieceKind.Text))
        {
            RefuseAll($"the row has {cells.Count} cells for {Columns} columns");
        }
        else if (filler != None || cells.Exists(cell => document.Pieces[cell].Kind == PieceKind.Blank))
        {
            for (var i = 0; i < Columns; i++)
            {
                Put(row?.FirstLeaf ?? 0, order!.Slots[i], i < cells.Count ? cells[i] : filler != None ? filler : cells[^1], "");
            }
        }
    }

    private void RefuseAll(string reason)
    {
        foreach (var cell in cells) placements.Refuse(cell, reason);
    }

    private void TrimTrailingBlanks(int length)
    {
        while (cells.Count > length && document.Pieces[cells[^1]].Kind != PieceKind.Text) cells.RemoveAt(cells.Count - 1);
    }

    // Texts alone make no row: labels of a menu may follow one another like the cells of a table.
    private bool HasFigureOrIsCertain() =>
        cells.TrueForAll(cell => document.Pieces[cell].Kind != PieceKind.Text) || cells.Exists(IsValue);

    private List<int>? WithoutGaps()
    {
        var solid = cells.Where(cell => document.Pieces[cell].Kind != PieceKind.Gap).ToList();
        return solid.Count < cells.Count && solid.TrueForAll(IsValue) ? solid : null;
    }

    private bool IsFigure(int cell) => document.Pieces[cell].Kind == PieceKind.Text && Figures.IsFigure(document.TextOf(document.Pieces[cell]));

    private bool IsValue(int cell) => document.Pieces[cell].Kind != PieceKind.Text || Figures.IsValue(document.TextOf(document.Pieces[cell]));

    private static bool Meet(GridSpan one, GridSpan other) => one.Column <= other.LastColumn && other.Column <= one.LastColumn;
}
