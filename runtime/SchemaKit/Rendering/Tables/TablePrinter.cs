using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>Lays a table of a form out as a grid: caption, head level by level, rows with the labels of their groups in front.</summary>
internal sealed class TablePrinter(FormTable table, Report report)
{
    private readonly List<ImmutableArray<PrintedCell>> rows = [];
    private readonly int columns = table.Width;
    private readonly int stub = Depth(table.Rows);
    private int next = table.FirstCell;

    public PrintedTable Print()
    {
        AddHead();
        var head = rows.Count;
        if (table.Rows.IsEmpty) rows.Add([.. Figures()]);
        foreach (var heading in table.Rows) AddRows(heading, stub, []);
        return new PrintedTable(stub + columns, [.. rows]) { HeadRows = head, StubColumns = stub };
    }

    private void AddHead()
    {
        if (table.Caption is { } caption) rows.Add([new PrintedCell(caption, stub + columns) { Kind = PrintedCellKind.Caption, IsGroup = true }]);
        var depth = Depth(table.Columns);
        var isSpanned = !table.Spanners.IsEmpty;
        var stubhead = new PrintedCell(table.Stubheads.FirstOrDefault() ?? "", stub, depth + (isSpanned ? 1 : 0)) { Kind = PrintedCellKind.Stubhead };
        ImmutableArray<PrintedCell> corner = stub > 0 ? [stubhead] : [];
        if (isSpanned)
        {
            rows.Add([.. corner, new PrintedCell(table.Spanners[0], columns) { Kind = PrintedCellKind.Spanner, IsGroup = true }]);
            corner = [];
        }

        for (var level = 0; level < depth; level++)
        {
            rows.Add([.. corner, .. AtLevel(table.Columns, level).Select(heading => ColumnHead(heading, depth - level))]);
            corner = [];
        }
    }

    private static PrintedCell ColumnHead(Heading heading, int depth) =>
        new(heading.Label, Leaves([heading]), heading.IsLeaf ? depth : 1) { Kind = PrintedCellKind.ColumnHead, IsGroup = !heading.IsLeaf };

    // The label of a group stands in front of the first of its rows and reaches down to the last.
    private void AddRows(Heading heading, int width, ImmutableArray<PrintedCell> groups)
    {
        if (heading.IsLeaf)
        {
            rows.Add([.. groups, new PrintedCell(heading.Label, width) { Kind = PrintedCellKind.RowHead }, .. Figures()]);
            return;
        }

        groups = groups.Add(new PrintedCell(heading.Label, 1, Leaves([heading])) { Kind = PrintedCellKind.RowHead, IsGroup = true });
        foreach (var child in heading.Children)
        {
            AddRows(child, width - 1, groups);
            groups = [];
        }
    }

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
