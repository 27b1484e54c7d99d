using System.Collections.Immutable;

namespace SchemaKit.Cli;

/// <summary>What came of one input.</summary>
/// <param name="File">The name of the input.</param>
internal abstract record FileOutcome(string File);

/// <summary>An input that was read as a report.</summary>
/// <param name="File">The name of the input.</param>
/// <param name="Reading">What was read.</param>
/// <param name="Reconciliation">The verdicts; null where only reading was asked for.</param>
internal sealed record ReportRead(string File, ReadResult Reading, Reconciliation? Reconciliation) : FileOutcome(File)
{
    /// <summary>What should be known of the document although it could be read.</summary>
    public ImmutableArray<Remark> Remarks { get; init; } = [];

    /// <summary>Whether some section has no table in the document.</summary>
    public bool LacksSection => Reading.Sections.Any(section => section.State == SectionState.Missing);
}

/// <summary>An input that could not be read as a report.</summary>
/// <param name="File">The name of the input.</param>
/// <param name="Cause">Why, and what to do.</param>
internal sealed record NotRead(string File, string Cause) : FileOutcome(File);
