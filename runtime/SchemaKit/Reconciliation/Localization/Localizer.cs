using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// Finds the smallest corrections of one group of rules by Reiter's hitting sets ("A theory of diagnosis from first principles",
/// 1987): every proof that the figures contradict the rules names cells of which one must be wrong, and a correction frees a cell of
/// each. Sets are grown by one cell of a proof at a time, the smallest proof first, until none is left; proofs that share no cell
/// bound from below how many cells are still needed.
/// </summary>
internal sealed class Localizer
{
    /// <summary>Larger corrections are not looked for.</summary>
    public const int MostChanges = 4;

    /// <summary>More corrections of one group are not collected.</summary>
    public const int MostCorrections = 1000;

    // Some tens of milliseconds, wherever they go: into many sets of cells, or into few that are hard.
    private const long MostWork = 250_000;

    private readonly EditSystem system;
    private readonly CellBlock block;
    private readonly Narrowing narrowing;
    private readonly Witness witness;
    private readonly List<int> looseEdits = [];
    private readonly List<CellSet> proofs = [];
    private readonly List<int> freed = [];
    private readonly List<ImmutableArray<Change>> found = [];

    // Sets that nothing speaks against, and for which no values were found either; they do not end the search for others.
    private readonly List<ImmutableArray<Change>> undecided = [];
    private readonly int[] component;
    private readonly int impossible;
    private long work;
    private bool isUndecided;

    /// <param name="system">The system of edits.</param>
    /// <param name="component">The group of edits.</param>
    /// <param name="block">What the report says.</param>
    /// <param name="impossible">The cells of the group whose figures cannot be: they stand in every correction.</param>
    public Localizer(EditSystem system, int[] component, CellBlock block, IReadOnlyCollection<int> impossible)
    {
        this.system = system;
        this.component = component;
        this.block = block;
        this.impossible = impossible.Count;
        narrowing = new Narrowing(system, component);
        narrowing.Start(block);
        witness = new Witness(narrowing);
        foreach (var edit in component) HoldPublished(edit);
        proofs.Sort((one, other) => one.Count.CompareTo(other.Count));
        freed.AddRange(impossible);
    }

    /// <summary>Whether some rule of the group cannot hold as published.</summary>
    public bool Fails => impossible > 0 || proofs.Count > 0 || ProofAgainst() is not null;

    /// <summary>Every smallest correction of the group.</summary>
    /// <param name="limit">Says why there may be others or none; null where the answer is complete.</param>
    public IReadOnlyList<ImmutableArray<Change>> Find(out Message? limit)
    {
        for (var more = 0; more <= Math.Max(0, MostChanges - impossible) && found.Count == 0 && !IsSpent; more++)
        {
            Search(more, new CellSet(block.Catalogue.Count));
        }

        limit = IsSpent ? ReconciliationTexts.SearchEnded
            : found.Count + undecided.Count == 0 ? ReconciliationTexts.NoCorrectionOf(MostChanges)
            : undecided.Count > 0 ? ReconciliationTexts.Undecided
            : null;
        return [.. found, .. undecided];
    }

    private bool IsSpent => work + narrowing.Work > MostWork || found.Count >= MostCorrections;

    // An edit of which every figure is known is met or not, once and for all; the others have to be narrowed for every set.
    private void HoldPublished(int edit)
    {
        var isKnown = Array.TrueForAll(system.Edits[edit].Cells, narrowing.IsPoint);
        var mark = narrowing.Steps;
        if (!narrowing.RunAlone(edit)) proofs.Add(SetOf(narrowing.Contradiction().Figures));
        else if (!isKnown) looseEdits.Add(edit);
        narrowing.UndoTo(mark);
    }

    private void Search(int more, CellSet excluded)
    {
        if (IsSpent) return;
        work += 2 + proofs.Count;
        if (!HasUnhitProof())
        {
            if (ProofAgainst() is not { } proof)
            {
                NoteFreed();
                return;
            }

            // The proof names none of the cells freed so far.
            proofs.Add(proof);
        }

        if (more == 0 || NeedsMoreThan(more) || Choices(more) is not { } choices) return;
        var left = excluded.Copy();
        foreach (var cell in choices)
        {
            if (left.Contains(cell)) continue;
            freed.Add(cell);
            Search(more - 1, left);
            freed.RemoveAt(freed.Count - 1);

            // Sets with this cell have all been seen.
            left.Add(cell);
            if (IsSpent) return;
        }
    }

    private void NoteFreed()
    {
        var changes = Changes();
        if (!isUndecided) found.Add(changes);
        else if (!undecided.Exists(known => known.Select(change => change.Cell.Index).SequenceEqual(changes.Select(change => change.Cell.Index)))) undecided.Add(changes);
    }

    private bool HasUnhitProof()
    {
        foreach (var proof in proofs)
        {
            if (!IsHit(proof)) return true;
        }

        return false;
    }

    private bool IsHit(CellSet proof)
    {
        foreach (var cell in freed)
        {
            if (proof.Contains(cell)) return true;
        }

        return false;
    }

    // Proofs that share no cell each need a cell of their own.
    private bool NeedsMoreThan(int more)
    {
        var seen = new CellSet(block.Catalogue.Count);
        var needed = 0;
        foreach (var proof in proofs)
        {
            if (IsHit(proof) || seen.Meets(proof)) continue;
            if (++needed > more) return true;
            seen.Add(proof);
        }

        return false;
    }

    // The cells of the smallest proof; of the last cell, all proofs must agree.
    private CellSet? Choices(int more)
    {
        CellSet? choices = null;
        foreach (var proof in proofs)
        {
            if (IsHit(proof)) continue;
            if (choices is null) choices = more == 1 ? proof.Copy() : proof;
            else if (more == 1) choices.Keep(proof);
            else if (proof.Count < choices.Count) choices = proof;
        }

        return choices;
    }

    // The figures that contradict the edits while some cells are freed; null where values exist that let every edit hold.
    private CellSet? ProofAgainst()
    {
        Narrow();
        isUndecided = false;
        if (!narrowing.RunTogether()) return SetOf(narrowing.Contradiction().Figures);
        var exists = witness.Exists();
        isUndecided = exists is null;
        if (exists != false) return null;
        return SetOf(narrowing.ReasonsOf(component.Where(edit => !Array.TrueForAll(system.Edits[edit].Cells, narrowing.IsPoint))).Figures);
    }

    private void Narrow()
    {
        narrowing.UndoTo(0);
        foreach (var edit in looseEdits) narrowing.Enqueue(edit);
        foreach (var cell in freed) narrowing.Free(cell);
    }

    private ImmutableArray<Change> Changes() => [.. freed.Order().Select(cell => new Change(block[cell], narrowing[cell]))];

    private CellSet SetOf(int[] cells)
    {
        var set = new CellSet(block.Catalogue.Count);
        foreach (var cell in cells)
        {
            if (!freed.Contains(cell)) set.Add(cell);
        }

        return set;
    }
}
