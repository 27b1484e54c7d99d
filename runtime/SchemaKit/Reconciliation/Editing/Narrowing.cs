namespace SchemaKit;

/// <summary>
/// Narrows the intervals of cells through linear edits until nothing changes: what remains is all that the edits allow, as far as
/// one edit at a time can tell, and what follows from several together (<see cref="Elimination"/>). An interval that becomes empty
/// proves that the figures contradict the edits. Every step is kept, to be explained or undone.
/// </summary>
internal sealed class Narrowing
{
    private const int Nothing = -1;

    // Bounds between unknown cells may creep up for ever; no real table needs as many steps for each edit.
    private const int StepsPerEdit = 32;
    private const decimal FarthestBound = 1_000_000_000 * CellValue.Largest;

    private readonly EditSystem system;
    private readonly int[] edits;
    private readonly bool[] isMine;
    private readonly bool[] isQueued;
    private readonly Queue<int> queue;
    private readonly decimal[] low;
    private readonly decimal[] high;
    private readonly int[] lowStep;
    private readonly int[] highStep;
    private readonly List<Step> steps = [];
    private CellBlock? block;
    private Edit? failed;
    private bool failedAtLeast;
    private int empty = Nothing;

    public Narrowing(EditSystem system, int[] edits)
    {
        this.system = system;
        this.edits = edits;
        isMine = new bool[system.Edits.Length];
        foreach (var edit in edits) isMine[edit] = true;
        isQueued = new bool[system.Edits.Length];
        queue = new Queue<int>(edits.Length);
        var count = system.Form.Cells.Count;
        var isUsed = new CellSet(count);
        foreach (var edit in edits)
        {
            foreach (var cell in system.Edits[edit].Cells) isUsed.Add(cell);
        }

        Cells = [.. isUsed];
        (low, high) = (new decimal[count], new decimal[count]);
        (lowStep, highStep) = (new int[count], new int[count]);
    }

    /// <summary>The cells of the edits, in the order of the form.</summary>
    public int[] Cells { get; }

    /// <summary>How much was done since the start, in terms looked at: what a search is bounded by, the same on every machine.</summary>
    public long Work { get; private set; }

    /// <summary>How many steps there are to undo.</summary>
    public int Steps => steps.Count;

    public Interval this[int cell] => new(low[cell], high[cell]);

    /// <summary>Whether exactly one value is left for a cell.</summary>
    public bool IsPoint(int cell) => low[cell] == high[cell];

    /// <summary>Whether a cell says whole numbers only.</summary>
    public bool IsWhole(int cell) => system.Form.Cells[cell].Kind != ValueKind.Money;

    /// <summary>Starts afresh from what a report says.</summary>
    public void Start(CellBlock report)
    {
        block = report;
        foreach (var cell in Cells)
        {
            var interval = Interval.Of(report.Values[cell], report.Catalogue[cell].Kind);
            (low[cell], high[cell]) = (interval.Low, interval.High);
            lowStep[cell] = highStep[cell] = Nothing;
        }

        steps.Clear();
        Settle();
    }

    /// <summary>Lets a cell say anything that its kind can say.</summary>
    public void Free(int cell)
    {
        var possible = Interval.Of(system.Form.Cells[cell].Kind);
        Set(cell, possible.Low, possible.High);
    }

    /// <summary>Sets a cell to one value, as if it were known.</summary>
    public void Assume(int cell, decimal value) => Set(cell, value, value);

    /// <summary>Has an edit applied in the next run.</summary>
    public void Enqueue(int edit)
    {
        if (!isMine[edit] || isQueued[edit]) return;
        isQueued[edit] = true;
        queue.Enqueue(edit);
    }

    /// <summary>Has every edit applied in the next run.</summary>
    public void EnqueueAll()
    {
        foreach (var edit in edits) Enqueue(edit);
    }

    /// <summary>Applies edits until nothing changes.</summary>
    /// <returns>Whether no contradiction was found.</returns>
    public bool Run()
    {
        for (var left = StepsPerEdit * edits.Length; left > 0 && queue.TryDequeue(out var edit); left--)
        {
            isQueued[edit] = false;
            if (!Apply(system.Edits[edit])) return false;
        }

        return true;
    }

    /// <summary>Applies one edit, once.</summary>
    /// <returns>Whether no contradiction was found.</returns>
    public bool RunAlone(int edit) => Apply(system.Edits[edit]);

    /// <summary>Whether every edit holds, now that every cell has one value: narrowing may have ended before it applied them all.</summary>
    public bool HoldsEverywhere() => Array.TrueForAll(edits, edit => Apply(system.Edits[edit]));

    /// <summary>Applies the edits, and what follows from several of them together, until nothing changes.</summary>
    /// <returns>Whether no contradiction was found.</returns>
    public bool RunTogether()
    {
        if (!Run()) return false;
        Work += 4 * Cells.Length;
        foreach (var edit in Elimination.Of(system, edits, this))
        {
            if (!Apply(edit)) return false;
        }

        return Run();
    }

    /// <summary>Takes steps back.</summary>
    /// <param name="mark">What <see cref="Steps"/> said before them.</param>
    public void UndoTo(int mark)
    {
        for (var i = steps.Count - 1; i >= mark; i--)
        {
            var step = steps[i];
            if (step.IsLow) (low[step.Cell], lowStep[step.Cell]) = (step.Previous, step.PreviousStep);
            else (high[step.Cell], highStep[step.Cell]) = (step.Previous, step.PreviousStep);
        }

        steps.RemoveRange(mark, steps.Count - mark);
        Settle();
    }

    /// <summary>Why no value is left: the edits and the published figures that together prove the contradiction.</summary>
    public Proof Contradiction()
    {
        var explanation = new Explanation(this);
        if (empty != Nothing)
        {
            explanation.Add(empty, isLow: true, steps.Count);
            explanation.Add(empty, isLow: false, steps.Count);
        }
        else
        {
            explanation.Add(failed!, failedAtLeast, except: Nothing, steps.Count);
        }

        return explanation.Finish();
    }

    /// <summary>Why a cell has its bounds.</summary>
    public Proof ReasonsOf(int cell)
    {
        var explanation = new Explanation(this);
        explanation.Add(cell, isLow: true, steps.Count);
        explanation.Add(cell, isLow: false, steps.Count);
        return explanation.Finish();
    }

    /// <summary>Why all cells of some edits have their bounds, with those edits.</summary>
    public Proof ReasonsOf(IEnumerable<int> together)
    {
        var explanation = new Explanation(this);
        foreach (var edit in together)
        {
            explanation.Add(system.Edits[edit], isLeast: true, except: Nothing, steps.Count);
            explanation.Add(system.Edits[edit], isLeast: false, except: Nothing, steps.Count);
        }

        return explanation.Finish();
    }

    private void Settle()
    {
        while (queue.TryDequeue(out var edit)) isQueued[edit] = false;
        (failed, empty) = (null, Nothing);
    }

    private void Set(int cell, decimal lowest, decimal highest)
    {
        Move(cell, isLow: true, lowest, null, isLeast: false, steps.Count);
        Move(cell, isLow: false, highest, null, isLeast: false, steps.Count);
    }

    private void Move(int cell, bool isLow, decimal bound, Edit? edit, bool isLeast, int before)
    {
        steps.Add(isLow
            ? new Step(cell, true, low[cell], lowStep[cell], edit, isLeast, before)
            : new Step(cell, false, high[cell], highStep[cell], edit, isLeast, before));
        if (isLow) (low[cell], lowStep[cell]) = (bound, steps.Count - 1);
        else (high[cell], highStep[cell]) = (bound, steps.Count - 1);
        foreach (var next in system.EditsOf[cell])
        {
            if (edit is null || next != edit.Origins[0] || edit.Origins.Length > 1) Enqueue(next);
        }
    }

    // The sum of the least values must not exceed the constant; for an equality, nor the sum of the greatest fall short of it.
    private bool Apply(Edit edit)
    {
        Work += edit.Cells.Length;
        decimal least = -edit.Constant, most = -edit.Constant;
        int openBelow = 0, openAbove = 0;
        for (var i = 0; i < edit.Cells.Length; i++)
        {
            var (lower, upper) = Term(edit, i);
            if (lower == Interval.NegativeInfinity) openBelow++;
            else least += lower;
            if (upper == Interval.PositiveInfinity) openAbove++;
            else most += upper;
        }

        if (!edit.IsEquality) openAbove = int.MaxValue;
        if (openBelow == 0 && least > 0) return Fail(edit, isLeast: true);
        if (openAbove == 0 && most < 0) return Fail(edit, isLeast: false);
        if (least == most && openBelow == 0 && openAbove == 0) return true;
        if (openBelow > 1 && openAbove > 1) return true;

        var before = steps.Count;
        for (var i = 0; i < edit.Cells.Length; i++)
        {
            // What the cell's own steps change here was not yet so when the sums were made.
            var (lower, upper) = Term(edit, i);
            var isOpenBelow = lower == Interval.NegativeInfinity;
            var isOpenAbove = upper == Interval.PositiveInfinity;
            if (openBelow == (isOpenBelow ? 1 : 0) && !Limit(edit, i, isOpenBelow ? -least : lower - least, isLeast: true, before)) return false;
            if (openAbove == (isOpenAbove ? 1 : 0) && !Limit(edit, i, isOpenAbove ? -most : upper - most, isLeast: false, before)) return false;
        }

        return true;
    }

    // The term is at most what the least values of the others leave, or at least what their greatest values leave.
    private bool Limit(Edit edit, int operand, decimal limit, bool isLeast, int before)
    {
        var (cell, factor) = (edit.Cells[operand], edit.Factors[operand]);
        var bound = factor is 1 or -1 ? limit * factor : limit / factor;
        var isLow = isLeast != factor > 0;
        var isWhole = IsWhole(cell);

        // A bound that crept beyond every figure, or a quotient that no decimal can say, bounds nothing.
        if (Math.Abs(bound) > FarthestBound || (!isWhole && bound * factor != limit)) return true;

        // A cell that has one value left is held against that; a figure in parts may be published where it should be whole.
        if (isWhole && low[cell] != high[cell])
        {
            var whole = isLow ? Math.Ceiling(bound) : Math.Floor(bound);
            if (whole != bound) EnqueueAgain(edit);
            bound = whole;
        }

        if (isLow ? bound <= low[cell] : bound >= high[cell]) return true;
        Move(cell, isLow, bound, edit, isLeast, before);
        if (low[cell] <= high[cell]) return true;
        empty = cell;
        return false;
    }

    private void EnqueueAgain(Edit edit)
    {
        if (edit.Origins is [var itself]) Enqueue(itself);
    }

    private bool Fail(Edit edit, bool isLeast)
    {
        (failed, failedAtLeast) = (edit, isLeast);
        return false;
    }

    private (decimal Lower, decimal Upper) Term(Edit edit, int operand)
    {
        var (cell, factor) = (edit.Cells[operand], edit.Factors[operand]);
        return factor switch
        {
            1 => (low[cell], high[cell]),
            > 0 => (Times(factor, low[cell]), Times(factor, high[cell])),
            _ => (Times(factor, high[cell]), Times(factor, low[cell])),
        };
    }

    // An infinite bound stays one, on the side that the sign of the factor sends it to.
    private static decimal Times(decimal factor, decimal bound) => bound switch
    {
        Interval.NegativeInfinity => factor > 0 ? Interval.NegativeInfinity : Interval.PositiveInfinity,
        Interval.PositiveInfinity => factor > 0 ? Interval.PositiveInfinity : Interval.NegativeInfinity,
        _ => factor * bound,
    };

    /// <summary>One bound moved.</summary>
    /// <param name="Cell">The cell.</param>
    /// <param name="IsLow">Which bound.</param>
    /// <param name="Previous">Where the bound was.</param>
    /// <param name="PreviousStep">The step that had moved it there.</param>
    /// <param name="Edit">The edit that moved it; null where it was set.</param>
    /// <param name="IsLeast">Whether it rests on the least values of the other terms, not the greatest.</param>
    /// <param name="Before">How many steps there were when those values were taken.</param>
    private readonly record struct Step(int Cell, bool IsLow, decimal Previous, int PreviousStep, Edit? Edit, bool IsLeast, int Before);

    /// <summary>Goes back from bounds to the edits and published figures that they rest on.</summary>
    private readonly ref struct Explanation(Narrowing narrowing)
    {
        private readonly bool[] isNeeded = new bool[narrowing.steps.Count];
        private readonly SortedSet<int> edits = [];
        private readonly SortedSet<int> figures = [];

        /// <summary>Adds a bound as it was when there were so many steps.</summary>
        public void Add(int cell, bool isLow, int before)
        {
            var step = isLow ? narrowing.lowStep[cell] : narrowing.highStep[cell];
            while (step >= before) step = narrowing.steps[step].PreviousStep;
            if (step >= 0) isNeeded[step] = true;
            else if (narrowing.block!.Values[cell].State == CellState.Number) figures.Add(cell);
        }

        /// <summary>Adds an edit, with the least or greatest values of its terms but one.</summary>
        public void Add(Edit edit, bool isLeast, int except, int before)
        {
            edits.UnionWith(edit.Origins);
            for (var i = 0; i < edit.Cells.Length; i++)
            {
                if (edit.Cells[i] != except) Add(edit.Cells[i], isLow: isLeast == edit.Factors[i] > 0, before);
            }
        }

        public Proof Finish()
        {
            for (var i = isNeeded.Length - 1; i >= 0; i--)
            {
                if (isNeeded[i] && narrowing.steps[i] is { Edit: { } edit } step) Add(edit, step.IsLeast, step.Cell, step.Before);
            }

            return new Proof([.. edits], [.. figures]);
        }
    }
}

/// <summary>What a bound or a contradiction rests on.</summary>
/// <param name="Edits">The edits of the system.</param>
/// <param name="Figures">The cells whose published figures were used.</param>
internal sealed record Proof(int[] Edits, int[] Figures);
