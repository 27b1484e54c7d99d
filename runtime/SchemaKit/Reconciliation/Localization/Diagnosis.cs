using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// Why rules fail: the smallest sets of cells whose correction makes all of them hold (error localization after Fellegi and Holt,
/// 1976, "A systematic approach to automatic edit and imputation"), likely slips first.
/// </summary>
public sealed record Diagnosis
{
    private readonly Message? limit;

    internal Diagnosis(ImmutableArray<Correction> corrections, Message? limit) => (Corrections, this.limit) = (corrections, limit);

    /// <summary>Every smallest correction, the likeliest first; none where all rules can hold as published.</summary>
    public ImmutableArray<Correction> Corrections { get; }

    /// <summary>What kept the search from an answer, for a person, in the current language; null where it is complete.</summary>
    public string? Limit => limit?.ToString();

    /// <summary>The diagnosis of a report in which nothing fails.</summary>
    public static Diagnosis None { get; } = new([], null);
}
