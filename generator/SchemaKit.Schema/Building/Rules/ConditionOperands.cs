namespace SchemaKit.Schema.Building;

/// <summary>Collects the cells that a condition reads.</summary>
internal static class ConditionOperands
{
    /// <summary>The cells, each once.</summary>
    public static HashSet<int> Of(Condition condition)
    {
        var cells = new HashSet<int>();
        Collect(condition, cells);
        return cells;
    }

    private static void Collect(Condition condition, HashSet<int> cells)
    {
        switch (condition)
        {
            case Condition.Comparison comparison:
                Collect(comparison.Left, cells);
                Collect(comparison.Right, cells);
                break;
            case Condition.IsWhole test:
                Collect(test.Operand, cells);
                break;
            case Condition.And both:
                Collect(both.Left, cells);
                Collect(both.Right, cells);
                break;
            case Condition.Or either:
                Collect(either.Left, cells);
                Collect(either.Right, cells);
                break;
            case Condition.IfThen ifThen:
                Collect(ifThen.Premise, cells);
                Collect(ifThen.Consequence, cells);
                break;
        }
    }

    private static void Collect(Amount amount, HashSet<int> cells)
    {
        switch (amount)
        {
            case Amount.Figure figure:
                cells.Add(figure.Cell);
                break;
            case Amount.Multiple multiple:
                Collect(multiple.Operand, cells);
                break;
            case Amount.Sum sum:
                foreach (var term in sum.Terms) Collect(term, cells);
                break;
        }
    }
}
