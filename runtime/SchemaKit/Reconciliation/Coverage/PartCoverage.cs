using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>What the rules see in a section of a form, or in all of it. An equality is a rule at one column, row or cell.</summary>
/// <param name="Section">The id of the section; null for the whole form.</param>
/// <param name="Cells">How many cells there are.</param>
/// <param name="Equalities">How many equalities stand among these cells.</param>
public sealed record PartCoverage(string? Section, int Cells, int Equalities)
{
    /// <summary>How many of the equalities do not follow from the others; null where they are too many to say.</summary>
    public int? Rank { get; init; }

    /// <summary>How many cells are detected: a single error in one of them breaks an equality.</summary>
    public int Detected { get; init; }

    /// <summary>
    /// How many cells are located: the equalities that an error breaks in one of them are not those of any other cell, so that it can be
    /// told from them where the error is.
    /// </summary>
    public int Located { get; init; }

    /// <summary>The ids of the cells that no rule holds against any other cell: each is an undetected error by itself.</summary>
    public ImmutableArray<string> Untouched { get; init; } = [];

    /// <summary>
    /// The ids of one smallest set of detected cells that can change together without breaking any equality; empty where there is none of
    /// up to <see cref="SearchedUpTo"/> cells.
    /// </summary>
    public ImmutableArray<string> SmallestUndetected { get; init; } = [];

    /// <summary>How large the sets were that were searched for an undetected error: up to 4 cells, and fewer in a form too large for that.</summary>
    public int SearchedUpTo { get; init; }
}
