using System.Collections.Immutable;

namespace SchemaKit.Cli;

/// <summary>What came of one input, or of one of the reports in it.</summary>
/// <param name="File">The name of the input.</param>
internal abstract record FileOutcome(string File);

/// <summary>A report that was read.</summary>
/// <param name="File">The name of the input.</param>
/// <param name="Position">Which report of the input it is, and how many that has.</param>
/// <param name="Reading">What was read.</param>
/// <param name="Reconciliation">The verdicts; null where only reading was asked for.</param>
internal sealed record ReportRead(string File, ReportPosition Position, ReadResult Reading, Reconciliation? Reconciliation) : FileOutcome(File)
{
    /// <summary>Whether some section has no table in the document.</summary>
    public bool LacksSection => Reading.Sections.Any(section => section.State == SectionState.Missing);
}

/// <summary>An input that could not be read as a report.</summary>
/// <param name="File">The name of the input.</param>
/// <param name="Why">Why, and what to do.</param>
internal sealed record NotRead(string File, Message Why) : FileOutcome(File)
{
    /// <summary>What kind of document it is instead; null where it could not be read as any.</summary>
    public OtherDocumentKind? Kind { get; init; }
}
