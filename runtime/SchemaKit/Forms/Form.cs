using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// One edition of one form: what it is called, where its cells stand, and what must hold between them.
/// Generated code makes one for every schema; it never changes and is safe to use from many threads.
/// </summary>
public sealed class Form
{
    /// <summary>The id of the form, shared by its editions, such as <c>disclosure-annual-report</c>.</summary>
    public required string Template { get; init; }

    /// <summary>The edition, such as <c>2021</c>.</summary>
    public required string Edition { get; init; }

    /// <summary>The name of the variant that adds to the edition; null for the official form.</summary>
    public string? Variant { get; init; }

    /// <summary>The official title of a report on this form.</summary>
    public required string Title { get; init; }

    /// <summary>Other wordings of the title.</summary>
    public ImmutableArray<string> TitleAlso { get; init; } = [];

    /// <summary>The document by which the form was laid down; null where the schema names none.</summary>
    public string? Authority { get; init; }

    /// <summary>The first report year the edition is meant for.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last report year the edition is meant for; null while it is in force.</summary>
    public int? LastYear { get; init; }

    /// <summary>The units that figures are written in.</summary>
    public ImmutableArray<UnitOfMeasure> Units { get; init; } = [];

    /// <summary>How the publishing body is recognised.</summary>
    public BodyNames Body { get; init; } = new();

    /// <summary>By what a document says which report it is, besides its title and its sentences.</summary>
    public IdentityMarks Identity { get; init; } = new();

    /// <summary>What other documents of the same bodies are called, by the ends of their titles.</summary>
    public ImmutableArray<string> OtherPages { get; init; } = [];

    /// <summary>Words that publishers print in front of labels and that tell none from another.</summary>
    public ImmutableArray<string> LeadIns { get; init; } = [];

    /// <summary>Titles of the report's parts that carry no table; each ends a table before it.</summary>
    public ImmutableArray<string> Headings { get; init; } = [];

    /// <summary>The sections that carry tables, in the order of the form.</summary>
    public required ImmutableArray<FormSection> Sections { get; init; }

    /// <summary>Every cell, in the order of the form.</summary>
    public required CellCatalogue Cells { get; init; }

    /// <summary>Every rule, in the order of the schema.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>How figures stated in the report's sentences are recognised.</summary>
    public ProsePatterns Prose { get; init; } = new();

    /// <summary>What the rules can see in a report, and what they cannot.</summary>
    public Coverage Coverage { get; init; } = Coverage.Unknown;

    /// <summary>Evaluates every instance of every rule, in the order of <see cref="RuleInstance.Index"/>.</summary>
    public required RuleEvaluation Evaluate { get; init; }

    /// <summary>Makes a report of the generated type.</summary>
    public required Func<CellBlock, ReportIdentity, Report> Create { get; init; }

    /// <summary>What must hold between the reports of two years that follow each other; null where the schema says nothing of it.</summary>
    public RulesAcrossYears? AcrossYears { get; init; }

    /// <summary>
    /// How the cells relate to those of the edition before, and of a variant, to those of its edition; null where the schema says
    /// nothing of it, or where the project has no schema of the edition before.
    /// </summary>
    public Comparability? Comparability { get; init; }

    /// <summary>The edition before; null where none is known.</summary>
    public Form? Former => Variant is null ? Comparability?.Former : Base?.Former;

    /// <summary>The official form that a variant adds to; null for an official form.</summary>
    public Form? Base => Variant is null ? null : Comparability?.Former;

    /// <summary>How many instances the rules have together.</summary>
    public int RuleInstanceCount { get { var count = 0; foreach (var rule in Rules) count += rule.Instances.Length; return count; } }

    /// <summary>Reads a report back from what <see cref="Report.ToJson"/> wrote.</summary>
    /// <param name="utf8Json">The JSON text as UTF-8.</param>
    /// <exception cref="FormatException">It is no report on this form; the message says where and why.</exception>
    public Report FromJson(ReadOnlySpan<byte> utf8Json) => ReportJson.Read(utf8Json, this);

    /// <summary>Whether the edition is meant for a report year.</summary>
    /// <param name="year">The report year.</param>
    public bool CoversYear(int year) => year >= FirstYear && (LastYear is not { } last || year <= last);

    /// <summary>Template and edition, and the name of a variant.</summary>
    public override string ToString() => Variant is null ? $"{Template} {Edition}" : $"{Template} {Edition} {Variant}";
}
