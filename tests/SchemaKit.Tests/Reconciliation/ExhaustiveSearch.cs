namespace SchemaKit.Tests.Reconciliation;

/// <summary>Error localization the plain way: every set of cells, every value from zero up.</summary>
internal static class ExhaustiveSearch
{
    /// <summary>
    /// The smallest sets of cells which, left free, let every statement hold, each as its positions joined by commas; one empty text
    /// where nothing fails is left out. Null where no set is small enough.
    /// </summary>
    public static List<string>? SmallestSets(Statement[] statements, decimal?[] figures, int largest, int atMost)
    {
        var cells = Enumerable.Range(0, figures.Length).Where(cell => figures[cell] is not null).ToArray();
        for (var size = 0; size <= atMost; size++)
        {
            var sets = Sets(cells, size).Where(set => IsPossible(statements, figures, set, largest)).ToList();
            if (sets.Count > 0) return [.. sets.Where(set => set.Length > 0).Select(set => string.Join(",", set))];
        }

        return null;
    }

    private static IEnumerable<int[]> Sets(int[] cells, int size) => size == 0
        ? [[]]
        : cells.SelectMany((cell, i) => Sets(cells[(i + 1)..], size - 1).Select(rest => (int[])[cell, .. rest]));

    private static bool IsPossible(Statement[] statements, decimal?[] figures, int[] freed, int largest)
    {
        int[] open = [.. Enumerable.Range(0, figures.Length).Where(cell => figures[cell] is null || freed.Contains(cell))];
        var tried = figures.Select(figure => figure ?? 0).ToArray();
        var checks = statements.Select(statement => (Statement: statement, Last: statement.Cells.Max(cell => Array.IndexOf(open, cell)))).ToArray();
        return checks.Where(check => check.Last < 0).All(check => check.Statement.Holds(tried)) && Try(0);

        bool Try(int position)
        {
            if (position == open.Length) return true;
            for (var value = 0; value <= largest; value++)
            {
                tried[open[position]] = value;
                if (checks.Where(check => check.Last == position).All(check => check.Statement.Holds(tried)) && Try(position + 1)) return true;
            }

            return false;
        }
    }
}
