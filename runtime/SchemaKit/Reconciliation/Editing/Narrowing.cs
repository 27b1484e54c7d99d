namespace SchemaKit;

/// <summary>
/// Narrows the intervals of cells through linear edits until nothing changes: what remains is all that the edits allow, as far as
/// one edit at a time can tell. An interval that becomes empty proves that the figures contradict the edits.
/// </summary>
internal sealed class Narrowing
{
    private const int Nothing = -1;

    // Bounds between unknown cells may creep up for ever; no real table needs as many rounds.
    private const int MostRounds = 64;

    private readonly EditSystem system;
    private readonly int[] edits;
    private readonly decimal[] low;
    private readonly decimal[] high;
    private readonly int[] lowReason;
    private readonly int[] highReason;
    private readonly bool[] isWhole;

    public Narrowing(EditSystem system, int[] edits)
    {
        this.system = system;
        this.edits = edits;
        var count = system.Form.Cells.Count;
        (low, high) = (new decimal[count], new decimal[count]);
        (lowReason, highReason) = (new int[count], new int[count]);
        isWhole = [.. system.Form.Cells.Select(cell => cell.Kind != ValueKind.Money)];
    }

    /// <summary>The edit that cannot hold; −1 while none is known.</summary>
    public int Contradiction { get; private set; } = Nothing;

    public Interval this[int cell] => new(low[cell], high[cell]);

    /// <summary>Starts afresh.</summary>
    /// <param name="initial">The interval of every cell.</param>
    /// <param name="freed">Cells that may say anything possible instead.</param>
    public void Start(ReadOnlySpan<Interval> initial, ReadOnlySpan<int> freed)
    {
        Contradiction = Nothing;
        for (var cell = 0; cell < low.Length; cell++) (low[cell], high[cell]) = (initial[cell].Low, initial[cell].High);
        foreach (var cell in freed)
        {
            var possible = Interval.Of(system.Form.Cells[cell].Kind);
            (low[cell], high[cell]) = (possible.Low, possible.High);
        }

        Array.Fill(lowReason, Nothing);
        Array.Fill(highReason, Nothing);
    }

    /// <summary>Sets a cell to one value, as if it were published so.</summary>
    public void Assume(int cell, decimal value) => (low[cell], high[cell], lowReason[cell], highReason[cell]) = (value, value, Nothing, Nothing);

    /// <summary>Narrows until nothing changes.</summary>
    /// <returns>Whether no contradiction was found.</returns>
    public bool Run()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var changed = false;
            foreach (var edit in edits)
            {
                changed |= Apply(edit);
                if (Contradiction != Nothing) return false;
            }

            if (!changed) return true;
        }

        return true;
    }

    /// <summary>The edits that together prove the contradiction.</summary>
    public SortedSet<int> Proof()
    {
        var proof = new SortedSet<int>();
        if (Contradiction != Nothing) Explain(Contradiction, proof);
        return proof;
    }

    /// <summary>The edits that together force a cell's bounds.</summary>
    public SortedSet<int> ReasonsOf(int cell)
    {
        var reasons = new SortedSet<int>();
        if (lowReason[cell] != Nothing) Explain(lowReason[cell], reasons);
        if (highReason[cell] != Nothing) Explain(highReason[cell], reasons);
        return reasons;
    }

    private void Explain(int edit, SortedSet<int> explained)
    {
        if (!explained.Add(edit)) return;
        foreach (var cell in system.Edits[edit].Cells)
        {
            if (lowReason[cell] != Nothing) Explain(lowReason[cell], explained);
            if (highReason[cell] != Nothing) Explain(highReason[cell], explained);
        }
    }

    private bool Apply(int number)
    {
        var edit = system.Edits[number];
        decimal least = -edit.Constant, most = -edit.Constant;
        int openBelow = 0, openAbove = 0;
        for (var i = 0; i < edit.Cells.Length; i++)
        {
            var (lower, upper) = Bounds(edit, i);
            if (lower == Interval.NegativeInfinity) openBelow++;
            else least += lower;
            if (upper == Interval.PositiveInfinity) openAbove++;
            else most += upper;
        }

        if ((openBelow == 0 && least > 0) || (edit.IsEquality && openAbove == 0 && most < 0))
        {
            Contradiction = number;
            return false;
        }

        var changed = false;
        for (var i = 0; i < edit.Cells.Length && Contradiction == Nothing; i++)
        {
            var (lower, upper) = Bounds(edit, i);
            if (openBelow - (lower == Interval.NegativeInfinity ? 1 : 0) == 0)
            {
                var others = lower == Interval.NegativeInfinity ? least : least - lower;
                changed |= Limit(number, edit.Cells[i], edit.Factors[i], -others, isUpper: true);
            }

            if (edit.IsEquality && openAbove - (upper == Interval.PositiveInfinity ? 1 : 0) == 0)
            {
                var others = upper == Interval.PositiveInfinity ? most : most - upper;
                changed |= Limit(number, edit.Cells[i], edit.Factors[i], -others, isUpper: false);
            }
        }

        return changed;
    }

    // Factor times cell is at most, or at least, the limit.
    private bool Limit(int edit, int cell, decimal factor, decimal limit, bool isUpper)
    {
        var bound = factor is 1 or -1 ? limit * factor : limit / factor;
        if (isUpper == factor > 0)
        {
            if (isWhole[cell]) bound = Math.Floor(bound);
            if (bound >= high[cell]) return false;
            (high[cell], highReason[cell]) = (bound, edit);
        }
        else
        {
            if (isWhole[cell]) bound = Math.Ceiling(bound);
            if (bound <= low[cell]) return false;
            (low[cell], lowReason[cell]) = (bound, edit);
        }

        if (low[cell] > high[cell]) Contradiction = edit;
        return true;
    }

    private (decimal Lower, decimal Upper) Bounds(Edit edit, int operand)
    {
        var (cell, factor) = (edit.Cells[operand], edit.Factors[operand]);
        var (lower, upper) = factor > 0 ? (low[cell], high[cell]) : (high[cell], low[cell]);
        return (Times(factor, lower), Times(factor, upper));
    }

    // An infinite bound stays one, on the side that the sign of the factor sends it to.
    private static decimal Times(decimal factor, decimal bound) => bound switch
    {
        Interval.NegativeInfinity => factor > 0 ? Interval.NegativeInfinity : Interval.PositiveInfinity,
        Interval.PositiveInfinity => factor > 0 ? Interval.PositiveInfinity : Interval.NegativeInfinity,
        _ => factor * bound,
    };
}
