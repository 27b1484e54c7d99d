namespace SchemaKit;

/// <summary>
/// What follows from several equalities together, by Gauss–Jordan elimination of the cells of which more than one value is left.
/// Narrowing goes edit by edit and sees neither that <c>x + y = 10</c> and <c>x − y = 2</c> leave one solution nor that
/// <c>x − y = 1</c> and <c>x − y = 2</c> leave none.
/// </summary>
internal sealed class Elimination
{
    private readonly EditSystem system;
    private readonly Narrowing bounds;
    private readonly int[] cells;
    private readonly List<Row> rows = [];

    private Elimination(EditSystem system, List<int> core, Narrowing bounds)
    {
        this.system = system;
        this.bounds = bounds;
        cells = [.. core.SelectMany(edit => system.Edits[edit].Cells).Distinct().Order()];
        foreach (var edit in core) rows.Add(RowOf(edit));
    }

    /// <summary>The equalities that follow; none where single edits say all there is.</summary>
    /// <param name="system">The system.</param>
    /// <param name="edits">The edits to take together.</param>
    /// <param name="bounds">What is left for every cell.</param>
    public static List<Edit> Of(EditSystem system, int[] edits, Narrowing bounds)
    {
        var core = Core(system, edits, bounds);
        if (core.Count < 2) return [];
        var elimination = new Elimination(system, core, bounds);
        try
        {
            elimination.Reduce();
        }
        catch (OverflowException)
        {
            // Figures of thirty digits: what single edits say has to do.
            return [];
        }

        return [.. elimination.rows.Where(row => row.Origins.Count > 1).Select(elimination.EditOf).Where(edit => edit.Cells.Length > 0 || edit.Constant != 0)];
    }

    // An edit with an unknown cell that stands in no other edit can always be met by that cell; leaving such edits out, one after
    // the other, keeps those that have to be met together.
    private static List<int> Core(EditSystem system, int[] edits, Narrowing bounds)
    {
        List<int> core = [.. edits.Where(edit => system.Edits[edit].IsEquality && system.Edits[edit].Cells.Any(cell => !bounds.IsPoint(cell)))];
        if (core.Count < 2) return core;
        var uses = new int[system.Form.Cells.Count];
        foreach (var cell in core.SelectMany(edit => system.Edits[edit].Cells)) uses[cell]++;
        while (core.FindIndex(edit => system.Edits[edit].Cells.Any(cell => uses[cell] == 1 && !bounds.IsPoint(cell))) is >= 0 and var loose)
        {
            foreach (var cell in system.Edits[core[loose]].Cells) uses[cell]--;
            core.RemoveAt(loose);
        }

        return core;
    }

    private Row RowOf(int edit)
    {
        var row = new Row(new decimal[cells.Length], system.Edits[edit].Constant, [edit]);
        for (var i = 0; i < system.Edits[edit].Cells.Length; i++)
        {
            row.Factors[Array.BinarySearch(cells, system.Edits[edit].Cells[i])] = system.Edits[edit].Factors[i];
        }

        return row;
    }

    // Pivots other than 1 and −1 would need fractions and are left alone.
    private void Reduce()
    {
        foreach (var row in rows)
        {
            var pivot = PivotOf(row);
            if (pivot < 0) continue;
            foreach (var other in rows)
            {
                if (ReferenceEquals(row, other) || other.Factors[pivot] == 0) continue;
                other.Subtract(row, other.Factors[pivot] * row.Factors[pivot]);
            }
        }
    }

    private int PivotOf(Row row)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (row.Factors[i] is 1 or -1 && !bounds.IsPoint(cells[i])) return i;
        }

        return -1;
    }

    private Edit EditOf(Row row)
    {
        int[] used = [.. Enumerable.Range(0, cells.Length).Where(i => row.Factors[i] != 0)];
        return new Edit([.. used.Select(i => cells[i])], [.. used.Select(i => row.Factors[i])], row.Constant, [.. row.Origins]);
    }

    private sealed class Row(decimal[] factors, decimal constant, SortedSet<int> origins)
    {
        public decimal[] Factors => factors;

        public decimal Constant { get; private set; } = constant;

        public SortedSet<int> Origins => origins;

        public void Subtract(Row other, decimal times)
        {
            for (var i = 0; i < factors.Length; i++)
            {
                if (other.Factors[i] != 0) factors[i] -= times * other.Factors[i];
            }

            Constant -= times * other.Constant;
            origins.UnionWith(other.Origins);
        }
    }
}
