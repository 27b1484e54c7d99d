using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Generator.Tests.Forms;

// Within the namespace, so that it comes before the runtime's types of the same names.
using SchemaKit.Schema;

/// <summary>Any rules over some cells: whatever amounts and conditions the model can say.</summary>
internal static class AnyRule
{
    public static Gen<EquatableArray<Rule>> For(IReadOnlyList<Cell> cells) =>
        from ids in Gen.SubListOf("a", "evaluateA", "aRule", "counts", "inForce")
        from rules in Gen.CollectToArray(ids.Select(id => Rule(id, cells)))
        from each in EachCell(cells)
        select new EquatableArray<Rule>([.. rules, each]);

    public static Gen<Condition> ConditionOver(int cells, int depth) => depth == 0 ? Comparison(cells) : Gen.OneOf(
        Comparison(cells),
        Amount(cells, 2).Select(amount => (Condition)new Condition.IsWhole(amount)),
        Pair(cells, depth).Select(pair => (Condition)new Condition.And(pair.Left, pair.Right)),
        Pair(cells, depth).Select(pair => (Condition)new Condition.Or(pair.Left, pair.Right)),
        Pair(cells, depth).Select(pair => (Condition)new Condition.IfThen(pair.Left, pair.Right)));

    private static Gen<Rule> Rule(string id, IReadOnlyList<Cell> cells) =>
        from texts in AnyLabel.Text.ArrayOf(6)
        from count in Gen.Choose(0, 3)
        from conditions in ConditionOver(cells.Count, 2).ArrayOf(count)
        from severity in Gen.Elements(Severity.Error, Severity.Warning, Severity.Notice)
        select new Rule(id, texts[0], texts[1], texts[2].Length == 0 ? null : texts[2], texts[3], severity, texts[4], texts[5], "≤",
            new(conditions.Select(condition => new RuleInstance(texts[0].Length == 0 ? null : texts[0], texts[1], condition))));

    // The rule that stands for one cell after the other, which is written as a loop.
    private static Gen<Rule> EachCell(IReadOnlyList<Cell> cells) =>
        from named in Gen.Elements(true, false)
        from says in AnyLabel.Text
        select new Rule("eachCell", says, says, null, says, Severity.Error, null, null, null, new(cells.Select((cell, i) =>
            new RuleInstance(named ? cell.Id : "x", named ? cell.LabelPath : null, new Condition.IsWhole(new Amount.Figure(i))))));

    private static Gen<Condition> Comparison(int cells) =>
        from left in Amount(cells, 3)
        from relation in Gen.Elements(Enum.GetValues<Relation>())
        from right in Amount(cells, 3)
        select (Condition)new Condition.Comparison(left, relation, right);

    private static Gen<(Condition Left, Condition Right)> Pair(int cells, int depth) =>
        from left in ConditionOver(cells, depth - 1)
        from right in ConditionOver(cells, depth - 1)
        select (left, right);

    private static Gen<Amount> Amount(int cells, int depth)
    {
        var constant = Gen.Elements(0m, 1m, -1m, 2.50m, -0.001m, -3m, 10_000m);
        var leaf = Gen.OneOf(constant.Select(value => (Amount)new Amount.Constant(value)), Gen.Choose(0, cells - 1).Select(cell => (Amount)new Amount.Figure(cell)));
        return depth == 0 ? leaf : Gen.OneOf(
            leaf,
            from count in Gen.Choose(0, 3)
            from terms in Amount(cells, depth - 1).ArrayOf(count)
            select (Amount)new Amount.Sum(new(terms)),
            from factor in constant
            from operand in Amount(cells, depth - 1)
            select (Amount)new Amount.Multiple(factor, operand));
    }
}
