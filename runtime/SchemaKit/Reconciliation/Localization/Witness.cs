namespace SchemaKit;

/// <summary>
/// Looks for values of all cells that let every edit hold: narrowing one edit at a time may leave room where there is none, and only a
/// witness proves that there is.
/// </summary>
internal sealed class Witness(EditSystem system, int[] component, Narrowing narrowed)
{
    // Blanks between unknown totals leave so much room that a first try nearly always succeeds; a puzzle ends here.
    private const int MostTries = 400;

    private readonly int[] cells = [.. component.SelectMany(edit => system.Edits[edit].Cells).Distinct().Order()];
    private readonly Narrowing narrowing = new(system, component);
    private int tries;

    /// <summary>Whether values were found; where the search is given up, that some exist is taken for granted.</summary>
    public bool Exists()
    {
        var intervals = new Interval[system.Form.Cells.Count];
        foreach (var cell in cells) intervals[cell] = narrowed[cell];
        return Search(intervals) ?? true;
    }

    private bool? Search(Interval[] intervals)
    {
        var open = Array.FindIndex(cells, cell => !intervals[cell].IsPoint);
        if (open < 0) return true;
        var interval = intervals[cells[open]];
        var first = interval.Low == Interval.NegativeInfinity ? Math.Min(0, interval.High) : interval.Low;
        for (var value = first; value <= interval.High; value++)
        {
            if (++tries > MostTries) return null;
            narrowing.Start(intervals, []);
            narrowing.Assume(cells[open], value);
            if (!narrowing.Run()) continue;
            var next = new Interval[intervals.Length];
            foreach (var cell in cells) next[cell] = narrowing[cell];
            var isFound = Search(next);
            if (isFound is not false) return isFound;
        }

        return system.Form.Cells[cells[open]].Kind == ValueKind.Money ? null : false;
    }
}
