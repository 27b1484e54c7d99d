using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// Lays a table of a form out as a grid: caption, head level by level, rows with the labels of their groups in front. Where a group has
/// figures beside its own label, all labels stand in one column, and a group without figures on a line of its own.
/// </summary>
internal sealed class TablePrinter(FormTable table, Report report)
{
    private readonly List<ImmutableArray<PrintedCell>> rows = [];
    private readonly int columns = table.Width;
    private readonly bool isFlat = table.Rows.Any(HasOwnRow);
    private readonly int labels = table.Rows.Any(HasOwnRow) ? 1 : Depth(table.Rows);
    private readonly int units = table.UnitColumns.IsEmpty ? 0 : 1;
    private int next = table.FirstCell;

    public PrintedTable Print()
    {
        AddHead();
        var head = rows.Count;
        if (table.Rows.IsEmpty) rows.Add([.. Figures()]);
        foreach (var heading in table.Rows) AddRows(heading, labels, []);
        return new PrintedTable(Stub + columns, [.. rows]) { HeadRows = head, StubColumns = Stub };
    }

    private int Stub => labels + units;

    private void AddHead()
    {
        if (table.Caption is { } caption) rows.Add([new PrintedCell(LabelLine.Of(caption), Stub + columns) { Kind = PrintedCellKind.Caption, IsGroup = true }]);
        var depth = Depth(table.Columns);
        var isSpanned = !table.Spanners.IsEmpty;
        var headRows = depth + (isSpanned ? 1 : 0);
        var corner = ImmutableArray<PrintedCell>.Empty;
        if (labels > 0) corner = [new PrintedCell(LabelLine.Of(table.Stubheads.FirstOrDefault() ?? ""), labels, headRows) { Kind = PrintedCellKind.Stubhead }];
        if (units > 0) corner = corner.Add(new PrintedCell(LabelLine.Of(table.UnitColumns[0]), 1, headRows) { Kind = PrintedCellKind.ColumnHead });
        if (isSpanned)
        {
            rows.Add([.. corner, new PrintedCell(LabelLine.Of(table.Spanners[0]), columns) { Kind = PrintedCellKind.Spanner, IsGroup = true }]);
            corner = [];
        }

        for (var level = 0; level < depth; level++)
        {
            rows.Add([.. corner, .. AtLevel(table.Columns, level).Select(heading => ColumnHead(heading, depth - level))]);
            corner = [];
        }
    }

    private static PrintedCell ColumnHead(Heading heading, int depth) =>
        new(LabelLine.Of(heading.Label), Leaves([heading]), heading.IsLeaf ? depth : 1) { Kind = PrintedCellKind.ColumnHead, IsGroup = !heading.IsLeaf };

    private static bool HasOwnRow(Heading heading) => heading.Children.Any(child => child.IsOwn || HasOwnRow(child));

    // The label of a group stands in front of the first of its rows and reaches down to the last.
    private void AddRows(Heading heading, int width, ImmutableArray<PrintedCell> groups)
    {
        if (heading.IsLeaf)
        {
            rows.Add([.. groups, new PrintedCell(LabelLine.Of(heading.Label), width) { Kind = PrintedCellKind.RowHead }, .. Unit(), .. Figures()]);
            return;
        }

        if (isFlat)
        {
            if (heading.Children is not [{ IsOwn: true }, ..])
            {
                rows.Add(
                [
                    new PrintedCell(LabelLine.Of(heading.Label)) { Kind = PrintedCellKind.RowHead, IsGroup = true },
                    new PrintedCell("", units + columns) { Kind = PrintedCellKind.Unit, IsGroup = true },
                ]);
            }

            foreach (var child in heading.Children) AddRows(child, width, []);
            return;
        }

        groups = groups.Add(new PrintedCell(LabelLine.Of(heading.Label), 1, Leaves([heading])) { Kind = PrintedCellKind.RowHead, IsGroup = true });
        foreach (var child in heading.Children)
        {
            AddRows(child, width - 1, groups);
            groups = [];
        }
    }

    private ImmutableArray<PrintedCell> Unit() =>
        units == 0 ? [] : [new PrintedCell(report.GetForm().Cells[next].Unit ?? "") { Kind = PrintedCellKind.Unit }];

    private PrintedCell[] Figures()
    {
        var figures = new PrintedCell[columns];
        for (var i = 0; i < columns; i++)
        {
            var cell = report[next++];
            figures[i] = new PrintedCell(FigureText.Of(cell, report.GetForm())) { Source = cell };
        }

        return figures;
    }

    private static int Leaves(ImmutableArray<Heading> headings) => headings.Sum(heading => heading.IsLeaf ? 1 : Leaves(heading.Children));

    private static int Depth(ImmutableArray<Heading> headings) => headings.IsEmpty ? 0 : 1 + headings.Max(heading => Depth(heading.Children));

    private static IEnumerable<Heading> AtLevel(ImmutableArray<Heading> headings, int level) =>
        level == 0 ? headings : headings.SelectMany(heading => AtLevel(heading.Children, level - 1));
}
