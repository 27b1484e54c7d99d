namespace SchemaKit.Schema;

/// <summary>
/// One edition of one form, checked: everything that generated code needs and nothing of where it stood in the YAML, so that
/// equal templates give equal code.
/// </summary>
/// <param name="Id">The id of the form, shared by its editions.</param>
/// <param name="Edition">The edition, such as <c>2021</c>.</param>
/// <param name="Title">The official title and other wordings of it.</param>
/// <param name="Authority">The document that laid the form down.</param>
/// <param name="FirstYear">The first report year.</param>
/// <param name="LastYear">The last report year; null while the edition is in force.</param>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="TypeName">The name of the generated report type.</param>
/// <param name="FileName">The schema's file name, without folders.</param>
public sealed record Template(
    string Id,
    string Edition,
    Label Title,
    string? Authority,
    int FirstYear,
    int? LastYear,
    string Namespace,
    string TypeName,
    string FileName)
{
    /// <summary>The edition that it is a variant of, and how their cells relate; null for the template of an edition.</summary>
    public Variant? Variant { get; init; }

    /// <summary>The units that figures are written in.</summary>
    public EquatableArray<Unit> Units { get; init; }

    /// <summary>How the publishing body is recognised.</summary>
    public BodyNames Body { get; init; } = new(default, default, default);

    /// <summary>By what a document says which report it is.</summary>
    public IdentityMarks Identity { get; init; } = IdentityMarks.None;

    /// <summary>Titles of the parts of a report that carry no table.</summary>
    public EquatableArray<string> Headings { get; init; }

    /// <summary>What other documents of the same bodies are called, by the ends of their titles.</summary>
    public EquatableArray<string> OtherPages { get; init; }

    /// <summary>Words that publishers print in front of labels and that tell none from another.</summary>
    public EquatableArray<string> LeadIns { get; init; }

    /// <summary>The sections that carry tables.</summary>
    public EquatableArray<Section> Sections { get; init; }

    /// <summary>Every cell, in the order of the form: section by section, table by table, row by row.</summary>
    public EquatableArray<Cell> Cells { get; init; }

    /// <summary>Every rule: those that come with totals stand where the total stands.</summary>
    public EquatableArray<Rule> Rules { get; init; }

    /// <summary>Every rule between the reports of two years.</summary>
    public EquatableArray<AcrossYearsRule> AcrossYears { get; init; }

    /// <summary>How the cells relate to those of the edition before; null where the schema says nothing of it.</summary>
    public FormerEdition? Former { get; init; }

    /// <summary>How figures stated in sentences are recognised.</summary>
    public Prose Prose { get; init; } = new(default, default, default);
}

/// <summary>A label as printed on the form, with other wordings that publishers use.</summary>
/// <param name="Text">The official wording.</param>
/// <param name="Also">Other wordings.</param>
public sealed record Label(string Text, EquatableArray<string> Also);

/// <summary>A unit that figures are written in.</summary>
/// <param name="Name">The unit before any number word.</param>
/// <param name="Also">Other names.</param>
/// <param name="Signs">Signs written before a number.</param>
/// <param name="Measures">What it measures.</param>
public sealed record Unit(string Name, EquatableArray<string> Also, EquatableArray<string> Signs, ValueKind Measures);

/// <summary>How the name of a publishing body is recognised in running text.</summary>
/// <param name="Endings">What names end in.</param>
/// <param name="FollowedBy">Words that follow a name.</param>
/// <param name="NeverStart">Words that no name starts with.</param>
public sealed record BodyNames(EquatableArray<string> Endings, EquatableArray<string> FollowedBy, EquatableArray<string> NeverStart);

/// <summary>What a cell counts or measures.</summary>
public enum ValueKind
{
    /// <summary>Whole and not negative.</summary>
    Count,

    /// <summary>Whole, may be negative.</summary>
    Change,

    /// <summary>An amount in the unit that the cell declares.</summary>
    Money,
}
