using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>Instances of a rule that follow each other and say the same of one cell after the other: a loop, where they are many.</summary>
/// <param name="Start">The position of the first among the instances of its rule.</param>
/// <param name="Instances">The instances.</param>
internal sealed record RunOfInstances(int Start, IReadOnlyList<RuleInstance> Instances)
{
    // Up to here a line for each is easier to read than a loop.
    private const int LongestList = 8;

    /// <summary>Whether the run is better written as a loop.</summary>
    public bool IsLoop => Instances.Count > LongestList;

    /// <summary>The cell that the first instance reads.</summary>
    public int FirstCell => Formula.CellsOf(Instances[0].Condition).First();

    /// <summary>Parts the instances of a rule into runs.</summary>
    /// <param name="instances">The instances, in order.</param>
    /// <param name="line">Where they are written, if that matters: a run is written in one place.</param>
    public static IReadOnlyList<RunOfInstances> In(IReadOnlyList<RuleInstance> instances, RuleLine? line = null)
    {
        var runs = new List<RunOfInstances>();
        var start = 0;
        for (var i = 1; i <= instances.Count; i++)
        {
            if (i < instances.Count && Continues(instances[i - 1], instances[i]) && line?.IsSame(i - 1, i) is not false) continue;
            runs.Add(new RunOfInstances(start, [.. instances.Skip(start).Take(i - start)]));
            start = i;
        }

        return runs;
    }

    private static bool Continues(RuleInstance one, RuleInstance next) =>
        OnlyCell(one) is { } cell && OnlyCell(next) == cell + 1 &&
        Shape(one) == Shape(next);

    private static int? OnlyCell(RuleInstance instance)
    {
        var cells = Formula.CellsOf(instance.Condition).ToArray();
        return cells.Length == 1 ? cells[0] : null;
    }

    private static string Shape(RuleInstance instance) => new Formula(_ => "Figure").Of(instance.Condition);
}
