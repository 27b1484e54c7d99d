using SchemaKit.Schema.Declarations;

namespace SchemaKit.Schema.Building;

/// <summary>A declared heading at one of the places where it stands.</summary>
internal sealed class PlacedHeading(HeadingDeclaration declaration, PlacedHeading? parent)
{
    public HeadingDeclaration Declaration => declaration;

    public PlacedHeading? Parent => parent;

    public List<PlacedHeading> Children { get; } = [];

    /// <summary>The position of the first row or column below, itself where it is one.</summary>
    public int FirstLeaf { get; init; }

    public int LeafCount { get; set; }

    public bool IsLeaf => Children.Count == 0;

    public bool IsTotal => declaration.Total is not null;

    /// <summary>Whether it counts in the total of its siblings: it is no total or whole of them, nor a part of one of them.</summary>
    public bool IsSummand => declaration.Total is null && declaration.Whole is null && declaration.OfWhich is null;

    /// <summary>Whether it is the own row of its group: it stands beside the label of the group and has none of its own.</summary>
    public bool IsOwn => declaration.IsOwn;

    /// <summary>The own row that is the whole of which the others are parts; null where there is none.</summary>
    public PlacedHeading? Whole => Children.FirstOrDefault(child => child.Declaration.Whole is not null);

    /// <summary>The ids from the outermost heading inwards.</summary>
    public string Path { get; } = parent is null ? declaration.Id : $"{parent.Path}.{declaration.Id}";

    /// <summary>The labels from the outermost heading inwards.</summary>
    public string LabelPath { get; } =
        parent is null ? declaration.Label.Official.Text : declaration.IsOwn ? parent.LabelPath : $"{parent.LabelPath}/{declaration.Label.Official.Text}";

    public string Label => declaration.Label.Official.Text;

    /// <summary>The headings from the outermost one to this; the own row of a group is no other heading than the group.</summary>
    public IEnumerable<PlacedHeading> Line => parent is null ? [this] : IsOwn ? parent.Line : parent.Line.Append(this);

    /// <summary>The kind of value declared here or further out.</summary>
    public ValueKind? Value => declaration.Value ?? parent?.Value;

    /// <summary>The unit declared here or further out; a heading that changes the kind of value starts without one.</summary>
    public Yaml.ScalarNode? Unit =>
        declaration.Unit ?? (declaration.Value is { } own && own != parent?.Value ? null : parent?.Unit);

    /// <summary>The rows or columns below that are neither totals nor parts of others; where one is the whole of the others, that one alone.</summary>
    public IEnumerable<PlacedHeading> Details =>
        IsLeaf ? [] : Whole is { } whole ? [whole] : Children.SelectMany(c => !c.IsSummand ? [] : c.IsLeaf ? [c] : c.Details);

    /// <summary>The heading as the template has it.</summary>
    public Heading ToHeading() => new(
        declaration.Id,
        declaration.KeyPath,
        declaration.Label.Label,
        IsTotal,
        new EquatableArray<Heading>(Children.Select(c => c.ToHeading())))
    {
        IsOwn = IsOwn,
        Subtotal = declaration.Subtotal is { } subtotal
            ? new Subtotal(subtotal.Label.Label, subtotal.RuleId, subtotal.Severity, new EquatableArray<int>(LeftOut))
            : null,
    };

    private IEnumerable<int> LeftOut => Enumerable.Range(0, LeafCount).Except(Details.Select(detail => detail.FirstLeaf - FirstLeaf));
}
