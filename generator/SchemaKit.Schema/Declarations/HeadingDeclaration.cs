using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>The head of a row or column, or of a group, as written; one in a shape may stand in several tables.</summary>
/// <param name="key">Its id.</param>
/// <param name="keyPath">Where it stands in the YAML, by keys.</param>
/// <param name="namePath">Where it stands by names alone, such as <c>applications.outcomes.total</c>.</param>
/// <param name="label">Its label.</param>
internal sealed class HeadingDeclaration(ScalarNode key, string keyPath, string namePath, LabelDeclaration label)
{
    public ScalarNode Key => key;

    public string Id => key.Text;

    public string KeyPath => keyPath;

    public string NamePath => namePath;

    public LabelDeclaration Label => label;

    public TotalDeclaration? Total { get; init; }

    /// <summary>What it is a part of, where it is no summand of its own.</summary>
    public PartOfDeclaration? OfWhich { get; init; }

    /// <summary>In which heading the edition counts what an overlay adds here.</summary>
    public ScalarNode? CountsIn { get; init; }

    public SubtotalDeclaration? Subtotal { get; init; }

    /// <summary>For a group, the row of figures that stands beside its own label; null where it has none.</summary>
    public OwnRowDeclaration? Own { get; init; }

    /// <summary>For the own row of a group that is the whole of which the rows below are parts, the rule that comes with it.</summary>
    public TotalDeclaration? Whole { get; init; }

    /// <summary>Whether it stands for the own row of its group.</summary>
    public bool IsOwn { get; init; }

    public ValueKind? Value { get; init; }

    public ScalarNode? Unit { get; init; }

    public ChildrenDeclaration? Children { get; init; }

    /// <summary>Where to point at about the kind or unit of its cells.</summary>
    public TextPlace ValuePlace { get; init; } = key.Place;
}

/// <summary>What stands below a heading, and the key that says so: <c>columns</c> or <c>rows</c>.</summary>
internal sealed record ChildrenDeclaration(ScalarNode Key, HeadingsDeclaration Headings);

/// <summary>Headings side by side: written out, or the name of a shape.</summary>
internal sealed class HeadingsDeclaration
{
    public IReadOnlyList<HeadingDeclaration> Written { get; init; } = [];

    public ScalarNode? Shape { get; init; }
}

/// <summary>The row of figures that stands beside the label of a group.</summary>
/// <param name="Key">The key that says so: <c>own</c>.</param>
/// <param name="Heading">The row: it bears the label of the group, and stands before the rows in it.</param>
internal sealed record OwnRowDeclaration(ScalarNode Key, HeadingDeclaration Heading);

/// <summary>The rule that comes with a total.</summary>
/// <param name="Rule">The id that the schema gives it; null where it is named after the heading.</param>
/// <param name="Place">Where to point at about the rule.</param>
/// <param name="Says">The rule in words; null where the labels make them.</param>
/// <param name="Source">Where the rule is laid down.</param>
/// <param name="Severity">How much a failure weighs.</param>
internal record TotalDeclaration(ScalarNode? Rule, TextPlace Place, string? Says, string? Source, Severity Severity);

/// <summary>The rule that comes with a heading that an overlay adds as a part of another.</summary>
/// <param name="Whole">The heading beside it that it is a part of.</param>
/// <param name="Total">What every rule that comes with a heading says.</param>
internal sealed record PartOfDeclaration(ScalarNode Whole, TotalDeclaration Total) : TotalDeclaration(Total);
