using System.Collections.Immutable;
using System.Globalization;

namespace SchemaKit;

/// <summary>Tells usual slips from other changes, by what was read and what should stand there.</summary>
internal sealed class SlipFinder(Form form, CellBlock block)
{
    private readonly EditSystem system = EditSystem.Of(form);

    /// <summary>The slips that together explain every change; none where some change is like any other.</summary>
    /// <param name="changes">The changes, in the order of the form.</param>
    public ImmutableArray<Slip> Explain(ImmutableArray<Change> changes)
    {
        if (changes.Any(change => change.Implied is null)) return [];
        if (IsShifted(changes)) return [Slip.Shifted];
        if (changes is [var one, var other] && PairSlip(one, other) is { } pair) return [pair];
        var slips = ImmutableArray.CreateBuilder<Slip>(changes.Length);
        foreach (var change in changes)
        {
            if (SingleSlip(change) is not { } slip) return [];
            if (!slips.Contains(slip)) slips.Add(slip);
        }

        return slips.ToImmutable();
    }

    // A run of figures that each stand one row or column too far, with a zero where the first of them should be.
    private bool IsShifted(ImmutableArray<Change> changes)
    {
        if (changes.Length < 2) return false;
        var (forward, backward) = (changes[0].Read == 0, changes[^1].Read == 0);
        var step = Step(changes[0], changes[1]);
        for (var i = 1; i < changes.Length; i++)
        {
            if (step is null || Step(changes[i - 1], changes[i]) != step) return false;
            forward &= changes[i - 1].Implied == changes[i].Read;
            backward &= changes[i].Implied == changes[i - 1].Read;
        }

        return forward || backward;
    }

    // One row down or one column on, as the distance of the cells; null for cells that are no neighbours.
    private int? Step(Change one, Change other)
    {
        var table = form.Sections.SelectMany(section => section.Tables).Last(table => table.FirstCell <= one.Cell.Index);
        var width = table.Width;
        var (first, second) = (one.Cell.Index - table.FirstCell, other.Cell.Index - table.FirstCell);
        if (second >= width * table.Height) return null;
        var distance = second - first;
        return distance == width || (distance == 1 && first / width == second / width) ? distance : null;
    }

    private static Slip? PairSlip(Change one, Change other)
    {
        if (one.Implied == other.Read && other.Implied == one.Read) return Slip.CellsExchanged;
        return IsRunTogether(one, other) || IsRunTogether(other, one) ? Slip.CellsRunTogether : null;
    }

    // One cell holds the digits of both, and the other nothing.
    private static bool IsRunTogether(Change full, Change empty)
    {
        if (empty.Read != 0 || full.Implied is not > 0 || empty.Implied is not > 0) return false;
        var (mine, others) = (Digits(full.Implied.Value), Digits(empty.Implied.Value));
        return Digits(full.Read) is var read && (read == mine + others || read == others + mine);
    }

    private Slip? SingleSlip(Change change)
    {
        var isTotal = change.Cell.Definition.Role == CellRole.Total;
        if (isTotal && change.Read == 0) return Slip.TotalLeftAtZero;
        var (read, meant) = (Digits(change.Read), Digits(change.Implied!.Value));
        if (IsSwap(read, meant)) return Slip.DigitsSwapped;
        if (LacksOne(read, meant)) return Slip.DigitDropped;
        if (LacksOne(meant, read) && HasTwin(read, meant)) return Slip.DigitDoubled;
        return isTotal && IsSumOfGroup(change) ? Slip.SubtotalAsTotal : null;
    }

    // A total that holds the sum of one group of its details.
    private bool IsSumOfGroup(Change change) => system.EditsOf[change.Cell.Index].Any(edit =>
        GroupsOf(system.Edits[edit], change.Cell.Index).Any(group => group.Sum(cell => block.Values[cell].Value ?? 0) == change.Read));

    // The details of a sum whose ids share the part that is theirs alone: a.denied.x.t and a.denied.y.t beside a.granted.t.
    private IEnumerable<List<int>> GroupsOf(Edit edit, int total)
    {
        var details = edit.Cells.Where((cell, i) => cell != total && edit.Factors[i] == -edit.Factors[Array.IndexOf(edit.Cells, total)]).ToList();
        if (!edit.IsEquality || details.Count != edit.Cells.Length - 1) return [];
        var ids = details.ConvertAll(cell => form.Cells[cell].Id.Split('.'));
        var shared = ids.Count == 0 ? 0 : ids.Min(id => id.AsSpan().CommonPrefixLength(ids[0]));
        return details.Zip(ids, (cell, id) => (cell, id))
            .GroupBy(detail => detail.id[Math.Min(shared, detail.id.Length - 1)], detail => detail.cell)
            .Select(group => group.ToList())
            .Where(group => group.Count > 1 && group.Count < details.Count);
    }

    private static string Digits(decimal figure) => figure.ToString("0.##########", CultureInfo.InvariantCulture);

    private static bool IsSwap(string read, string meant)
    {
        if (read.Length != meant.Length || read == meant) return false;
        var first = read.AsSpan().CommonPrefixLength(meant);
        return first + 1 < read.Length && read[first] == meant[first + 1] && read[first + 1] == meant[first] && read[(first + 2)..] == meant[(first + 2)..];
    }

    private static bool LacksOne(string shorter, string longer)
    {
        if (shorter.Length + 1 != longer.Length || shorter == "0") return false;
        var first = shorter.AsSpan().CommonPrefixLength(longer);
        return shorter[first..] == longer[(first + 1)..];
    }

    private static bool HasTwin(string longer, string shorter)
    {
        var extra = shorter.AsSpan().CommonPrefixLength(longer);
        return (extra > 0 && longer[extra - 1] == longer[extra]) || (extra + 1 < longer.Length && longer[extra + 1] == longer[extra]);
    }
}
