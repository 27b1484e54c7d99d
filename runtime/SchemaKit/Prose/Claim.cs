using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>A figure stated in a sentence of a report, and what it may be. Nothing is said of whether it is so.</summary>
/// <param name="Pattern">The claim as the form knows it.</param>
/// <param name="Part">The word of the part that the figure is; null where it is the whole.</param>
/// <param name="Means">What the figure may be; more than one, where the sentence does not decide.</param>
/// <param name="Value">The figure, with the text of the sentence that states it.</param>
/// <param name="Place">Where that text stood.</param>
public sealed record Claim(ClaimPattern Pattern, string? Part, ImmutableArray<ClaimMeaning> Means, CellValue Value, Place Place)
{
    /// <summary>The text of the sentence that states the figure, as published.</summary>
    public string Text => Value.Raw!;

    /// <summary>Every cell that the figure may be about, in the order of the form.</summary>
    public ImmutableArray<CellDefinition> Cells =>
        [.. Means.SelectMany(meaning => meaning.Cells).Distinct().OrderBy(cell => cell.Index)];

    /// <summary>The text and its place.</summary>
    public override string ToString() => Place.IsKnown ? $"{Text} ({Place})" : Text;
}
