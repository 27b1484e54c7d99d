namespace SchemaKit;

/// <summary>
/// Goes once through the pieces of a document along the labels of one form. What a label opens stays open until another label, the
/// end of a row or prose closes it; only then are the cells in between placed.
/// </summary>
internal sealed class FormReader
{
    private readonly DocumentKeys keys;
    private readonly Document document;
    private readonly Placements placements;
    private readonly LabelFinder labels;
    private readonly OpenTable open;
    private bool inGrid;
    private bool atRowStart = true;

    private FormReader(FormIndex index, DocumentKeys keys)
    {
        this.keys = keys;
        document = keys.Document;
        placements = new Placements(index.Form, document);
        labels = new LabelFinder(index, keys);
        open = new OpenTable(index, keys, placements);
    }

    private RowReader Row => open.Row;

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
                    if (open.HasSection && firstSection < 0) firstSection = i;
                    break;
                case PieceKind.TableStart:
                    open.EndRow();
                    if (!open.InHead && !Row.HasFigures) open.Close();
                    inGrid = atRowStart = true;
                    break;
                case PieceKind.TableEnd:
                    open.EndRow();
                    inGrid = false;
                    break;
                case PieceKind.RowEnd:
                    open.EndLine();
                    if (!Row.IsGroup && !Row.IsEmpty || Row.IsFull) open.EndRow();
                    atRowStart = true;
                    break;
                case PieceKind.SoftRowEnd:
                    open.EndLine();
                    if (Row.IsFull) open.EndRow();
                    atRowStart = true;
                    break;
                default:
                    if (Row.IsOpen || open.StartsLineOfFigures(i, atRowStart)) Row.Add(new CellRun(i, i));

                    // A line of figures has no label to come, so that its first cell may well be empty.
                    atRowStart &= !Row.IsOpen || open.Table is not { IsSingleLine: true };
                    break;
            }
        }

        Row.Place();
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

        var found = labels.Find(i, open.Position);
        if (found.Kind == LabelKind.None) return ReadUnknown(cell);
        atRowStart = false;
        var label = new CellRun(i, found.Last);
        switch (found.Kind)
        {
            case LabelKind.Title:
                open.OpenSection(found.Section);
                break;
            case LabelKind.Caption:
                open.Open(found.Table!);
                break;
            case LabelKind.Head:
                open.AddHead(found.Table!, i, found.Last);
                break;
            case LabelKind.Row:
                open.OpenRow(found.Table!, found.Row!, label);
                break;
            default:
                open.OpenSubtotal(found.Row!);
                break;
        }

        placements.NoteLabel(found, label, keys.Joined(i, found.Last));
        return found.Last;
    }

    // Labels that begin with a number look like figures with a remark: 1 属于甲. Of digits alone, a label stands where a row starts.
    private bool IsRowLabel(CellRun cell) =>
        labels.IsRow(cell.First, open.Table) && ((atRowStart && inGrid) || Figures.HasWords(cell.TextIn(document)));

    // A cell that was broken into lines ends before the first line that is a label: what stands above that one is none of its cells.
    private CellRun CellAt(int first)
    {
        var last = first;
        while (document.Pieces[last].MayContinue && document.Pieces[last + 1].Kind == PieceKind.Text) last++;
        for (var next = first + 1; next <= last; next++)
        {
            if (labels.Find(next, open.Position).Kind != LabelKind.None) return new CellRun(first, next - 1);
        }

        return new CellRun(first, last);
    }

    private void ReadValue(CellRun cell)
    {
        if (document.Pieces[cell.Last].MayContinue && document.Pieces[cell.Last + 1].Kind == PieceKind.Text)
        {
            if (open.Table is not null) placements.Refuse(cell, BindingTexts.BetweenTheCells);
        }
        else if (Row.IsOpen || open.StartsLineOfFigures(cell.First, atRowStart))
        {
            Row.Add(cell);
        }
        else if (open.Table is { } table)
        {
            placements.Refuse(cell, BindingTexts.BehindNoLabel(table.Name));
        }
    }

    private void RefuseDoubtful(int piece, PieceDoubt doubt)
    {
        if (open.Table is null) return;
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
        if (atRowStart && inGrid && open.StartsLineOfWords(document.Pieces[cell.First].Span))
        {
            Row.Add(cell);
            atRowStart = false;
            return cell.Last;
        }

        if (open is { InHead: true, Table: not null } && !(Row.IsOpen && !Row.IsFull))
        {
            if (!isProse) open.Head.Add(cell.First, cell.First);
            return cell.First;
        }

        var startsRow = atRowStart;
        atRowStart = false;
        if (Row.IsOpen && !Row.IsFull && !(startsRow && inGrid)) Row.Add(cell);
        else if (Row.IsOpen && inGrid && !startsRow) Row.Add(cell);
        else if (open is { Table: not null, Order: not null }) LeaveRow(cell, isProse);
        return cell.Last;
    }

    // A text behind a full row, or at the start of a row, that is no label of the form.
    private void LeaveRow(CellRun cell, bool isProse)
    {
        open.EndRow();
        if (isProse && !inGrid) open.Close();
        else open.OpenForeign(cell);
    }
}
