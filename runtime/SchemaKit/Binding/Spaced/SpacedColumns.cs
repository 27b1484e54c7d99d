namespace SchemaKit;

/// <summary>
/// The columns that the figures of one table on one page stand in, told from the figures alone: those of one column meet when
/// their lines are laid over each other, those of two never do. Only where the figures do not settle it do the heads over them help.
/// </summary>
internal sealed class SpacedColumns
{
    // A row shifted by two characters must not be read in another column.
    private const int Margin = 2;

    private readonly List<(int Start, int End)> bands = [];
    private readonly IReadOnlyList<List<SpacedToken>> rows;
    private readonly IReadOnlyList<List<SpacedToken>> figures;
    private readonly int fullest;

    private SpacedColumns(IReadOnlyList<List<SpacedToken>> figures, params IEnumerable<List<SpacedToken>> heads)
    {
        this.figures = figures;
        rows = [.. figures, .. heads];
        MostCells = figures.Count == 0 ? 0 : figures.Max(row => row.Count);
        fullest = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        foreach (var (start, end) in rows.SelectMany(row => row).Select(cell => (cell.Start, cell.End)).Order())
        {
            if (bands.Count > 0 && start <= bands[^1].End) bands[^1] = (bands[^1].Start, Math.Max(bands[^1].End, end));
            else bands.Add((start, end));
        }

        Join();
        AreKnown = bands.Count > 0 && bands.Count >= fullest && rows.All(HasOneCellInEach) && AreApart() && AreInLine();
    }

    /// <summary>How many columns there are.</summary>
    public int Count => bands.Count;

    /// <summary>Whether every figure stands in one column and no two of a row in the same.</summary>
    public bool AreKnown { get; private init; }

    /// <summary>How many cells the fullest row has.</summary>
    public int MostCells { get; }

    /// <summary>Tells the columns.</summary>
    /// <param name="rows">The cells of each row.</param>
    /// <param name="heads">The heads over single columns, from left to right; none where the page has none.</param>
    /// <param name="headCount">How many heads the table has, on this page or before; 0 where that is not known.</param>
    public static SpacedColumns Of(IReadOnlyList<List<SpacedToken>> rows, List<SpacedToken> heads, int headCount)
    {
        var own = new SpacedColumns(rows);
        if (own.AreKnown && (headCount == 0 || headCount == own.Count) && rows.All(row => row.Count == own.Count || own.Of(row) is not null)) return own;
        if (heads.Count == headCount && own.MostCells <= headCount && headCount > 0 && AreApart(heads.ConvertAll(head => (head.Start, head.End))))
        {
            var under = new SpacedColumns(rows, heads);
            if (under.AreKnown && under.Count == headCount) return under;
        }

        return own.Count == headCount || headCount == 0 ? own : new SpacedColumns(rows) { AreKnown = false };
    }

    /// <summary>Which column each cell of a row stands in; null where that is not certain.</summary>
    public int[]? Of(List<SpacedToken> row)
    {
        if (!AreKnown) return null;
        var columns = new int[row.Count];
        for (var i = 0; i < row.Count; i++)
        {
            columns[i] = BandOf(row[i]);
            for (var band = 0; band < bands.Count; band++)
            {
                var (start, end) = WithoutRow(band, row);
                if (band == columns[i] ? start > row[i].End || end < row[i].Start : start < row[i].End + Margin && row[i].Start < end + Margin) return null;
            }
        }

        return columns;
    }

    // Figures of one column that are narrow and not in line leave a gap: such neighbours never stand in the same row.
    private void Join()
    {
        for (var i = bands.Count - 1; i > 0 && bands.Count > fullest; i--)
        {
            if (bands[i].Start - bands[i - 1].End > 1 || rows.Any(row => row.Exists(cell => IsIn(cell, i)) && row.Exists(cell => IsIn(cell, i - 1)))) continue;
            bands[i - 1] = (bands[i - 1].Start, bands[i].End);
            bands.RemoveAt(i);
        }
    }

    private bool IsIn(SpacedToken cell, int band) => cell.Start >= bands[band].Start && cell.End <= bands[band].End;

    private int BandOf(SpacedToken cell) => bands.FindIndex(band => cell.Start >= band.Start && cell.End <= band.End);

    private bool HasOneCellInEach(List<SpacedToken> row) => row.Select(BandOf).Distinct().Count() == row.Count;

    private bool AreApart() => bands.Count == fullest || AreApart(bands);

    private static bool AreApart(List<(int Start, int End)> bands)
    {
        for (var i = 1; i < bands.Count; i++)
        {
            if (bands[i].Start - bands[i - 1].End < Margin) return false;
        }

        return true;
    }

    // Lines that were moved against each other hide which column a figure stands in: those of one column are set to the left, to the
    // right or to the middle alike.
    private bool AreInLine()
    {
        for (var band = 0; band < bands.Count; band++)
        {
            var cells = figures.SelectMany(row => row).Where(cell => IsIn(cell, band)).ToList();
            if (Spread(cells, cell => 2 * cell.Start) > 2 && Spread(cells, cell => 2 * cell.End) > 2 && Spread(cells, cell => cell.Start + cell.End) > 2) return false;
        }

        return true;
    }

    private static int Spread(List<SpacedToken> cells, Func<SpacedToken, int> edge) => cells.Count == 0 ? 0 : cells.Max(edge) - cells.Min(edge);

    // How far the other rows reach in a column; nothing where none has a cell in it.
    private (int Start, int End) WithoutRow(int band, List<SpacedToken> row)
    {
        var (start, end) = (int.MaxValue, int.MinValue);
        foreach (var other in rows)
        {
            if (other == row) continue;
            foreach (var cell in other)
            {
                if (IsIn(cell, band)) (start, end) = (Math.Min(start, cell.Start), Math.Max(end, cell.End));
            }
        }

        return (start, end);
    }
}
