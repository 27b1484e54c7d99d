using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>A schema as written: what each key says, not yet held against the rest.</summary>
internal sealed class SchemaDeclaration
{
    public ScalarNode? Template { get; init; }

    public ScalarNode? Edition { get; init; }

    public LabelDeclaration? Title { get; init; }

    public string? Authority { get; init; }

    public (int First, int? Last)? Years { get; init; }

    public ScalarNode? Namespace { get; init; }

    public ScalarNode? TypeName { get; init; }

    public IReadOnlyList<Unit> Units { get; init; } = [];

    public BodyNames Body { get; init; } = new(default, default, default);

    public IdentityMarks Identity { get; init; } = IdentityMarks.None;

    public IReadOnlyList<LabelDeclaration> Headings { get; init; } = [];

    public EquatableArray<string> OtherPages { get; init; }

    public EquatableArray<string> LeadIns { get; init; }

    public IReadOnlyList<ShapeDeclaration> Shapes { get; init; } = [];

    public IReadOnlyList<SectionDeclaration> Sections { get; init; } = [];

    public IReadOnlyList<RuleDeclaration> Rules { get; init; } = [];

    public IReadOnlyList<AcrossYearsDeclaration> AcrossYears { get; init; } = [];

    public ComparableDeclaration? Comparable { get; init; }

    /// <summary>Whether it says how its cells compare, and that could not be read.</summary>
    public bool HasUnreadComparable { get; init; }

    public ProseDeclaration? Prose { get; init; }

    public SchemaLandmarks Landmarks { get; init; }
}

/// <summary>Headings that stand in more than one place.</summary>
/// <param name="Key">The name.</param>
/// <param name="Headings">The headings.</param>
internal sealed record ShapeDeclaration(ScalarNode Key, HeadingsDeclaration Headings);

/// <summary>A section as written.</summary>
/// <param name="Key">Its id.</param>
/// <param name="Title">The official title.</param>
/// <param name="Tables">Its tables.</param>
/// <param name="Rules">The rules over several of its tables.</param>
internal sealed record SectionDeclaration(
    ScalarNode Key,
    LabelDeclaration Title,
    IReadOnlyList<TableDeclaration> Tables,
    IReadOnlyList<RuleDeclaration> Rules);

/// <summary>A table as written.</summary>
/// <param name="Key">Its id, or that of the section that is this table.</param>
/// <param name="Id">Its id; null where the section is this table.</param>
/// <param name="KeyPath">Where it stands in the YAML, by keys.</param>
/// <param name="Path">Where its cells' ids start.</param>
internal sealed record TableDeclaration(ScalarNode Key, string? Id, string KeyPath, string Path)
{
    public LabelDeclaration? Caption { get; init; }

    public EquatableArray<string> Stubheads { get; init; }

    public EquatableArray<string> Spanners { get; init; }

    /// <summary>What heads the column in which the unit of every row is printed.</summary>
    public IReadOnlyList<ScalarNode> UnitColumns { get; init; } = [];

    public HeadingsDeclaration Columns { get; init; } = new();

    public HeadingsDeclaration? Rows { get; init; }

    public IReadOnlyList<RuleDeclaration> Rules { get; init; } = [];
}
