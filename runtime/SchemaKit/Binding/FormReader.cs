namespace SchemaKit;

/// <summary>
/// Goes once through the pieces of a document along the labels of one form. What a label opens stays open until another label, the
/// end of a row or prose closes it; only then are the cells in between placed.
/// </summary>
internal sealed class FormReader
{
    private readonly FormIndex index;
    private readonly DocumentKeys keys;
    private readonly Document document;
    private readonly HeadReader head;
    private readonly RowReader row;
    private readonly Placements placements;
    private readonly LabelFinder labels;

    private FormSection? section;
    private TableIndex? table;
    private ColumnOrder? order;
    private HeadNode? lastRow;
    private bool inHead;
    private bool inGrid;
    private bool atRowStart = true;
    private bool headHasRows;

    // Of several rows without a head one can not tell which is the table's.
    private bool bareRowIsRefused;

    private FormReader(FormIndex index, DocumentKeys keys)
    {
        this.index = index;
        this.keys = keys;
        document = keys.Document;
        head = new HeadReader(keys);
        placements = new Placements(index.Form, document);
        row = new RowReader(document, placements);
        labels = new LabelFinder(index, keys);
    }

    private FormPosition Position => new(section, table, inHead, lastRow);

    /// <summary>Reads a document as a report on a form.</summary>
    public static ReadResult Read(FormIndex index, DocumentKeys keys)
    {
        var reader = new FormReader(index, keys);
        var firstSection = reader.ReadPieces();
        var imprint = IdentityReader.Read(keys.Document, index.Form, firstSection);
        return reader.placements.ToResult(imprint, ClaimReader.Read(keys.Document, index.Form, imprint.Identity.Year));
    }

    private int ReadPieces()
    {
        var firstSection = -1;
        for (var i = 0; i < document.Pieces.Length; i++)
        {
            switch (document.Pieces[i].Kind)
            {
                case PieceKind.Text:
                    i = ReadText(i);
                    if (section is not null && firstSection < 0) firstSection = i;
                    break;
                case PieceKind.TableStart:
                    EndRow();
                    if (!inHead && !row.HasFigures) CloseTable();
                    inGrid = atRowStart = true;
                    break;
                case PieceKind.TableEnd:
                    EndRow();
                    inGrid = false;
                    break;
                case PieceKind.RowEnd:
                    row.EndLine();
                    if (!row.IsGroup && !row.IsEmpty || row.IsFull) EndRow();
                    atRowStart = headHasRows = true;
                    break;
                case PieceKind.SoftRowEnd:
                    row.EndLine();
                    if (row.IsFull) EndRow();
                    atRowStart = headHasRows = true;
                    break;
                default:
                    if (row.IsOpen || StartsLineOfFigures(i)) row.Add(new CellRun(i, i));

                    // A line of figures has no label to come, so that its first cell may well be empty.
                    atRowStart &= !row.IsOpen || table is not { IsSingleLine: true };
                    break;
            }
        }

        row.Place();
        return firstSection;
    }

    /// <returns>The last piece that was read with this one.</returns>
    private int ReadText(int i)
    {
        if (document.Pieces[i].Doubt is not PieceDoubt.None and var doubt)
        {
            RefuseDoubtful(i, doubt);
            return i;
        }

        var cell = CellAt(i);
        if (Figures.IsValue(cell.TextIn(document)) && !IsRowLabel(cell))
        {
            ReadValue(cell);
            atRowStart = false;
            return cell.Last;
        }

        var found = labels.Find(i, Position);
        var wasAtRowStart = atRowStart;
        atRowStart = false;
        switch (found.Kind)
        {
            case LabelKind.Title:
                EndRow();
                OpenSection(found.Section);
                break;
            case LabelKind.Caption:
                EndRow();
                OpenTable(found.Table!);
                break;
            case LabelKind.Head:
                if (found.Table!.Section != section) OpenTable(found.Table);
                if (!inHead) OpenHead();
                head.Add(i, found.Last);
                break;
            case LabelKind.Row:
                OpenRow(found.Table!, found.Row!);
                break;
            case LabelKind.Subtotal:
                row.OpenSubtotal(table!, found.Row!, order ??= ColumnOrder.AsOnTheForm(table!));
                break;
            default:
                atRowStart = wasAtRowStart;
                return ReadUnknown(cell);
        }

        placements.NoteLabel(found, new CellRun(i, found.Last), keys.Joined(i, found.Last));

        return found.Last;
    }

    // Labels that begin with a number look like figures with a remark: 1 属于甲. Of digits alone, a label stands where a row starts.
    private bool IsRowLabel(CellRun cell) =>
        labels.IsRow(cell.First, table) && ((atRowStart && inGrid) || Figures.HasWords(cell.TextIn(document)));

    // A cell that was broken into lines ends before the first line that is a label: what stands above that one is none of its cells.
    private CellRun CellAt(int first)
    {
        var last = first;
        while (document.Pieces[last].MayContinue && document.Pieces[last + 1].Kind == PieceKind.Text) last++;
        for (var next = first + 1; next <= last; next++)
        {
            if (labels.Find(next, Position).Kind != LabelKind.None) return new CellRun(first, next - 1);
        }

        return new CellRun(first, last);
    }

    private void ReadValue(CellRun cell)
    {
        if (document.Pieces[cell.Last].MayContinue && document.Pieces[cell.Last + 1].Kind == PieceKind.Text)
        {
            if (table is not null) placements.Refuse(cell, BindingTexts.BetweenTheCells);
        }
        else if (row.IsOpen || StartsLineOfFigures(cell.First))
        {
            row.Add(cell);
        }
        else if (table is not null)
        {
            placements.Refuse(cell, BindingTexts.BehindNoLabel(table.Name));
        }
    }

    private void RefuseDoubtful(int piece, PieceDoubt doubt)
    {
        if (table is null) return;
        placements.Refuse(new CellRun(piece, piece), doubt switch
        {
            PieceDoubt.Row => BindingTexts.RowInDoubt,
            PieceDoubt.Column => BindingTexts.ColumnInDoubt,
            _ => BindingTexts.RunTogether,
        });
    }

    private int ReadUnknown(CellRun cell)
    {
        var isProse = keys[cell.First].IsEmpty && document.Pieces[cell.First].Length > 0;
        if (atRowStart && StartsLineOfWords(document.Pieces[cell.First].Span))
        {
            row.Add(cell);
            atRowStart = false;
            return cell.Last;
        }

        if (inHead && table is not null && !(row.IsOpen && !row.IsFull))
        {
            if (!isProse) head.Add(cell.First, cell.First);
            return cell.First;
        }

        var startsRow = atRowStart;
        atRowStart = false;
        if (row.IsOpen && !row.IsFull && !(startsRow && inGrid)) row.Add(cell);
        else if (row.IsOpen && inGrid && !startsRow) row.Add(cell);
        else if (table is not null && order is not null) LeaveRow(cell, isProse);
        return cell.Last;
    }

    // A text behind a full row, or at the start of a row, that is no label of the form.
    private void LeaveRow(CellRun cell, bool isProse)
    {
        EndRow();
        if (isProse && !inGrid) CloseTable();
        else row.OpenForeign(table!, order!, cell);
    }

    private void OpenSection(FormSection? opened)
    {
        CloseTable();
        section = opened;
        if (opened is { Tables: [var only] }) OpenTable(Array.Find(index.Tables, t => t.Table == only)!);
    }

    private void OpenTable(TableIndex opened)
    {
        table = opened;
        section = opened.Section;
        order = null;
        lastRow = null;
        bareRowIsRefused = false;
        OpenHead();
    }

    private void OpenHead()
    {
        EndRow();
        head.Clear();
        inHead = true;
        headHasRows = false;
    }

    private void OpenRow(TableIndex opened, HeadNode node)
    {
        if (opened != table)
        {
            EndRow();
            (table, section, lastRow) = (opened, opened.Section, null);
            order = inHead && head.BelongsTo(opened) ? head.Resolve(opened) : null;
        }
        else if (inHead && head.Count > 0)
        {
            order = head.Resolve(opened);
        }

        inHead = false;
        order ??= ColumnOrder.AsOnTheForm(opened);
        lastRow = node;
        row.Open(opened, node, order);
    }

    // In a table that is a single line the first cell behind the head starts the line: an empty one only where the head is whole
    // and, if it has rows, where a row begins.
    private bool StartsLineOfFigures(int i)
    {
        if (!inHead || table is not { IsSingleLine: true } || order is not null) return false;
        if (!head.BelongsTo(table)) return OpenBareRow(i);
        var isBlank = document.Pieces[i].Kind != PieceKind.Text;
        if (isBlank && (document.Pieces[i].Kind == PieceKind.Filler || (headHasRows && !atRowStart) || !head.IsComplete(table))) return false;
        order = head.Resolve(table);
        inHead = false;
        row.Open(table, null, order);
        return true;
    }

    // A line of figures may start with a text where it stands right below the head of the first column, and the head is whole.
    private bool StartsLineOfWords(GridSpan span)
    {
        if (!inGrid || !inHead || !headHasRows || table is not { IsSingleLine: true } || order is not null || !head.BelongsTo(table)) return false;
        var named = head.Resolve(table);
        if (!named.IsNamed || named.Covered.IsDefault || named.Covered[0].Column != span.Column || named.Covered[0].Columns != span.Columns) return false;
        order = named;
        inHead = false;
        row.Open(table, null, order);
        return true;
    }

    private bool OpenBareRow(int i)
    {
        if (bareRowIsRefused) return false;
        bareRowIsRefused = document.Pieces[i].Kind == PieceKind.Text;
        if (!BareRow.StartsAt(document, i, table!.Columns.Leaves.Length)) return false;
        order = ColumnOrder.AsOnTheForm(table);
        inHead = false;
        row.Open(table, null, order);
        return true;
    }

    private void EndRow() => row.Close();

    private void CloseTable()
    {
        row.Place();
        (table, order, lastRow, inHead) = (null, null, null, false);
    }
}
