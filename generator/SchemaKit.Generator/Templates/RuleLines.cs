using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>One rule of the catalogue; every text is a literal.</summary>
internal sealed record RuleLines(
    string Id, string Says, string Expression, string Severity, string? Source, string? LeftWords, string RightWords, string Relation,
    string? Linear, IReadOnlyList<string> Instances, bool UsesEachCell)
{
    /// <summary>The editions of the previous year's report that the rule is for; nothing for a rule within one report.</summary>
    public string? PreviousEditions { get; init; }

    /// <summary>The lines for a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="first">The position of its first instance among all instances.</param>
    /// <param name="cells">The cells of the template.</param>
    public static RuleLines Of(Rule rule, int first, IReadOnlyList<Cell> cells)
    {
        var runs = RunOfInstances.In(rule.Instances);
        return new(
            Literal.Of(rule.Id), Literal.Of(rule.Says), Literal.Of(rule.Text), rule.Severity.ToString(), Literal.OrNone(rule.Source),
            Literal.OrNone(rule.LeftWords), Literal.Of(rule.RightWords), Literal.Of(rule.Relation),
            LinearStatement.Of(rule), [.. runs.SelectMany(run => InstancesOf(run, first, cells))], runs.Any(run => IsNamedByCells(run, cells)));
    }

    private static IEnumerable<string> InstancesOf(RunOfInstances run, int first, IReadOnlyList<Cell> cells) => IsNamedByCells(run, cells)
        ? [$".. EachCell(cells, firstInstance: {Literal.Of(first + run.Start)}, firstCell: {Literal.Of(run.FirstCell)}, count: {Literal.Of(run.Instances.Count)})"]
        : run.Instances.Select((instance, i) =>
        {
            var operands = string.Join(", ", Formula.CellsOf(instance.Condition).Select(Literal.Of));
            return $"new({Literal.Of(first + run.Start + i)}, {Literal.Of(instance.At)}, {Literal.Of(instance.AtLabel)}, [{operands}])";
        });

    private static bool IsNamedByCells(RunOfInstances run, IReadOnlyList<Cell> cells) => run.IsLoop && run.Instances
        .Select((instance, i) => (instance, cell: cells[run.FirstCell + i]))
        .All(pair => pair.instance.At == pair.cell.Id && pair.instance.AtLabel == pair.cell.LabelPath);
}
