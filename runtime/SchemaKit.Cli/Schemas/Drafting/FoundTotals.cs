namespace SchemaKit.Cli.Schemas;

/// <summary>Finds the rows and columns that are the sums of those beside them, in the figures of one page.</summary>
/// <param name="figures">The figure at a row and a column; null where none was read.</param>
/// <param name="names">Names the rules.</param>
internal sealed class FoundTotals(Func<int, int, decimal?> figures, DraftNames names)
{
    /// <summary>Marks the totals of a table.</summary>
    public void Mark(DraftTable table)
    {
        Mark(table.Rows, table.Width, (row, column) => figures(row, column));
        Mark(table.Columns, table.Height, (column, row) => figures(row, column));
    }

    // What is inside first: a total in a group plays no part in the sum of the groups.
    private void Mark(List<DraftHeading> siblings, int across, Func<int, int, decimal?> figure)
    {
        foreach (var group in siblings.Where(heading => !heading.IsLeaf)) Mark(group.Children, across, figure);
        foreach (var candidate in siblings.Where(heading => heading.IsLeaf).Reverse())
        {
            var details = siblings.Where(heading => heading != candidate).SelectMany(heading => heading.Details).ToList();
            if (details.Count < 2) continue;
            var (holds, fails, telling) = Try(candidate, details, across, figure);
            if (telling > 0 && fails == 0)
            {
                candidate.Total = names.NextRule();
                candidate.Remark = SchemaTexts.SumEverywhere(holds, telling);
                return;
            }

            if (telling > 3 * fails && fails > 0) candidate.Remark = SchemaTexts.SumMostly(holds, holds + fails);
        }
    }

    private static (int Holds, int Fails, int Telling) Try(DraftHeading candidate, List<DraftHeading> details, int across, Func<int, int, decimal?> figure)
    {
        var (holds, fails, telling) = (0, 0, 0);
        for (var other = 0; other < across; other++)
        {
            if (figure(candidate.Leaf, other) is not { } total) continue;
            var parts = details.Select(detail => figure(detail.Leaf, other)).ToList();
            if (parts.Any(part => part is null)) continue;
            if (parts.Sum() != total) fails++;
            else holds++;
            if (parts.Sum() == total && total != 0) telling++;
        }

        return (holds, fails, telling);
    }
}
