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
        var values = new List<ImpliedValue>();
        Proof? shortest = null;
        foreach (var component in system.Components)
        {
            var narrowing = Narrowed(system, component, block, out var holds);
            if (holds)
            {
                values.AddRange(Implied(system, narrowing, block));
                continue;
            }

            var proof = Irreducible(system, narrowing.Contradiction(), block);
            if (shortest is null || proof.Edits.Length < shortest.Edits.Length) shortest = proof;
        }

        return new Implications(
            [.. values.OrderBy(value => value.Cell.Index)],
            [.. shortest?.Edits.Select(edit => system.Edits[edit].Applied!) ?? []],
            [.. shortest?.Figures.Select(cell => block[cell]) ?? []]);
    }

    private static IEnumerable<ImpliedValue> Implied(EditSystem system, Narrowing narrowing, CellBlock block) =>
        from cell in narrowing.Cells
        where block.Values[cell].State != CellState.Number && narrowing.IsPoint(cell)
        let reasons = narrowing.ReasonsOf(cell).Edits.Select(edit => system.Edits[edit].Applied!)
        select new ImpliedValue(block[cell], narrowing[cell].Low, [.. reasons]);

    // Leaves out one edit after the other while the rest still proves the contradiction.
    private static Proof Irreducible(EditSystem system, Proof proof, CellBlock block)
    {
        for (var i = proof.Edits.Length - 1; i >= 0; i--)
        {
            if (i >= proof.Edits.Length) continue;
            var narrowing = Narrowed(system, [.. proof.Edits[..i], .. proof.Edits[(i + 1)..]], block, out var holds);
            if (!holds) proof = narrowing.Contradiction();
        }

        return proof;
    }

    private static Narrowing Narrowed(EditSystem system, int[] edits, CellBlock block, out bool holds)
    {
        var narrowing = new Narrowing(system, edits);
        narrowing.Start(block);
        narrowing.EnqueueAll();
        holds = narrowing.RunTogether();
        return narrowing;
    }
}
