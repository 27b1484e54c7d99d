namespace SchemaKit.Cli.Schemas;

/// <summary>Finds sums between the outermost rows of a table that hold in every column, such as what came in against what went out.</summary>
/// <param name="figures">The figure at a row and a column; null where none was read.</param>
/// <param name="names">Names the rules.</param>
internal sealed class FoundSums(Func<int, int, decimal?> figures, DraftNames names)
{
    private const int MostRows = 14;
    private const int MostTerms = 4;

    /// <summary>Adds the sums of a table to its rules.</summary>
    public void Add(DraftTable table)
    {
        // A total is told as such; with what it adds up it would be told twice.
        if (table.Rows.Any(row => row.Total is not null)) return;
        var rows = table.Rows.Select(row => Stand(row, row.Id)).OfType<Line>().ToList();
        if (rows.Count is < 3 or > MostRows) return;
        var vectors = rows.Select(row => Enumerable.Range(0, table.Width).Select(column => figures(row.Row, column)).ToArray()).ToList();
        for (var terms = 3; terms <= Math.Min(MostTerms, rows.Count); terms++)
        {
            foreach (var chosen in Choices(rows.Count, terms))
            {
                // The first row stands on the left; every other may stand on either side.
                for (var signs = 1; signs < 1 << (terms - 1); signs++)
                {
                    if (!Holds([.. chosen.Select(row => vectors[row])], signs)) continue;
                    Write(table, [.. chosen.Select(row => rows[row])], signs);
                    return;
                }
            }
        }
    }

    // A row stands for itself, a group for its total.
    private static Line? Stand(DraftHeading row, string path) =>
        row.IsLeaf ? new(row.Leaf, path, row.Label)
        : row.Children.FirstOrDefault(child => child.Total is not null) is { } total ? new(total.Leaf, $"{path}.{total.Id}", $"{row.Label}{total.Label}")
        : null;

    private static bool Holds(decimal?[][] rows, int signs)
    {
        var telling = new HashSet<string>();
        for (var column = 0; column < rows[0].Length; column++)
        {
            var sum = 0m;
            for (var row = 0; row < rows.Length; row++)
            {
                if (rows[row][column] is not { } figure) return false;
                sum += IsRight(row, signs) ? -figure : figure;
            }

            if (sum != 0) return false;
            if (rows.Any(row => row[column] != 0)) telling.Add(string.Join(' ', rows.Select(row => row[column]!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        }

        // As many unlike columns as there are terms, and no row that is nothing but zeros: anything less is soon chance.
        return telling.Count >= rows.Length && rows.All(row => row.Any(figure => figure != 0));
    }

    private void Write(DraftTable table, Line[] lines, int signs)
    {
        var (left, right) = (lines.Where((_, i) => !IsRight(i, signs)).ToList(), lines.Where((_, i) => IsRight(i, signs)).ToList());
        table.Rules.Add((
            names.NextRule(),
            $"{string.Join(" + ", left.Select(line => line.Label))} = {string.Join(" + ", right.Select(line => line.Label))}",
            $"{string.Join(" + ", left.Select(line => line.Path))} = {string.Join(" + ", right.Select(line => line.Path))}"));
    }

    private static bool IsRight(int term, int signs) => term > 0 && (signs >> (term - 1) & 1) == 1;

    private static IEnumerable<int[]> Choices(int count, int size, int from = 0)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var first = from; first <= count - size; first++)
        {
            foreach (var rest in Choices(count, size - 1, first + 1)) yield return [first, .. rest];
        }
    }

    private sealed record Line(int Row, string Path, string Label);
}
