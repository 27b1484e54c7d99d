using SchemaKit.Schema;

namespace SchemaKit.Generator.Emitting;

/// <summary>A rule as one linear statement over the operands of its instances, as C#.</summary>
internal static class LinearStatement
{
    /// <summary>The statement; null where the rule is none, or not the same for every instance.</summary>
    /// <param name="rule">The rule.</param>
    public static string? Of(Rule rule)
    {
        var statements = rule.Instances.Select(instance => Of(instance.Condition)).Distinct().ToList();
        return statements.Count == 1 ? statements[0] : null;
    }

    private static string? Of(Condition condition)
    {
        if (condition is not Condition.Comparison { Relation: Relation.Equal or Relation.AtMost or Relation.AtLeast } comparison) return null;
        if (LinearForm.Of(comparison) is not { } form) return null;
        var sign = comparison.Relation == Relation.AtLeast ? -1 : 1;
        var factors = Formula.CellsOf(condition).Select(cell => Literal.Of(sign * form[cell]));
        var isEquality = comparison.Relation == Relation.Equal ? "true" : "false";
        return $"new([{string.Join(", ", factors)}], IsEquality: {isEquality}, Constant: {Literal.Of(-sign * form.Constant)})";
    }
}
