using System.Collections.Immutable;

namespace SchemaKit.Testing;

/// <summary>A cell of a table as published.</summary>
/// <param name="Text">What stands in it; empty for a blank.</param>
/// <param name="Columns">How many columns it covers.</param>
/// <param name="Rows">How many rows it covers.</param>
public sealed record PublishedCell(string Text, int Columns = 1, int Rows = 1);

/// <summary>A table of a form, filled, as a publisher's grid: only the cells that start somewhere, row by row.</summary>
/// <param name="Width">How many columns the grid has, those of the row labels among them.</param>
/// <param name="Rows">The cells that start in each row.</param>
public sealed record PublishedTable(int Width, ImmutableArray<ImmutableArray<PublishedCell>> Rows)
{
    /// <summary>How many columns of the grid hold row labels.</summary>
    public int Stub { get; init; }

    /// <summary>A table of a form as a report fills it, with its caption and head.</summary>
    /// <param name="table">The table.</param>
    /// <param name="report">The report.</param>
    public static PublishedTable Of(FormTable table, Report report)
    {
        var stub = table.Rows.IsEmpty ? 0 : Depth(table.Rows);
        var columns = table.Width;
        var depth = Depth(table.Columns);
        var rows = new List<ImmutableArray<PublishedCell>>();
        if (table.Caption is { } caption) rows.Add([new PublishedCell(caption, stub + columns)]);

        var stubhead = table.Stubheads.FirstOrDefault() ?? "";
        var spanned = !table.Spanners.IsEmpty;
        if (spanned) rows.Add([new PublishedCell(stubhead, stub, depth + 1), new PublishedCell(table.Spanners[0], columns)]);
        for (var level = 0; level < depth; level++)
        {
            var row = ImmutableArray.CreateBuilder<PublishedCell>();
            if (level == 0 && !spanned && stub > 0) row.Add(new PublishedCell(stubhead, stub, depth));
            foreach (var heading in AtLevel(table.Columns, level))
            {
                row.Add(new PublishedCell(heading.Label, Leaves([heading]), heading.IsLeaf ? depth - level : 1));
            }

            rows.Add(row.ToImmutable());
        }

        var next = table.FirstCell;
        if (table.Rows.IsEmpty) rows.Add(Values(report, ref next, columns));
        foreach (var heading in table.Rows) AddRows(heading, stub, [], rows, () => Values(report, ref next, columns));
        return new PublishedTable(stub + columns, [.. rows]) { Stub = stub };
    }

    private static void AddRows(
        Heading heading, int stub, ImmutableArray<PublishedCell> before, List<ImmutableArray<PublishedCell>> rows, Func<ImmutableArray<PublishedCell>> values)
    {
        if (heading.IsLeaf)
        {
            rows.Add([.. before, new PublishedCell(heading.Label, stub), .. values()]);
            return;
        }

        before = before.Add(new PublishedCell(heading.Label, 1, Leaves([heading])));
        foreach (var child in heading.Children)
        {
            AddRows(child, stub - 1, before, rows, values);
            before = [];
        }
    }

    private static ImmutableArray<PublishedCell> Values(Report report, ref int next, int columns)
    {
        var values = ImmutableArray.CreateBuilder<PublishedCell>();
        for (var i = 0; i < columns; i++) values.Add(new PublishedCell(report[next++].Content.ToString()));
        return values.ToImmutable();
    }

    private static int Leaves(ImmutableArray<Heading> headings) => headings.Sum(heading => heading.IsLeaf ? 1 : Leaves(heading.Children));

    private static int Depth(ImmutableArray<Heading> headings) => headings.IsEmpty ? 0 : 1 + headings.Max(heading => Depth(heading.Children));

    private static IEnumerable<Heading> AtLevel(ImmutableArray<Heading> headings, int level) =>
        level == 0 ? headings : headings.SelectMany(heading => AtLevel(heading.Children, level - 1));
}
