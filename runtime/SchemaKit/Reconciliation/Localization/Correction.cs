using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>A smallest set of cells which, left free, lets every rule hold, and the values they then need. The report is never changed.</summary>
/// <param name="Changes">The cells, in the order of the form.</param>
/// <param name="Slips">The usual slips that explain it; none where it is a change like any other.</param>
public sealed record Correction(ImmutableArray<Change> Changes, ImmutableArray<Slip> Slips)
{
    /// <summary>The changes, joined: <c>一、…/总计: 3, not 8</c>.</summary>
    public override string ToString() => ReconciliationTexts.Joined(Changes).ToString();
}

/// <summary>A cell that a correction frees.</summary>
/// <param name="Cell">The cell, as the report fills it.</param>
/// <param name="Possible">The values that let every rule hold, as far as one rule at a time can tell.</param>
public sealed record Change(Cell Cell, Interval Possible)
{
    /// <summary>The value as read.</summary>
    public decimal Read => Cell.Value!.Value;

    /// <summary>The one value that the rules imply; null where several are possible.</summary>
    public decimal? Implied => Possible.IsPoint ? Possible.Low : null;

    /// <summary>The cell, and what it should say instead.</summary>
    public override string ToString() =>
        ReconciliationTexts.ChangeTo(Cell.Definition.LabelPath, Implied is { } implied ? implied : Possible, Read).ToString();
}
