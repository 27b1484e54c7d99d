using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>The form with the labels that a document is bound by, for <c>Form.hbs</c>; every text is a literal, and what the schema does not say is nothing.</summary>
/// <param name="template">The checked template.</param>
internal sealed class Form(Template template) : CodeFile(template)
{
    /// <summary>The id of the form.</summary>
    public string Id { get; } = Literal.Of(template.Id);

    /// <summary>The edition.</summary>
    public string Edition { get; } = Literal.Of(template.Edition);

    /// <summary>The name of the variant.</summary>
    public string? Variant { get; } = Literal.OrNone(template.Variant?.Id);

    /// <summary>The official title.</summary>
    public string Title { get; } = Literal.Of(template.Title.Text);

    /// <summary>Other wordings of the title.</summary>
    public string TitleAlso { get; } = Literal.ListOf(template.Title.Also);

    /// <summary>The document that laid the form down.</summary>
    public string? Authority { get; } = Literal.OrNone(template.Authority);

    /// <summary>The first report year.</summary>
    public string FirstYear { get; } = Literal.Of(template.FirstYear);

    /// <summary>The last report year.</summary>
    public string? LastYear { get; } = template.LastYear is { } year ? Literal.Of(year) : null;

    /// <summary>The units of figures.</summary>
    public IReadOnlyList<UnitLine> Units { get; } = [.. template.Units.Select(UnitLine.Of)];

    /// <summary>What names of bodies end in.</summary>
    public string BodyEndings { get; } = Literal.ListOf(template.Body.Endings);

    /// <summary>What follows a body's name.</summary>
    public string BodyFollowedBy { get; } = Literal.ListOf(template.Body.FollowedBy);

    /// <summary>What no body's name starts with.</summary>
    public string BodyNeverStart { get; } = Literal.ListOf(template.Body.NeverStart);

    /// <summary>By what a document says which report it is; only what is introduced by anything.</summary>
    public IReadOnlyList<IdentityLine> Identity { get; } = IdentityLine.AllOf(template.Identity);

    /// <summary>What other documents of the same bodies are called.</summary>
    public string OtherPages { get; } = Literal.ListOf(template.OtherPages);

    /// <summary>Words in front of labels that tell none from another.</summary>
    public string LeadIns { get; } = Literal.ListOf(template.LeadIns);

    /// <summary>Titles of parts without tables.</summary>
    public string Headings { get; } = Literal.ListOf(template.Headings);

    /// <summary>Whether the schema has rules between the reports of two years.</summary>
    public bool HasAcrossYears { get; } = template.AcrossYears.Count > 0;

    /// <summary>Whether the edition before is at hand, or the edition of a variant.</summary>
    public bool IsCompared { get; init; }

    /// <summary>The sections.</summary>
    public IReadOnlyList<SectionLines> Sections { get; } = [.. template.Sections.Select(SectionLines.Of)];

    /// <summary>How figures in sentences are recognised.</summary>
    public ProseLines? Prose { get; } = ProseLines.Of(template);
}

/// <summary>A unit of figures.</summary>
internal sealed record UnitLine(string Name, string Measures, string Also, string Signs)
{
    /// <summary>The line for a unit.</summary>
    /// <param name="unit">The unit.</param>
    public static UnitLine Of(Unit unit) =>
        new(Literal.Of(unit.Name), EnumName.Of(unit.Measures).Value, Literal.ListOf(unit.Also), Literal.ListOf(unit.Signs));
}

/// <summary>What introduces one thing that a document says of itself.</summary>
internal sealed record IdentityLine(string Property, string Marks)
{
    /// <summary>The lines for everything that is introduced by anything.</summary>
    /// <param name="identity">What introduces what.</param>
    public static IReadOnlyList<IdentityLine> AllOf(IdentityMarks identity) =>
    [
        .. Of(nameof(identity.Title), identity.Title), .. Of(nameof(identity.Organization), identity.Organization),
        .. Of(nameof(identity.Published), identity.Published), .. Of(nameof(identity.DocumentNumber), identity.DocumentNumber),
    ];

    private static IEnumerable<IdentityLine> Of(string property, IdentityMark mark)
    {
        var lists = new[] { (nameof(mark.Labels), mark.Labels), (nameof(mark.Otherwise), mark.Otherwise), (nameof(mark.Meta), mark.Meta) };
        var written = lists.Where(list => list.Item2.Count > 0).Select(list => $"{list.Item1} = [{Literal.ListOf(list.Item2)}]").ToList();
        if (written.Count > 0) yield return new IdentityLine(property, string.Join(", ", written));
    }
}

/// <summary>A section.</summary>
internal sealed record SectionLines(string Id, string Title, string Also, IReadOnlyList<TableLines> Tables)
{
    /// <summary>The lines for a section.</summary>
    /// <param name="section">The section.</param>
    public static SectionLines Of(Section section) =>
        new(Literal.Of(section.Id), Literal.Of(section.Title.Text), Literal.ListOf(section.Title.Also), [.. section.Tables.Select(TableLines.Of)]);
}

/// <summary>A table.</summary>
internal sealed record TableLines(
    string Id, string FirstCell, string? Caption, string Also, string Stubheads, string Spanners, string UnitColumns,
    IReadOnlyList<HeadingLines> Columns, IReadOnlyList<HeadingLines> Rows)
{
    // How far heads stand from the left where Form.hbs lists them.
    private const int Depth = 32;

    /// <summary>The lines for a table.</summary>
    /// <param name="table">The table.</param>
    public static TableLines Of(Table table) => new(
        Literal.Of(table.Id), Literal.Of(table.FirstCell), Literal.OrNone(table.Caption?.Text), Literal.ListOf(table.Caption?.Also ?? default),
        Literal.ListOf(table.Stubheads), Literal.ListOf(table.Spanners), Literal.ListOf(table.UnitColumns),
        HeadingLines.AllOf(table.Columns, Depth), HeadingLines.AllOf(table.Rows, Depth));
}

/// <summary>The head of a row or column, with the heads below it.</summary>
internal sealed record HeadingLines(
    string Indent, string Id, string Label, string Also, string? Subtotal, bool IsLeaf, bool IsTotal, bool IsOwn, IReadOnlyList<HeadingLines> Children)
{
    /// <summary>What is set of a single row or column besides its label; null for nothing.</summary>
    public string? More
    {
        get
        {
            var also = Also.Length == 0 ? null : $"Also = [{Also}]";
            var more = string.Join(", ", new[] { also, IsTotal ? "IsTotal = true" : null, IsOwn ? "IsOwn = true" : null }.Where(part => part is not null));
            return more.Length == 0 ? null : more;
        }
    }

    /// <summary>The line that closes a group; three braces in a row would be a mark of the text engine.</summary>
    public string Close => Indent + "},";

    /// <summary>The lines for heads that stand side by side.</summary>
    /// <param name="headings">The heads.</param>
    /// <param name="depth">How far from the left.</param>
    public static IReadOnlyList<HeadingLines> AllOf(IReadOnlyList<Heading> headings, int depth) =>
    [
        .. headings.Select(heading => new HeadingLines(
            new string(' ', depth), Literal.Of(heading.Id), Literal.Of(heading.Label.Text), Literal.ListOf(heading.Label.Also),
            SubtotalOf(heading), heading.IsLeaf, heading.IsTotal, heading.IsOwn, AllOf(heading.Children, depth + 8))),
    ];

    private static string? SubtotalOf(Heading heading)
    {
        if (heading.Subtotal is not { } subtotal) return null;
        var also = subtotal.Label.Also.Count == 0 ? null : $"Also = [{Literal.ListOf(subtotal.Label.Also)}]";
        var leftOut = subtotal.LeftOut.Count == 0 ? null : $"LeftOut = [{string.Join(", ", subtotal.LeftOut.Select(Literal.Of))}]";
        var more = string.Join(", ", new[] { also, leftOut }.Where(part => part is not null));
        return $"new({Literal.Of(subtotal.Label.Text)}, {Literal.Of(subtotal.Rule)}, global::SchemaKit.Severity.{subtotal.Severity})"
            + (more.Length == 0 ? "" : $" {{ {more} }}");
    }
}
