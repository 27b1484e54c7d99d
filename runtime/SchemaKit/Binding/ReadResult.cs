using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>What came of reading a document as a report on a form.</summary>
public sealed class ReadResult
{
    internal ReadResult(Report report, ImmutableArray<SectionReading> sections, ImmutableArray<UnplacedFigure> unplaced, ImmutableArray<Claim> claims)
    {
        Report = report;
        Sections = sections;
        Unplaced = unplaced;
        Claims = claims;
    }

    /// <summary>The report, every cell of which is filled or missing.</summary>
    public Report Report { get; }

    /// <summary>For each section of the form, whether its tables were found.</summary>
    public ImmutableArray<SectionReading> Sections { get; }

    /// <summary>Every figure inside a recognised table that no cell took, and why.</summary>
    public ImmutableArray<UnplacedFigure> Unplaced { get; }

    /// <summary>
    /// How many figures cells and printed subtotals took; with <see cref="Unplaced"/> these are all figures inside recognised tables.
    /// </summary>
    public int PlacedFigures { get; internal init; }

    /// <summary>Every figure that a sentence of the report states, and what it may be; <see cref="ClaimCheck"/> holds them against the tables.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The subtotals of groups that the publisher printed, in the order of the document; only those that the schema declares.</summary>
    public ImmutableArray<PrintedSubtotal> Subtotals { get; internal init; } = [];

    /// <summary>What the document says of the report as a publication, each with its place: title, body, year, day of publication, document number.</summary>
    public ReportImprint Imprint { get; internal init; } = ReportImprint.Unknown;

    /// <summary>What a person should know of how the document was read: doubts, other reports in it, where missing tables may be.</summary>
    public ImmutableArray<Remark> Remarks { get; internal init; } = [];

    /// <summary>Every label of the form that was found, with its place, in the order of the document.</summary>
    public ImmutableArray<ReadLabel> Labels { get; internal init; } = [];

    /// <summary>Every row and column of a recognised table that the form does not have.</summary>
    public ImmutableArray<UnknownHead> Unknown { get; internal init; } = [];

    /// <summary>The same with other remarks.</summary>
    internal ReadResult With(ImmutableArray<Remark> remarks) =>
        new(Report, Sections, Unplaced, Claims) { Subtotals = Subtotals, PlacedFigures = PlacedFigures, Unknown = Unknown, Labels = Labels, Imprint = Imprint, Remarks = remarks };

    /// <summary>Holds every rule of the form against the report, and every printed subtotal against the sum of its group. Changes nothing.</summary>
    public Reconciliation Reconcile() => Report.Reconcile().With(Subtotals);

    /// <summary>Whether every section was read whole.</summary>
    public bool IsComplete => Sections.All(section => section.State == SectionState.Read);

    /// <summary>Whether any table was found.</summary>
    internal bool HasTables => Sections.Any(section => section.State != SectionState.Missing);
}

/// <summary>What came of reading a document as a report of a generated type.</summary>
/// <typeparam name="TReport">The generated type.</typeparam>
public sealed class ReadResult<TReport>
    where TReport : Report
{
    private readonly ReadResult result;

    internal ReadResult(ReadResult result) => this.result = result;

    /// <inheritdoc cref="ReadResult.Report"/>
    public TReport Report => (TReport)result.Report;

    /// <inheritdoc cref="ReadResult.Sections"/>
    public ImmutableArray<SectionReading> Sections => result.Sections;

    /// <inheritdoc cref="ReadResult.Unplaced"/>
    public ImmutableArray<UnplacedFigure> Unplaced => result.Unplaced;

    /// <inheritdoc cref="ReadResult.PlacedFigures"/>
    public int PlacedFigures => result.PlacedFigures;

    /// <inheritdoc cref="ReadResult.Claims"/>
    public ImmutableArray<Claim> Claims => result.Claims;

    /// <inheritdoc cref="ReadResult.Subtotals"/>
    public ImmutableArray<PrintedSubtotal> Subtotals => result.Subtotals;

    /// <inheritdoc cref="ReadResult.Imprint"/>
    public ReportImprint Imprint => result.Imprint;

    /// <inheritdoc cref="ReadResult.Remarks"/>
    public ImmutableArray<Remark> Remarks => result.Remarks;

    /// <inheritdoc cref="ReadResult.Labels"/>
    public ImmutableArray<ReadLabel> Labels => result.Labels;

    /// <inheritdoc cref="ReadResult.Unknown"/>
    public ImmutableArray<UnknownHead> Unknown => result.Unknown;

    /// <inheritdoc cref="ReadResult.Reconcile"/>
    public Reconciliation Reconcile() => result.Reconcile();

    /// <inheritdoc cref="ReadResult.IsComplete"/>
    public bool IsComplete => result.IsComplete;
}

/// <summary>Whether the tables of a section were found.</summary>
public enum SectionState : byte
{
    /// <summary>Not one cell was found.</summary>
    Missing,

    /// <summary>Some cells were found.</summary>
    Partial,

    /// <summary>Every cell was found.</summary>
    Read,
}

/// <summary>What came of reading one section.</summary>
/// <param name="Section">The section.</param>
/// <param name="State">Whether its tables were found.</param>
public sealed record SectionReading(FormSection Section, SectionState State);

/// <summary>A figure inside a recognised table that no cell took.</summary>
public sealed record UnplacedFigure
{
    private readonly Message why;

    internal UnplacedFigure(string text, Place place, Message why) => (Text, Place, this.why) = (text, place, why);

    /// <summary>The text as published.</summary>
    public string Text { get; }

    /// <summary>Where it stood.</summary>
    public Place Place { get; }

    /// <summary>Why it could not be placed, for a person, in the current language.</summary>
    public string Reason => why.ToString();
}
