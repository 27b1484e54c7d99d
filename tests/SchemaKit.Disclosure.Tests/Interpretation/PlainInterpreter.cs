using SchemaKit.Schema;

namespace SchemaKit.Disclosure.Tests;

/// <summary>What a rule of a schema says of figures that are all there, worked out the plain way.</summary>
internal static class PlainInterpreter
{
    public static bool Holds(Condition condition, decimal[] figures) => condition switch
    {
        Condition.Comparison(var left, var relation, var right) => Compare(Amount(left, figures), relation, Amount(right, figures)),
        Condition.IsWhole(var operand) => Amount(operand, figures) % 1 == 0,
        Condition.And(var left, var right) => Holds(left, figures) && Holds(right, figures),
        Condition.Or(var left, var right) => Holds(left, figures) || Holds(right, figures),
        Condition.IfThen(var premise, var consequence) => !Holds(premise, figures) || Holds(consequence, figures),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "a condition the interpreter does not know"),
    };

    private static decimal Amount(Amount amount, decimal[] figures) => amount switch
    {
        Schema.Amount.Constant(var value) => value,
        Schema.Amount.Figure(var cell) => figures[cell],
        Schema.Amount.Sum(var terms) => terms.Sum(term => Amount(term, figures)),
        Schema.Amount.Multiple(var factor, var operand) => factor * Amount(operand, figures),
        _ => throw new ArgumentOutOfRangeException(nameof(amount), amount, "an amount the interpreter does not know"),
    };

    private static bool Compare(decimal left, Relation relation, decimal right) => relation switch
    {
        Relation.Equal => left == right,
        Relation.NotEqual => left != right,
        Relation.AtMost => left <= right,
        Relation.AtLeast => left >= right,
        Relation.LessThan => left < right,
        _ => left > right,
    };
}
