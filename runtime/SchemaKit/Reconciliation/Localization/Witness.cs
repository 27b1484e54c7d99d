namespace SchemaKit;

/// <summary>
/// Looks for values of all cells that let every edit hold: narrowing may leave room where there is none, and only a witness proves
/// that there is.
/// </summary>
/// <param name="narrowing">What is left for every cell; the search takes its own steps back.</param>
internal sealed class Witness(Narrowing narrowing)
{
    // Blanks between unknown totals leave so much room that a first try nearly always succeeds; a puzzle ends here.
    private const int MostTries = 400;

    private int tries;

    /// <summary>Whether values exist; null where the search was given up.</summary>
    public bool? Exists()
    {
        tries = 0;
        return SearchFrom(0);
    }

    private bool? SearchFrom(int position)
    {
        while (position < narrowing.Cells.Length && narrowing.IsPoint(narrowing.Cells[position])) position++;
        if (position == narrowing.Cells.Length) return narrowing.HoldsEverywhere();

        var cell = narrowing.Cells[position];
        var interval = narrowing[cell];
        var isWhole = narrowing.IsWhole(cell);
        for (var value = First(interval); value <= interval.High; value++)
        {
            if (++tries > MostTries) return null;
            var mark = narrowing.Steps;
            narrowing.Assume(cell, value);
            var isFound = narrowing.Run() ? SearchFrom(position + 1) : false;
            narrowing.UndoTo(mark);
            if (isFound != false) return isFound;
        }

        // Whole values were all tried; of others, and of those below a start in an open interval, only some.
        return isWhole && interval.Low != Interval.NegativeInfinity ? false : null;
    }

    private static decimal First(Interval interval) =>
        interval.Low != Interval.NegativeInfinity ? interval.Low : Math.Min(0, interval.High);
}
