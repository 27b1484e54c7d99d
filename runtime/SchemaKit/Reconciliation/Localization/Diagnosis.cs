using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// Why rules fail: the smallest sets of cells whose correction makes all of them hold (error localization after Fellegi and Holt,
/// 1976, "A systematic approach to automatic edit and imputation"), likely slips first.
/// </summary>
/// <param name="Corrections">Every smallest correction, the likeliest first; none where all rules can hold as published.</param>
/// <param name="Limit">What kept the search from an answer, for a person; null where it is complete.</param>
public sealed record Diagnosis(ImmutableArray<Correction> Corrections, string? Limit)
{
    /// <summary>The diagnosis of a report in which nothing fails.</summary>
    public static Diagnosis None { get; } = new([], null);
}
