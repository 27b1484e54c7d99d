using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>What has been placed so far: a value and a place for each cell, and the figures that no cell took.</summary>
internal sealed class Placements(Form form, Document document)
{
    private readonly CellValue[] values = new CellValue[form.Cells.Count];
    private readonly Place[] places = new Place[form.Cells.Count];
    private readonly List<UnplacedFigure> unplaced = [];
    private readonly List<PrintedSubtotal> subtotals = [];
    private readonly List<UnknownHead> unknown = [];
    private readonly List<ReadLabel> labels = [];
    private int placed;

    public bool IsFree(int cell) => values[cell].State == CellState.Missing;

    /// <summary>Puts what is published in a cell into a cell of the form.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="run">What stands in it.</param>
    /// <param name="headUnit">The unit named in the head of the column, empty for none.</param>
    public void Put(int cell, CellRun run, string headUnit)
    {
        var piece = document.Pieces[run.First];
        if (!IsFree(cell))
        {
            Refuse(run, BindingTexts.AlreadyRead(form.Cells[cell].Id, places[cell]));
            return;
        }

        values[cell] = piece.Kind == PieceKind.Text
            ? NumberGrammar.Read(run.TextIn(document), form.Cells[cell], headUnit, form.Units)
            : CellValue.Blank;
        places[cell] = piece.Place;
        if (Figures.IsFigure(run.TextIn(document))) placed++;
    }

    /// <summary>Keeps what is published in a cell as the printed subtotal of a group; what is no number says nothing.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">The row, or the group of rows that are added up.</param>
    /// <param name="columns">The column, or the group of columns that are added up.</param>
    /// <param name="run">What stands in it.</param>
    /// <param name="headUnit">The unit named in the head of the column, empty for none.</param>
    public void PutSubtotal(TableIndex table, SubtotalSide rows, SubtotalSide columns, CellRun run, string headUnit)
    {
        var piece = document.Pieces[run.First];
        if (piece.Kind != PieceKind.Text) return;
        ImmutableArray<int> cells = [.. from row in rows.Leaves from column in columns.Leaves select table.CellAt(row, column)];
        var value = NumberGrammar.Read(run.TextIn(document), form.Cells[cells[0]], headUnit, form.Units);
        var subtotal = new PrintedSubtotal(table, rows, columns, value, piece.Place, cells);
        if (value.State != CellState.Number) Refuse(run, BindingTexts.NoFigureForSubtotal);
        else if (subtotals.Exists(other => other.Id == subtotal.Id)) Refuse(run, BindingTexts.SubtotalAlreadyRead(subtotal.Id));
        else Keep(subtotal);
    }

    /// <summary>Keeps where a label of the form stood.</summary>
    /// <param name="found">What it is.</param>
    /// <param name="run">Its pieces.</param>
    /// <param name="key">What it is compared by.</param>
    public void NoteLabel(in FoundLabel found, CellRun run, ReadOnlySpan<char> key)
    {
        var (kind, names) = found.Kind switch
        {
            LabelKind.Title => (ReadLabelKind.Title, found.Section?.Id),
            LabelKind.Caption => (ReadLabelKind.Caption, found.Table!.Path),
            LabelKind.Head => (ReadLabelKind.ColumnHead, found.Table!.Columns.Exact(key) is [var only] ? $"{found.Table.Path}.{only.Path}" : found.Table.Path),
            LabelKind.Row => (ReadLabelKind.RowHead, $"{found.Table!.Path}.{found.Row!.Path}"),
            _ => (ReadLabelKind.Subtotal, $"{found.Table!.Path}.{found.Row!.Path}"),
        };
        labels.Add(new ReadLabel(run.TextIn(document).ToString(), kind, names, document.Pieces[run.First].Place));
    }

    /// <summary>Lists a row or column that the form does not have, once.</summary>
    /// <param name="table">The table that it stands in.</param>
    /// <param name="label">What it is called.</param>
    /// <param name="isColumn">Whether it heads a column.</param>
    public void NoteUnknown(TableIndex table, CellRun label, bool isColumn)
    {
        var head = new UnknownHead(label.TextIn(document).ToString(), isColumn, table.Name, document.Pieces[label.First].Place);
        if (!unknown.Contains(head)) unknown.Add(head);
    }

    /// <summary>Lists what stands in a cell as unplaced where it is a figure; what is no figure is not missed.</summary>
    /// <param name="run">What stands in it.</param>
    /// <param name="why">Why no cell took it.</param>
    public void Refuse(CellRun run, Message why)
    {
        var text = run.TextIn(document);
        if (Figures.IsFigure(text)) unplaced.Add(new UnplacedFigure(text.ToString(), document.Pieces[run.First].Place, why));
    }

    public ReadResult ToResult(ReportImprint imprint, ImmutableArray<Claim> claims)
    {
        var report = form.Create(new CellBlock(form.Cells, values, places), imprint.Identity);
        return new ReadResult(report, [.. form.Sections.Select(section => new SectionReading(section, StateOf(section)))], [.. unplaced], claims)
        {
            Subtotals = [.. subtotals],
            Imprint = imprint,
            Remarks = imprint.Doubts,
            PlacedFigures = placed,
            Unknown = [.. unknown],
            Labels = [.. labels],
        };
    }

    private void Keep(PrintedSubtotal subtotal)
    {
        subtotals.Add(subtotal);
        placed++;
    }

    private SectionState StateOf(FormSection section)
    {
        int found = 0, all = 0;
        foreach (var table in section.Tables)
        {
            var cells = new TableExtent(table);
            all += cells.Count;
            for (var cell = cells.First; cell < cells.End; cell++)
            {
                if (!IsFree(cell)) found++;
            }
        }

        return found == 0 ? SectionState.Missing : found == all ? SectionState.Read : SectionState.Partial;
    }

    private readonly struct TableExtent(FormTable table)
    {
        public int First => table.FirstCell;

        public int Count => LeafCount(table.Columns) * (table.Rows.IsEmpty ? 1 : LeafCount(table.Rows));

        public int End => First + Count;

        private static int LeafCount(ImmutableArray<Heading> headings) =>
            headings.Sum(heading => heading.IsLeaf ? 1 : LeafCount(heading.Children));
    }
}
