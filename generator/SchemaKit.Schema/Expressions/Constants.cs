namespace SchemaKit.Schema.Expressions;

/// <summary>Reckons the parts of an expression that name no cell.</summary>
internal static class Constants
{
    /// <summary>The value of an amount; null where it depends on cells.</summary>
    /// <exception cref="OverflowException">The value is beyond reckoning.</exception>
    public static decimal? Of(AmountExpression amount)
    {
        switch (amount)
        {
            case NumberExpression number:
                return number.Value;
            case NegatedExpression negated:
                return -Of(negated.Operand);
            case ProductExpression product:
                return Of(product.Left) * Of(product.Right);
            case SumExpression sum:
                decimal? total = 0;
                foreach (var term in sum.Terms) total += Of(term);
                return total;
            default:
                return null;
        }
    }
}
