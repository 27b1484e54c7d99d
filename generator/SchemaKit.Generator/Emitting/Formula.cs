using SchemaKit.Schema;

namespace SchemaKit.Generator.Emitting;

/// <summary>Conditions and amounts of a schema as C# over quantities and outcomes.</summary>
/// <param name="figure">The C# for the figure of a cell, by the cell's position.</param>
internal sealed class Formula(Func<int, string> figure)
{
    /// <summary>A condition, as an expression of an outcome.</summary>
    /// <param name="condition">The condition.</param>
    public string Of(Condition condition) => condition switch
    {
        Condition.Comparison(var left, var relation, var right) => $"{Operand(left)}.{Method(relation)}({Of(right)})",
        Condition.IsWhole(var amount) => $"{Operand(amount)}.IsWhole()",
        Condition.And(var left, var right) => $"{Of(left)}.And({Of(right)})",
        Condition.Or(var left, var right) => $"{Of(left)}.Or({Of(right)})",
        Condition.IfThen(var premise, var consequence) => $"{Of(premise)}.Implies({Of(consequence)})",
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    /// <summary>The cells that a condition reads, each once, in its order.</summary>
    /// <param name="condition">The condition.</param>
    public static IEnumerable<int> CellsOf(Condition condition) => (condition switch
    {
        Condition.Comparison(var left, _, var right) => CellsOf(left).Concat(CellsOf(right)),
        Condition.IsWhole(var amount) => CellsOf(amount),
        Condition.And(var left, var right) => CellsOf(left).Concat(CellsOf(right)),
        Condition.Or(var left, var right) => CellsOf(left).Concat(CellsOf(right)),
        Condition.IfThen(var premise, var consequence) => CellsOf(premise).Concat(CellsOf(consequence)),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    }).Distinct();

    private static IEnumerable<int> CellsOf(Amount amount) => amount switch
    {
        Amount.Constant => [],
        Amount.Figure(var cell) => [cell],
        Amount.Sum(var terms) => terms.SelectMany(CellsOf),
        Amount.Multiple(_, var operand) => CellsOf(operand),
        _ => throw new ArgumentOutOfRangeException(nameof(amount)),
    };

    private static string Method(Relation relation) => relation switch
    {
        Relation.Equal => "EqualTo",
        Relation.NotEqual => "NotEqualTo",
        Relation.AtMost => "AtMost",
        Relation.AtLeast => "AtLeast",
        Relation.LessThan => "LessThan",
        Relation.MoreThan => "MoreThan",
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };

    private string Of(Amount amount) => amount switch
    {
        Amount.Constant(var value) => Literal.Of(value),
        Amount.Figure(var cell) => figure(cell),
        Amount.Sum { Terms.Count: 0 } => "0m",
        Amount.Sum(var terms) => terms.Skip(1).Aggregate(First(terms[0]), Added),
        Amount.Multiple(-1, var operand) => "-" + Operand(operand),
        Amount.Multiple(var factor, var operand) => $"{Literal.Of(factor)} * {Operand(operand)}",
        _ => throw new ArgumentOutOfRangeException(nameof(amount)),
    };

    // A sum starts with a quantity, so that what comes after may be a bare number.
    private string First(Amount term) => term is Amount.Constant or Amount.Sum ? Operand(term) : Of(term);

    private string Added(string sum, Amount term) => term switch
    {
        Amount.Constant(< 0 and var value) => $"{sum} - {Literal.Of(-value)}",
        Amount.Multiple(-1, var operand) => $"{sum} - {Operand(operand)}",
        Amount.Multiple(< 0 and var factor, var operand) => $"{sum} - {Literal.Of(-factor)} * {Operand(operand)}",
        Amount.Sum => $"{sum} + {Operand(term)}",
        _ => $"{sum} + {Of(term)}",
    };

    // What stands before a dot or after a sign: a quantity that holds together.
    private string Operand(Amount amount) => amount switch
    {
        Amount.Figure => Of(amount),
        Amount.Constant or Amount.Sum { Terms.Count: 0 } => $"((global::SchemaKit.Quantity){Parenthesized(amount)})",
        _ => $"({Of(amount)})",
    };

    private string Parenthesized(Amount amount) => amount is Amount.Constant(< 0) ? $"({Of(amount)})" : Of(amount);
}
