namespace SchemaKit;

/// <summary>
/// The table of the form that is being read: its section, its head, the order of its columns and its rows. It stays open until another
/// table, the title of another part or prose closes it.
/// </summary>
internal sealed class OpenTable
{
    private readonly FormIndex index;
    private readonly Document document;
    private FormSection? section;
    private HeadNode? lastRow;
    private bool headHasRows;

    // Of several rows without a head one can not tell which is the table's.
    private bool bareRowIsRefused;

    public OpenTable(FormIndex index, DocumentKeys keys, Placements placements)
    {
        this.index = index;
        document = keys.Document;
        Head = new HeadReader(keys);
        Row = new RowReader(index.Form, document, placements);
    }

    public HeadReader Head { get; }

    public RowReader Row { get; }

    /// <summary>The table; null where none is open.</summary>
    public TableIndex? Table { get; private set; }

    /// <summary>What the head told of the columns; null where no row was read yet.</summary>
    public ColumnOrder? Order { get; private set; }

    /// <summary>Whether the head is being read.</summary>
    public bool InHead { get; private set; }

    /// <summary>Whether any section was opened so far.</summary>
    public bool HasSection => section is not null;

    /// <summary>Where in the form the reading stands.</summary>
    public FormPosition Position => new(section, Table, InHead, lastRow);

    public void EndRow() => Row.Close();

    /// <summary>A line of the layout has ended.</summary>
    public void EndLine()
    {
        Row.EndLine();
        headHasRows = true;
    }

    /// <summary>Opens a section, and its table where it has just one.</summary>
    /// <param name="opened">The section; null for a part without tables.</param>
    public void OpenSection(FormSection? opened)
    {
        EndRow();
        Close();
        section = opened;
        if (opened is { Tables: [var only] }) Open(Array.Find(index.Tables, t => t.Table == only)!);
    }

    public void Open(TableIndex opened)
    {
        EndRow();
        Table = opened;
        section = opened.Section;
        Order = null;
        lastRow = null;
        bareRowIsRefused = false;
        OpenHead();
    }

    /// <summary>Adds a text to the head of a table.</summary>
    public void AddHead(TableIndex of, int first, int last)
    {
        if (of.Section != section) Open(of);
        if (!InHead) OpenHead();
        Head.Add(first, last);
    }

    /// <summary>Starts a row.</summary>
    /// <param name="opened">The table that it belongs to.</param>
    /// <param name="node">The row.</param>
    /// <param name="label">Its label as published.</param>
    public void OpenRow(TableIndex opened, HeadNode node, CellRun label)
    {
        if (opened != Table)
        {
            EndRow();
            (Table, section, lastRow) = (opened, opened.Section, null);
            Order = InHead && Head.BelongsTo(opened) ? Head.Resolve(opened) : null;
        }
        else if (InHead && Head.Count > 0)
        {
            Order = Head.Resolve(opened);
        }

        InHead = false;
        Order ??= ColumnOrder.AsOnTheForm(opened);
        lastRow = node;
        Row.Open(opened, node, Order, UnitInBrackets.In(label.TextIn(document)));
    }

    public void OpenSubtotal(HeadNode group) => Row.OpenSubtotal(Table!, group, Order ??= ColumnOrder.AsOnTheForm(Table!));

    public void OpenForeign(CellRun label) => Row.OpenForeign(Table!, Order!, label);

    /// <summary>
    /// Starts the line of figures of a table that is a single line with the first cell behind its head: an empty one only where the head is
    /// whole and, if it has rows, where a row begins.
    /// </summary>
    /// <param name="i">The cell.</param>
    /// <param name="atRowStart">Whether a row begins with it.</param>
    public bool StartsLineOfFigures(int i, bool atRowStart)
    {
        if (!InHead || Table is not { IsSingleLine: true } || Order is not null) return false;
        if (!Head.BelongsTo(Table)) return OpenBareRow(i);
        var isBlank = document.Pieces[i].Kind != PieceKind.Text;
        if (isBlank && (document.Pieces[i].Kind == PieceKind.Filler || (headHasRows && !atRowStart) || !Head.IsComplete(Table))) return false;
        OpenLine(Head.Resolve(Table));
        return true;
    }

    /// <summary>Starts such a line with a text, where it stands right below the head of the first column, and the head is whole.</summary>
    /// <param name="span">The cell of the text.</param>
    public bool StartsLineOfWords(GridSpan span)
    {
        if (!InHead || !headHasRows || Table is not { IsSingleLine: true } || Order is not null || !Head.BelongsTo(Table)) return false;
        var named = Head.Resolve(Table);
        if (!named.IsNamed || named.Covered.IsDefault || named.Covered[0].Column != span.Column || named.Covered[0].Columns != span.Columns) return false;
        OpenLine(named);
        return true;
    }

    /// <summary>Places every row, and leaves the table.</summary>
    public void Close()
    {
        Row.Place();
        (Table, Order, lastRow, InHead) = (null, null, null, false);
    }

    private bool OpenBareRow(int i)
    {
        if (bareRowIsRefused) return false;
        bareRowIsRefused = document.Pieces[i].Kind == PieceKind.Text;
        if (!BareRow.StartsAt(document, i, Table!.Columns.Leaves.Length)) return false;
        OpenLine(ColumnOrder.AsOnTheForm(Table));
        return true;
    }

    private void OpenLine(ColumnOrder columns)
    {
        Order = columns;
        InHead = false;
        Row.Open(Table!, null, columns);
    }

    private void OpenHead()
    {
        EndRow();
        Head.Clear();
        InHead = true;
        headHasRows = false;
    }
}
