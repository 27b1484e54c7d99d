using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>Puts the likeliest correction first: one that a usual slip explains, then one that leaves no choice of values.</summary>
internal sealed class CorrectionRanking(Form form, CellBlock block)
{
    private readonly SlipFinder slips = new(form, block);

    /// <summary>The corrections that free these cells, the likeliest first.</summary>
    public IEnumerable<Correction> Rank(IEnumerable<ImmutableArray<Change>> found) =>
        InOrder(found.Select(changes => new Correction(changes, slips.Explain(changes))));

    /// <summary>The corrections, the likeliest first; among equals the one of more totals, then in the order of the form.</summary>
    public IEnumerable<Correction> InOrder(IEnumerable<Correction> corrections) => corrections
        .OrderBy(correction => correction.Slips.IsEmpty)
        .ThenByDescending(correction => correction.Changes.Count(change => change.Implied is not null))
        .ThenByDescending(correction => correction.Changes.Count(change => change.Cell.Definition.Role == CellRole.Total));
}
