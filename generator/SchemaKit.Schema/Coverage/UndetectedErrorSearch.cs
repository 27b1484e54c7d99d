namespace SchemaKit.Schema;

/// <summary>
/// Searches the smallest set of cells that can change together without breaking an equality: cells whose columns in the incidence
/// of the rules depend on each other. An equality that one changed cell breaks has to be mended by another cell in it, so the
/// search goes along the equalities and never through all sets.
/// </summary>
internal sealed class UndetectedErrorSearch
{
    /// <summary>Larger sets are not looked for.</summary>
    public const int LargestSet = 4;

    // Many times what the largest table known takes; some hundredths of a second.
    private const int MostSteps = 1_000_000;

    private readonly Incidence incidence;
    private readonly IReadOnlyList<int> cells;
    private readonly int[][] cellsOf;
    private readonly int[] changed;
    private readonly List<int> set = [];
    private int broken;
    private int steps;

    /// <summary>A search among some cells.</summary>
    /// <param name="incidence">Which cells stand in which equalities.</param>
    /// <param name="cells">Detected cells, in the order of the form.</param>
    public UndetectedErrorSearch(Incidence incidence, IReadOnlyList<int> cells)
    {
        this.incidence = incidence;
        this.cells = cells;
        changed = new int[incidence.Equalities.Count];
        var isMeant = new HashSet<int>(cells);
        cellsOf = [.. incidence.Equalities.Select(equality => equality.Terms.Select(term => term.Cell).Where(isMeant.Contains).ToArray())];
    }

    /// <summary>A smallest set; or up to which size there is none.</summary>
    public UndetectedError Find()
    {
        for (var size = 2; size <= LargestSet; size++)
        {
            foreach (var cell in cells)
            {
                Add(cell);
                if (Grows(size)) return new UndetectedError(new EquatableArray<int>(set.OrderBy(c => c)), size);
                RemoveLast();
                if (steps > MostSteps) return new UndetectedError(default, size - 1);
            }
        }

        return new UndetectedError(default, LargestSet);
    }

    // Whether the set grows to a size at which nothing is broken; its first cell stands before all others.
    private bool Grows(int size)
    {
        if (set.Count == size) return broken == 0 && Depends();
        var isLast = set.Count == size - 1;
        var candidates = Candidates();
        for (var i = FirstBehind(set[0], candidates); i < candidates.Length && steps <= MostSteps; i++)
        {
            steps++;
            var cell = candidates[i];
            if ((isLast && !MendsAll(cell)) || set.Contains(cell)) continue;
            Add(cell);
            if (Grows(size)) return true;
            RemoveLast();
        }

        return false;
    }

    // The shortest equality that one cell breaks has to be mended; where none is broken, another cell may share any equality.
    private int[] Candidates()
    {
        int[]? shortest = null;
        foreach (var cell in set)
        {
            foreach (var equality in incidence.EqualitiesOf(cell))
            {
                if (changed[equality] == 1 && (shortest is null || cellsOf[equality].Length < shortest.Length)) shortest = cellsOf[equality];
            }
        }

        return shortest ?? [.. set.SelectMany(incidence.EqualitiesOf).Distinct().SelectMany(equality => cellsOf[equality]).Distinct().OrderBy(cell => cell)];
    }

    private static int FirstBehind(int cell, int[] candidates)
    {
        var found = Array.BinarySearch(candidates, cell + 1);
        return found < 0 ? ~found : found;
    }

    private bool MendsAll(int cell)
    {
        var mended = 0;
        foreach (var equality in incidence.EqualitiesOf(cell))
        {
            steps++;
            if (changed[equality] == 1) mended++;
        }

        return mended == broken;
    }

    // No smaller set depends, so one that does depends as a whole.
    private bool Depends()
    {
        var shared = set.SelectMany(incidence.EqualitiesOf).Distinct().Select(equality => incidence.Equalities[equality].Terms).ToList();
        steps += 10 * shared.Sum(terms => terms.Count);
        return Rank.Of(shared.Select(terms => terms.Where(term => set.Contains(term.Cell)))) < set.Count;
    }

    private void Add(int cell)
    {
        set.Add(cell);
        foreach (var equality in incidence.EqualitiesOf(cell))
        {
            steps++;
            changed[equality]++;
            if (changed[equality] == 1) broken++;
            else if (changed[equality] == 2) broken--;
        }
    }

    private void RemoveLast()
    {
        var cell = set[set.Count - 1];
        set.RemoveAt(set.Count - 1);
        foreach (var equality in incidence.EqualitiesOf(cell))
        {
            changed[equality]--;
            if (changed[equality] == 1) broken++;
            else if (changed[equality] == 0) broken--;
        }
    }
}
