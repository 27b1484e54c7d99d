using System.Collections.Immutable;
using Spectre.Console;

namespace SchemaKit.Cli;

/// <summary>The cells of a report in the layout of its form: a table for each table, rows by columns.</summary>
internal static class CellTables
{
    /// <summary>The tables of a report, each under the title of its section and its caption.</summary>
    /// <param name="report">The report.</param>
    /// <param name="screen">How they are set.</param>
    public static IEnumerable<string> Of(Report report, Screen screen)
    {
        foreach (var section in report.GetForm().Sections)
        {
            yield return "";
            yield return screen.Set(new ReportLine(section.Title, Tone.Heading));
            foreach (var table in section.Tables)
            {
                if (table.Caption is { } caption)
                {
                    yield return "";
                    yield return screen.Set(new ReportLine(caption));
                }

                yield return screen.Set(table.Rows.IsEmpty ? OneLine(report, table) : RowsByColumns(report, table));
            }
        }
    }

    private static Table RowsByColumns(Report report, FormTable table)
    {
        var columns = table.Columns.SelectMany(column => Leaves(column)).ToList();
        var grid = Grid([.. columns.Select(path => string.Join('\n', path.Select(heading => heading.Label)))]);
        var cell = table.FirstCell;
        foreach (var (heading, depth) in table.Rows.SelectMany(row => Tree(row, 0)))
        {
            IEnumerable<Text> figures = heading.IsLeaf ? columns.Select(_ => Figure(report[cell++])).ToList() : [];
            grid.AddRow([Label(heading, depth), .. figures]);
        }

        return grid;
    }

    // A table without rows is a single line of many figures: it reads better from top to bottom.
    private static Table OneLine(Report report, FormTable table)
    {
        var grid = Grid([""]);
        var cell = table.FirstCell;
        foreach (var (heading, depth) in table.Columns.SelectMany(column => Tree(column, 0)))
        {
            grid.AddRow(heading.IsLeaf ? [Label(heading, depth), Figure(report[cell++])] : [Label(heading, depth)]);
        }

        return grid.HideHeaders();
    }

    private static Table Grid(ImmutableArray<string> heads)
    {
        var grid = new Table().Border(TableBorder.None).AddColumn(new TableColumn("").PadLeft(2).PadRight(2));
        foreach (var head in heads) grid.AddColumn(new TableColumn(new Text(head)).RightAligned().PadLeft(0).PadRight(2));
        return grid;
    }

    private static Text Label(Heading heading, int depth) => new(new string(' ', 2 * depth) + heading.Label);

    private static Text Figure(Cell cell) => new(
        CellText.Of(cell),
        cell.State == CellState.Number ? Style.Plain : new Style(decoration: Decoration.Dim));

    private static IEnumerable<ImmutableArray<Heading>> Leaves(Heading heading) => heading.IsLeaf
        ? [[heading]]
        : heading.Children.SelectMany(Leaves).Select(path => path.Insert(0, heading));

    // The own row of a group stands in its place.
    private static IEnumerable<(Heading Heading, int Depth)> Tree(Heading heading, int depth)
    {
        var below = heading.Children.SelectMany(child => Tree(child, depth + (child.IsOwn ? 0 : 1)));
        return heading.Children is [{ IsOwn: true }, ..] ? below : below.Prepend((heading, depth));
    }
}
