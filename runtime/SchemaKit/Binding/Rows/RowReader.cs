namespace SchemaKit;

/// <summary>
/// Collects the cells that follow each row's label, row by row, until the table or its head ends; only then are they placed, since how
/// one row is to be read shows in the others.
/// </summary>
internal sealed class RowReader(Form form, Document document, Placements placements)
{
    private const int NoFiller = -1;

    private readonly List<CollectedRow> rows = [];
    private TableIndex? table;
    private ColumnOrder? order;
    private List<CellRun> cells = [];
    private List<int> lineEnds = [];
    private HeadNode? row;
    private CellRun? foreign;
    private bool isSubtotal;
    private int labels;
    private int filler = NoFiller;
    private RowUnit unit;

    /// <summary>Whether cells are being collected.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether any row that has ended holds a figure; without one, what looked like a label may have been a word of a menu.</summary>
    public bool HasFigures => rows.Exists(row => row.Cells.Exists(cell => Figures.IsFigure(cell.TextIn(document))));

    /// <summary>Whether the label stands for several rows, whose cells may follow it one row after the other.</summary>
    public bool IsGroup => row is { IsLeaf: false } && !isSubtotal;

    /// <summary>Whether not one cell was collected yet.</summary>
    public bool IsEmpty => cells.Count == 0 && filler == NoFiller && unit.InColumn is null;

    /// <summary>Whether there is a cell for every column of every row that the label stands for.</summary>
    public bool IsFull => IsOpen && foreign is null && (IsGroup
        ? cells.Count >= order!.Slots.Length * row!.LeafCount && (lineEnds.Count == 0 || lineEnds.Count >= row.LeafCount)
        : cells.Count >= order!.Slots.Length + (AwaitsUnit ? 1 : 0));

    // What stands first may be the unit, or the figure of a row without one: the row is full when there are both.
    private bool AwaitsUnit => table!.PrintsUnits && unit.InColumn is null && (order!.UnitsAt is not null || !order.IsNamed);

    /// <summary>Starts a row of a table under a head.</summary>
    /// <param name="openTable">The table.</param>
    /// <param name="openRow">The row; null in a table that is a single line.</param>
    /// <param name="columnOrder">What the head tells of the columns.</param>
    /// <param name="unitInLabel">What stands in brackets behind the label; empty for nothing.</param>
    public void Open(TableIndex openTable, HeadNode? openRow, ColumnOrder columnOrder, string unitInLabel = "")
    {
        var follows = IsOpen && IsEmpty && foreign is null ? labels : 0;
        Close();
        if (openTable != table || columnOrder != order) Place();
        (table, order, row, labels, IsOpen) = (openTable, columnOrder, openRow, follows + 1, true);
        unit = new RowUnit(null, unitInLabel);
    }

    /// <summary>Starts the printed subtotal of a group of rows.</summary>
    public void OpenSubtotal(TableIndex openTable, HeadNode group, ColumnOrder columnOrder)
    {
        Open(openTable, group, columnOrder);
        isSubtotal = true;
    }

    /// <summary>Starts a row whose label is not on the form: its figures are nobody's.</summary>
    public void OpenForeign(TableIndex openTable, ColumnOrder columnOrder, CellRun label)
    {
        Open(openTable, null, columnOrder);
        foreign = label;
    }

    public void Add(CellRun cell)
    {
        if (document.Pieces[cell.First].Kind == PieceKind.Filler) filler = cell.First;
        else if (IsUnit(cell)) unit = unit with { InColumn = cell };
        else cells.Add(cell);
    }

    // By its name anywhere in the row, or as the words in front of its figures. Where the head names no column of units, words alone are none.
    private bool IsUnit(CellRun cell)
    {
        if (!table!.PrintsUnits || IsGroup || unit.InColumn is not null || document.Pieces[cell.First].Kind != PieceKind.Text) return false;
        var text = WhiteSpace.Trim(cell.TextIn(document));
        if (NumberGrammar.IsUnit(text, form.Units)) return true;
        return cells.Count == 0 && !Figures.IsValue(text) && (order!.UnitsAt is 0 || !order.IsNamed) && IsBelowUnits(document.Pieces[cell.First].Span);
    }

    private bool IsBelowUnits(GridSpan span) =>
        !order!.Units.IsKnown || !span.IsKnown || (span.Column <= order.Units.LastColumn && order.Units.Column <= span.LastColumn);

    /// <summary>Ends a line of the layout, of which the label of a group may have several below it.</summary>
    public void EndLine()
    {
        if (IsOpen && IsGroup && cells.Count > lineEnds.LastOrDefault()) lineEnds.Add(cells.Count);
    }

    /// <summary>Ends the row.</summary>
    public void Close()
    {
        if (IsOpen && !IsEmpty)
        {
            rows.Add(new CollectedRow(row, foreign, isSubtotal, labels, cells, lineEnds, filler) { Unit = unit });
            (cells, lineEnds) = ([], []);
        }

        (row, foreign, isSubtotal, filler, IsOpen) = (null, null, false, NoFiller, false);
    }

    /// <summary>Ends the table, or the part of it under one head: places every row.</summary>
    public void Place()
    {
        Close();
        if (rows.Count > 0) new RowPlacer(document, placements, table!, order!, rows).Place();
        rows.Clear();
    }
}
