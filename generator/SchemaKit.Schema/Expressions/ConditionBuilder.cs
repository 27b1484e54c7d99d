using SchemaKit.Schema.Building;

namespace SchemaKit.Schema.Expressions;

/// <summary>Turns an expression into the condition of one instance: names become cells.</summary>
internal sealed class ConditionBuilder(NameBinding binding, RulePosition position, Action<ConditionExpression, Condition> each)
{
    /// <summary>The condition of an expression; every comparison and test on the way is handed out together with what it became.</summary>
    public Condition Build(ConditionExpression expression)
    {
        switch (expression)
        {
            case ComparisonExpression comparison:
                var compared = new Condition.Comparison(Build(comparison.Left), comparison.Relation, Build(comparison.Right));
                each(comparison, compared);
                return compared;
            case WholeExpression whole:
                var test = new Condition.IsWhole(Build(whole.Operand));
                each(whole, test);
                return test;
            case JunctionExpression { Junction: Junction.And } both:
                return new Condition.And(Build(both.Left), Build(both.Right));
            case JunctionExpression { Junction: Junction.Or } either:
                return new Condition.Or(Build(either.Left), Build(either.Right));
            default:
                var ifThen = (JunctionExpression)expression;
                return new Condition.IfThen(Build(ifThen.Left), Build(ifThen.Right));
        }
    }

    private Amount Build(AmountExpression expression)
    {
        switch (expression)
        {
            case NumberExpression number:
                return new Amount.Constant(number.Value);
            case NameExpression { IsBelow: true } name:
                return new Amount.Sum(new EquatableArray<Amount>(binding[name].DetailsAt(position).Select(Amount (c) => new Amount.Figure(c))));
            case NameExpression name:
                return new Amount.Figure(binding[name].CellAt(position));
            case SumExpression sum:
                return new Amount.Sum(new EquatableArray<Amount>(sum.Terms.SelectMany(Terms)));
            case NegatedExpression negated:
                return Times(-1, negated.Operand);
            default:
                var product = (ProductExpression)expression;
                return Constants.Of(product.Left) is { } factor
                    ? Times(factor, product.Right)
                    : Times(Constants.Of(product.Right)!.Value, product.Left);
        }
    }

    /// <summary>What stands below a name joins the sum that the name stands in.</summary>
    private IEnumerable<Amount> Terms(AmountExpression term)
    {
        var amount = Build(term);
        return term is NameExpression && amount is Amount.Sum sum ? sum.Terms : [amount];
    }

    private Amount Times(decimal factor, AmountExpression operand) =>
        Constants.Of(operand) is { } value ? new Amount.Constant(factor * value) : new Amount.Multiple(factor, Build(operand));
}
