using SchemaKit.Schema.Building;

namespace SchemaKit.Schema.Expressions;

/// <summary>Holds the comparisons of a rule against the cells they came to in each instance: units, and whether they can fail at all.</summary>
internal sealed class ConditionCheck(
    NameBinding binding,
    ExpressionPlace place,
    IReadOnlyList<Cell> cells,
    IReadOnlyList<Dimension> dimensions,
    ProblemList problems)
{
    private readonly HashSet<Expression> mixed = [];
    private readonly HashSet<Expression> unbounded = [];
    private readonly HashSet<Expression> failing = [];
    private readonly Dictionary<Expression, int> holding = [];

    /// <summary>Looks at a comparison, or a test for wholeness, and what it came to.</summary>
    public void Look(ConditionExpression piece, Condition condition, RulePosition position)
    {
        LookAtUnits(piece, position);
        if (!AmountReach.IsReckonable(condition) && unbounded.Add(piece))
            problems.Add(ProblemKinds.ExpressionTooLarge, place.Of(piece), place.Rule, "with large figures its sums go beyond reckoning; use smaller numbers");
        if (piece is not ComparisonExpression comparison || condition is not Condition.Comparison compared) return;
        var verdict = LinearForm.Of(compared)?.Verdict(comparison.Relation);
        if (verdict is false) failing.Add(piece);
        if (verdict is not true) return;
        holding.TryGetValue(piece, out var count);
        holding[piece] = count + 1;
    }

    /// <summary>Notes the comparisons that come out the same whatever a report says.</summary>
    /// <param name="instances">How many instances there were.</param>
    public void Conclude(int instances)
    {
        foreach (var piece in failing) problems.Add(ProblemKinds.AlwaysFails, place.Of(piece), place.Rule);
        foreach (var piece in holding.Where(h => h.Value == instances)) problems.Add(ProblemKinds.NeverFails, place.Of(piece.Key), place.Rule);
    }

    /// <summary>
    /// Whether an instance says nothing at all, as "no column exceeds the total column" does for the total column itself.
    /// </summary>
    public static bool IsTautology(Condition condition) =>
        condition is Condition.Comparison comparison && LinearForm.Of(comparison)?.Verdict(comparison.Relation) is true;

    private void LookAtUnits(ConditionExpression piece, RulePosition position)
    {
        if (mixed.Contains(piece)) return;
        Dimension? first = null;
        foreach (var name in piece.Pieces().OfType<NameExpression>())
        {
            var target = binding[name];
            foreach (var cell in name.IsBelow ? target.DetailsAt(position) : [target.CellAt(position)])
            {
                first ??= dimensions[cell];
                if (first == dimensions[cell]) continue;
                mixed.Add(piece);
                problems.Add(ProblemKinds.MixedUnits, place.Of(name), place.Rule, first.ToString(), dimensions[cell].ToString(), cells[cell].Id);
                return;
            }
        }
    }
}
