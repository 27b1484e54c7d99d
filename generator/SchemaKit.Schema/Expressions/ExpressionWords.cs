using SchemaKit.Schema.Building;

namespace SchemaKit.Schema.Expressions;

/// <summary>Says an amount in short words of the form.</summary>
internal static class ExpressionWords
{
    /// <summary>The amount, such as <c>一 + 二</c>.</summary>
    public static string Of(AmountExpression amount, NameBinding binding) => ShortWords.Row(Operands(amount, binding));

    private static IReadOnlyList<SignedWord> Operands(AmountExpression amount, NameBinding binding)
    {
        switch (amount)
        {
            case NumberExpression number:
                return [new SignedWord(false, ShortWords.Of(number.Value))];
            case NameExpression name:
                return [.. binding[name].Words(name.IsBelow).Select(w => new SignedWord(false, w))];
            case SumExpression sum:
                return [.. sum.Terms.SelectMany(t => Operands(t, binding))];
            case NegatedExpression negated:
                return [.. Operands(negated.Operand, binding).Select(o => o with { IsNegative = !o.IsNegative })];
            default:
                var product = (ProductExpression)amount;
                return [new SignedWord(false, $"{Factor(product.Left, binding)} * {Factor(product.Right, binding)}")];
        }
    }

    private static string Factor(AmountExpression factor, NameBinding binding)
    {
        var operands = Operands(factor, binding);
        return operands.Count == 1 && !operands[0].IsNegative ? operands[0].Text : $"({ShortWords.Row(operands)})";
    }
}
