using System.Collections.Immutable;
using System.Globalization;

namespace SchemaKit;

/// <summary>Tells usual slips from other changes, by what was read and what should stand there.</summary>
internal sealed class SlipFinder(Form form, CellBlock block)
{
    private readonly EditSystem system = EditSystem.Of(form);

    /// <summary>The slips that together explain every change; none where some change is like any other.</summary>
    public ImmutableArray<Slip> Explain(ImmutableArray<Change> changes)
    {
        if (changes is [var one, var other] && PairSlip(one, other) is { } pair) return [pair];
        var slips = ImmutableArray.CreateBuilder<Slip>(changes.Length);
        foreach (var change in changes)
        {
            if (SingleSlip(change) is not { } slip) return [];
            if (!slips.Contains(slip)) slips.Add(slip);
        }

        return slips.ToImmutable();
    }

    private static Slip? PairSlip(Change one, Change other) => (one.Implied, other.Implied) switch
    {
        ({ } a, { } b) when a == other.Read && b == one.Read => Slip.CellsExchanged,
        ({ } a, { } b) when AreNeighbours(one, other) && ((a == other.Read && b == 0) || (b == one.Read && a == 0)) => Slip.Shifted,
        _ => null,
    };

    private Slip? SingleSlip(Change change)
    {
        if (change.Implied is not { } implied) return null;
        if (change.Cell.Definition.Role == CellRole.Total && change.Read == 0) return Slip.TotalLeftAtZero;
        var (read, meant) = (Digits(change.Read), Digits(implied));
        if (IsSwap(read, meant)) return Slip.DigitsSwapped;
        if (LacksOne(read, meant)) return Slip.DigitDropped;
        if (LacksOne(meant, read) && HasTwin(read, meant)) return Slip.DigitDoubled;
        return IsSumOfGroup(change) ? Slip.SubtotalAsTotal : null;
    }

    // A total that holds the sum of one group of its details: those whose ids share a group.
    private bool IsSumOfGroup(Change change)
    {
        if (change.Cell.Definition.Role != CellRole.Total) return false;
        foreach (var edit in system.EditsOf[change.Cell.Index].Select(edit => system.Edits[edit]).Where(edit => edit.Cells.Length > 4))
        {
            var groups = edit.Cells.Where(cell => cell != change.Cell.Index).GroupBy(cell => GroupOf(form.Cells[cell].Id, change.Cell.Definition.Id)).ToList();
            if (groups.Count > 1 && groups.Exists(group => group.Count() > 1 && group.Sum(cell => block.Values[cell].Value ?? 0) == change.Read)) return true;
        }

        return false;
    }

    private static string GroupOf(string id, string totalId)
    {
        var (parts, depth) = (id.Split('.'), totalId.Split('.').Length);
        return parts.Length > depth ? string.Join('.', parts[..depth]) : "";
    }

    // Cells beside or above one another: their ids differ in one part only, and no cell of that kind stands between.
    private static bool AreNeighbours(Change one, Change other)
    {
        var (a, b) = (one.Cell.Definition.Id.Split('.'), other.Cell.Definition.Id.Split('.'));
        if (Math.Abs(one.Cell.Index - other.Cell.Index) == 1) return true;
        return a.Length == b.Length && a[^1] == b[^1] && a.Zip(b).Count(pair => pair.First != pair.Second) == 1;
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
