namespace SchemaKit.Generator.Tests.Forms;

// Within the namespace, so that it comes before the runtime's types of the same names.
using SchemaKit.Schema;

/// <summary>Rules worked out one node after the other, as their definition says, without any C# being made of them.</summary>
internal static class PlainInterpreter
{
    public static Outcome Evaluate(Condition condition, CellBlock cells) => condition switch
    {
        Condition.Comparison(var left, var relation, var right) => Compare(Evaluate(left, cells), relation, Evaluate(right, cells)),
        Condition.IsWhole(var amount) => Evaluate(amount, cells).IsWhole(),
        Condition.And(var left, var right) => Evaluate(left, cells).And(Evaluate(right, cells)),
        Condition.Or(var left, var right) => Evaluate(left, cells).Or(Evaluate(right, cells)),
        Condition.IfThen(var premise, var consequence) => Evaluate(premise, cells).Implies(Evaluate(consequence, cells)),
        _ => throw new NotSupportedException(condition.ToString()),
    };

    private static Outcome Compare(Quantity left, Relation relation, Quantity right) => relation switch
    {
        Relation.Equal => left.EqualTo(right),
        Relation.NotEqual => left.NotEqualTo(right),
        Relation.AtMost => left.AtMost(right),
        Relation.AtLeast => left.AtLeast(right),
        Relation.LessThan => left.LessThan(right),
        Relation.MoreThan => left.MoreThan(right),
        _ => throw new NotSupportedException(relation.ToString()),
    };

    private static Quantity Evaluate(Amount amount, CellBlock cells)
    {
        switch (amount)
        {
            case Amount.Constant(var value):
                return value;
            case Amount.Figure(var cell):
                return cells.Quantity(cell);
            case Amount.Multiple(var factor, var operand):
                return factor * Evaluate(operand, cells);
            case Amount.Sum(var terms):
                Quantity sum = 0m;
                foreach (var term in terms) sum += Evaluate(term, cells);
                return sum;
            default:
                throw new NotSupportedException(amount.ToString());
        }
    }
}
