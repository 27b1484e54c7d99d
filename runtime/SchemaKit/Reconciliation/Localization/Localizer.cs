using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// Finds the smallest corrections of one group of rules by Reiter's hitting sets ("A theory of diagnosis from first principles",
/// 1987): every proof that the figures contradict the rules names cells of which one must be wrong; sets of cells are grown, one
/// from each proof, until no proof is left.
/// </summary>
internal sealed class Localizer
{
    /// <summary>Larger corrections are not looked for.</summary>
    public const int MostChanges = 4;

    private const int MostSets = 20_000;

    private readonly EditSystem system;
    private readonly CellBlock block;
    private readonly Interval[] initial;
    private readonly int[] component;
    private readonly int[] impossible;
    private readonly Narrowing narrowing;

    /// <param name="system">The system of edits.</param>
    /// <param name="component">The group of edits.</param>
    /// <param name="block">What the report says.</param>
    /// <param name="initial">What every cell stands for.</param>
    /// <param name="impossible">The cells of the group whose figures cannot be: they stand in every correction.</param>
    public Localizer(EditSystem system, int[] component, CellBlock block, Interval[] initial, int[] impossible)
    {
        this.impossible = impossible;
        this.system = system;
        this.component = component;
        this.block = block;
        this.initial = initial;
        narrowing = new Narrowing(system, component);
    }

    /// <summary>Whether some rule of the group cannot hold as published.</summary>
    public bool Fails => impossible.Length > 0 || !IsConsistent([]);

    /// <summary>Every smallest correction of the group.</summary>
    /// <param name="limit">Says why there may be others or none; null where the answer is complete.</param>
    public List<ImmutableArray<Change>> Find(out string? limit)
    {
        var found = new List<ImmutableArray<Change>>();
        var seen = new HashSet<ulong>();
        List<int[]> level = [impossible];
        var sets = 0;
        for (var size = impossible.Length; size <= MostChanges && found.Count == 0; size++)
        {
            var next = new List<int[]>();
            foreach (var freed in level)
            {
                if (++sets > MostSets)
                {
                    limit = $"the search ended after {MostSets} sets of cells; too many figures contradict one another";
                    return found;
                }

                if (IsConsistent(freed)) found.Add(Changes(freed));
                else if (found.Count == 0 && size < MostChanges) Grow(freed, seen, next);
            }

            level = next;
        }

        limit = found.Count == 0 ? $"no correction of up to {MostChanges} cells lets every rule hold" : null;
        return found;
    }

    private bool IsConsistent(int[] freed)
    {
        narrowing.Start(initial, freed);
        return narrowing.Run() && new Witness(system, component, narrowing).Exists();
    }

    private void Grow(int[] freed, HashSet<ulong> seen, List<int[]> next)
    {
        foreach (var cell in Suspects(freed))
        {
            int[] grown = [.. freed, cell];
            Array.Sort(grown);
            if (seen.Add(KeyOf(grown))) next.Add(grown);
        }
    }

    // One cell of these must be wrong: the cells with numbers that the proof of the contradiction rests on.
    private IEnumerable<int> Suspects(int[] freed)
    {
        IEnumerable<int> edits = narrowing.Contradiction < 0 ? component : narrowing.Proof();
        return edits.SelectMany(edit => system.Edits[edit].Cells).Distinct()
            .Where(cell => block.Values[cell].State == CellState.Number && Array.IndexOf(freed, cell) < 0);
    }

    private ImmutableArray<Change> Changes(int[] freed)
    {
        narrowing.Start(initial, freed);
        narrowing.Run();
        return [.. freed.Select(cell => new Change(block[cell], narrowing[cell]))];
    }

    private static ulong KeyOf(int[] sorted)
    {
        ulong key = 0;
        foreach (var cell in sorted) key = (key << 16) | (uint)(cell + 1);
        return key;
    }
}
