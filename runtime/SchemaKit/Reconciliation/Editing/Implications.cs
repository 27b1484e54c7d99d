using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>What the rules of a form imply for the cells of a report that say no number, or the proof that its figures contradict them.</summary>
public sealed class Implications
{
    private Implications(ImmutableArray<ImpliedValue> values, ImmutableArray<AppliedRule> contradiction, ImmutableArray<Cell> contradictoryCells)
    {
        Values = values;
        Contradiction = contradiction;
        ContradictoryCells = contradictoryCells;
    }

    /// <summary>The implied values, in the order of the form; none of groups of rules whose figures contradict them.</summary>
    public ImmutableArray<ImpliedValue> Values { get; }

    /// <summary>
    /// Rules that cannot all hold, whatever the blanks stand for, and none of which can be left out of the proof; empty where there is
    /// no contradiction.
    /// </summary>
    public ImmutableArray<AppliedRule> Contradiction { get; }

    /// <summary>The cells with numbers that the contradiction rests on.</summary>
    public ImmutableArray<Cell> ContradictoryCells { get; }

    internal static Implications Of(Form form, CellBlock block)
    {
        var system = EditSystem.Of(form);
        var initial = PublishedIntervals.Of(block);
        var values = ImmutableArray.CreateBuilder<ImpliedValue>();
        int[] proof = [];
        foreach (var component in system.Components)
        {
            var narrowing = new Narrowing(system, component);
            narrowing.Start(initial, []);
            if (narrowing.Run()) values.AddRange(Implied(system, component, narrowing, block));
            else if (Irreducible(system, [.. narrowing.Proof()], initial) is var found && (proof.Length == 0 || found.Length < proof.Length)) proof = found;
        }

        return new Implications(
            [.. values.OrderBy(value => value.Cell.Index)],
            [.. proof.Select(edit => Applied(system, edit))],
            [.. proof.SelectMany(edit => system.Edits[edit].Cells).Distinct().Order().Select(cell => block[cell]).Where(cell => cell.State == CellState.Number)]);
    }

    private static IEnumerable<ImpliedValue> Implied(EditSystem system, int[] component, Narrowing narrowing, CellBlock block) =>
        from cell in component.SelectMany(edit => system.Edits[edit].Cells).Distinct()
        where block.Values[cell].State != CellState.Number && narrowing[cell].IsPoint
        select new ImpliedValue(block[cell], narrowing[cell].Low, [.. narrowing.ReasonsOf(cell).Select(edit => Applied(system, edit))]);

    // Leaves out one edit after the other while the rest still proves the contradiction.
    private static int[] Irreducible(EditSystem system, int[] proof, Interval[] initial)
    {
        for (var i = proof.Length - 1; i >= 0; i--)
        {
            int[] rest = [.. proof[..i], .. proof[(i + 1)..]];
            var narrowing = new Narrowing(system, rest);
            narrowing.Start(initial, []);
            if (!narrowing.Run()) proof = rest;
        }

        return proof;
    }

    private static AppliedRule Applied(EditSystem system, int edit) => new(system.Edits[edit].Rule, system.Edits[edit].Instance);
}
