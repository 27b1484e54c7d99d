namespace SchemaKit.Schema.Expressions;

/// <summary>How far from zero an amount can get, so that no rule fails on figures that a report may well say.</summary>
internal static class AmountReach
{
    // What a cell can say at run time, and what a decimal can hold with digits to spare behind the point.
    private const double LargestFigure = 1e15;
    private const double LargestAmount = 1e26;

    /// <summary>Whether a condition can be reckoned for every figure that a cell can say; of its parts, only the topmost counts.</summary>
    public static bool IsReckonable(Condition condition) => condition switch
    {
        Condition.Comparison(var left, _, var right) => Of(left) <= LargestAmount && Of(right) <= LargestAmount,
        Condition.IsWhole(var operand) => Of(operand) <= LargestAmount,
        _ => true,
    };

    private static double Of(Amount amount) => amount switch
    {
        Amount.Constant(var value) => Math.Abs((double)value),
        Amount.Figure => LargestFigure,
        Amount.Sum(var terms) => terms.Sum(Of),
        Amount.Multiple(var factor, var operand) => Math.Abs((double)factor) * Of(operand),
        _ => throw new ArgumentOutOfRangeException(nameof(amount)),
    };
}
