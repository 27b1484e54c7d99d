namespace SchemaKit;

/// <summary>
/// Tells which line of figures belongs to which row of a table. Figures stand on a line with their label, or between, above or below
/// the lines of a label that was broken. A line that may be two rows' is none's.
/// </summary>
internal sealed class SpacedRows
{
    // What stands so near below or above figures may be the rest of them: a long number is broken in a narrow cell.
    private const int NearLines = 2;

    private readonly List<SpacedRow> rows;
    private readonly List<SpacedLine> figures;
    private readonly Dictionary<SpacedLine, List<SpacedRow>> candidates = [];

    private readonly int mostCells;

    private SpacedRows(List<SpacedRow> rows, List<SpacedLine> figures)
    {
        (this.rows, this.figures) = (rows, figures);
        mostCells = figures.Count == 0 ? 0 : figures.Max(line => line.Cells.Count);
    }

    /// <summary>Lines of figures that are no row's.</summary>
    public List<SpacedLine> Spare { get; } = [];

    /// <summary>Gives every line of figures to its row.</summary>
    /// <param name="rows">The rows, from top to bottom.</param>
    /// <param name="figures">The lines that have figures, from top to bottom.</param>
    public static SpacedRows Match(List<SpacedRow> rows, List<SpacedLine> figures)
    {
        var matched = new SpacedRows(rows, figures);
        foreach (var line in figures) matched.candidates[line] = matched.CandidatesFor(line);
        matched.Settle();
        matched.Doubt();
        return matched;
    }

    private List<SpacedRow> CandidatesFor(SpacedLine line)
    {
        var holding = rows.FindAll(row => row.Holds(line.Number));
        if (holding.Count > 1 && holding.FindAll(row => row.HasWordOn(line.Number)) is [_, ..] named) return named.Count == 1 ? named : [];
        if (holding.Count > 0) return holding;
        var near = new List<SpacedRow>();
        if (rows.FindLast(row => row.Label.LastLine < line.Number) is { } above) near.Add(above);
        if (rows.Find(row => row.Label.FirstLine > line.Number) is { } below) near.Add(below);
        return near;
    }

    // A row whose figures stand beside its label takes no others; what then is left with one row only is that row's.
    private void Settle()
    {
        var open = new List<SpacedLine>(figures);
        foreach (var line in figures)
        {
            if (candidates[line] is not [var row] || !row.Holds(line.Number)) continue;
            row.Figures.Add(line);
            open.Remove(line);
        }

        for (var isSettled = false; !isSettled;)
        {
            isSettled = true;
            foreach (var line in open.ToList())
            {
                var free = candidates[line].FindAll(row => row.Figures.Count == 0 && MayStandApart(row, line));
                var all = candidates[line].FindAll(row => row.Figures.Count == 0);
                if (free is not [var only] || all.Count > 1) continue;
                if (open.Exists(other => other != line && candidates[other].Contains(only))) continue;
                only.Figures.Add(line);
                open.Remove(line);
                isSettled = false;
            }
        }

        Spare.AddRange(open);
    }

    // Only a label of several lines has its figures above or below it. Right below those of the row before they may be the rest of these.
    private bool MayStandApart(SpacedRow row, SpacedLine line)
    {
        if (row.Label.LastLine == row.Label.FirstLine) return false;
        if (row.Label.FirstLine < line.Number || line.Cells.Count == mostCells) return true;
        var distance = row.Label.FirstLine - line.Number;
        return !figures.Exists(other => other.Number < line.Number && line.Number - other.Number <= distance);
    }

    private void Doubt()
    {
        foreach (var line in Spare)
        {
            foreach (var row in candidates[line])
            {
                var isNear = row.Holds(line.Number) || (row.Figures.Count > 0 ? row.Figures.Exists(own => IsNear(own.Number, line.Number))
                    : IsNear(row.Label.FirstLine, line.Number) || IsNear(row.Label.LastLine, line.Number));
                row.IsDoubtful |= isNear;
            }
        }

        foreach (var row in rows) row.IsDoubtful |= row.Figures.Count > 1;
    }

    private static bool IsNear(int one, int other) => Math.Abs(one - other) <= NearLines;
}
