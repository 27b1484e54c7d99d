using SchemaKit.Schema.Declarations;

namespace SchemaKit.Schema.Building;

/// <summary>Holds the subtotals of groups against the form that they are printed in.</summary>
internal sealed class SubtotalCheck(FormLayout layout, UnitNames units, ProblemList problems)
{
    private readonly HashSet<SubtotalDeclaration> told = [];

    /// <summary>Notes a problem at every subtotal that could not be told from a row or column, not be added up, or not be named.</summary>
    public void Check(IReadOnlyList<BookedRule> rules)
    {
        foreach (var table in layout.Tables)
        {
            Check(table.Columns, rules, heading => CellsOf(heading, table.Rows, (own, across) => table.CellAt(across, own)));
            Check(table.Rows, rules, heading => CellsOf(heading, table.Columns, table.CellAt));
        }
    }

    private void Check(Axis axis, IReadOnlyList<BookedRule> rules, Func<PlacedHeading, IEnumerable<IReadOnlyList<int>>> sums)
    {
        foreach (var heading in axis.All)
        {
            // One in a shape stands in several places and is told of once.
            if (heading.Declaration.Subtotal is not { } subtotal || told.Contains(subtotal)) continue;
            if (IsOfSingle(heading, subtotal) || IsLike(axis, subtotal) || IsTaken(rules, subtotal) || IsMixed(sums(heading), subtotal)) told.Add(subtotal);
        }
    }

    private bool IsOfSingle(PlacedHeading heading, SubtotalDeclaration subtotal)
    {
        if (!heading.IsLeaf) return false;
        problems.Add(ProblemKinds.SubtotalOfSingle, subtotal.Key.Place, heading.Declaration.Id);
        return true;
    }

    private bool IsLike(Axis axis, SubtotalDeclaration subtotal)
    {
        foreach (var wording in subtotal.Label.Wordings)
        {
            var key = LabelText.Normalize(wording.Text);
            var label = axis.All.Select(heading => heading.Declaration.Label).FirstOrDefault(other => other.Wordings.Any(w => LabelText.Normalize(w.Text) == key));
            if (label is null) continue;
            var alike = label.Wordings.First(w => LabelText.Normalize(w.Text) == key).Text;
            problems.Add(ProblemKinds.LabelsAlike, wording.Place, wording.Text, alike, label.Official.Text);
            return true;
        }

        return false;
    }

    private bool IsTaken(IReadOnlyList<BookedRule> rules, SubtotalDeclaration subtotal)
    {
        var name = subtotal.RuleId.Replace(".", "");
        var earlier = rules.FirstOrDefault(r => string.Equals(r.Rule.Id.Replace(".", ""), name, StringComparison.OrdinalIgnoreCase));
        if (earlier is null) return false;
        problems.Add(
            ProblemKinds.RuleIdTaken, (subtotal.Rule ?? subtotal.Key).Place, earlier.Rule.Id,
            "give the subtotal's another id, as in 'subtotal: { label: …, rule: … }'");
        return true;
    }

    private bool IsMixed(IEnumerable<IReadOnlyList<int>> sums, SubtotalDeclaration subtotal)
    {
        foreach (var cells in sums)
        {
            var first = Dimension.Of(layout.Cells[cells[0]], units);
            foreach (var cell in cells)
            {
                if (Dimension.Of(layout.Cells[cell], units) is var other && other.Equals(first)) continue;
                problems.Add(ProblemKinds.MixedUnits, subtotal.Key.Place, subtotal.RuleId, first.ToString(), other.ToString(), layout.Cells[cell].Id);
                return true;
            }
        }

        return false;
    }

    // What is added up: a sum for each row that a group of columns crosses, or each column that a group of rows crosses.
    private static IEnumerable<IReadOnlyList<int>> CellsOf(PlacedHeading heading, Axis across, Func<int, int, int> cellAt) => Enumerable
        .Range(0, Math.Max(1, across.Leaves.Count))
        .Select(line => (IReadOnlyList<int>)[.. heading.Details.Select(detail => cellAt(detail.FirstLeaf, line))])
        .Where(cells => cells.Count > 0);
}
