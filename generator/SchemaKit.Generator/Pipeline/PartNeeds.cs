using SchemaKit.Schema;

namespace SchemaKit.Generator.Pipeline;

/// <summary>What each generated file needs of a schema; the rest is taken out.</summary>
internal static class PartNeeds
{
    private static readonly Label NoLabel = new("", default);

    /// <summary>The form and what its parts are called. The names of rules count, since no member may share one with them.</summary>
    public static AcceptedSchema Model(AcceptedSchema schema) => new(schema.Path, Identity(schema.Template) with
    {
        Sections = schema.Template.Sections,
        Rules = Names(schema.Template.Rules),
        AcrossYears = Names(schema.Template.AcrossYears),
    }, null);

    /// <summary>The cells.</summary>
    public static AcceptedSchema Cells(AcceptedSchema schema) => new(schema.Path, Bare(schema.Template) with { Cells = schema.Template.Cells }, null);

    /// <summary>All but the rules; of them, and of the edition before, only whether there are any.</summary>
    public static AcceptedSchema Form(AcceptedSchema schema) => new(schema.Path, schema.Template with
    {
        Rules = default,
        AcrossYears = schema.Template.AcrossYears.Count == 0 ? default : new([new AcrossYearsRule(NameOnly(""), default)]),
        Former = null,
    }, schema.Former is null ? null : new FormerType("", new("", ""), default));

    /// <summary>The rules within one report, the cells, and where sections begin, by which is told what the rules can see.</summary>
    public static AcceptedSchema Rules(AcceptedSchema schema) => new(schema.Path, Bare(schema.Template) with
    {
        Sections = new(schema.Template.Sections.Select(Beginning)),
        Cells = schema.Template.Cells,
        Rules = schema.Template.Rules,
    }, null)
    {
        Written = schema.Written with { AcrossYears = default },
        BasePath = schema.BasePath,
    };

    /// <summary>The rules between two years, the cells, and the names of the other rules, which come first.</summary>
    public static AcceptedSchema? AcrossYears(AcceptedSchema schema) => schema.Template.AcrossYears.Count == 0 ? null : new(schema.Path, Bare(schema.Template) with
    {
        Cells = schema.Template.Cells,
        Rules = Names(schema.Template.Rules),
        AcrossYears = schema.Template.AcrossYears,
    }, null)
    {
        Written = schema.Written with { Within = default },
        BasePath = schema.BasePath,
    };

    /// <summary>The cells of this edition and of the one before.</summary>
    public static AcceptedSchema? Editions(AcceptedSchema schema) => schema.Former is null ? null : new(schema.Path, Bare(schema.Template) with
    {
        Cells = schema.Template.Cells,
        Former = schema.Template.Former,
    }, schema.Former);

    /// <summary>The cells, and how a variant relates to its edition.</summary>
    public static AcceptedSchema? Variant(AcceptedSchema schema) => schema.Template.Variant is null ? null : new(schema.Path, Bare(schema.Template) with
    {
        Edition = schema.Template.Edition,
        Cells = schema.Template.Cells,
        Variant = schema.Template.Variant,
    }, null);

    private static Template Bare(Template template) =>
        new("", "", NoLabel, null, 0, null, template.Namespace, template.TypeName, template.FileName) { Variant = FilesOf(template) };

    // What every file says of a variant: what it is made from.
    private static Variant? FilesOf(Template template) => template.Variant is { } variant ? variant with { Says = null, Authority = null, Cells = default!, Added = default } : null;

    private static Template Identity(Template template) => new(
        template.Id, template.Edition, template.Title with { Also = default }, template.Authority, template.FirstYear, template.LastYear,
        template.Namespace, template.TypeName, template.FileName) { Variant = template.Variant };

    private static Section Beginning(Section section) =>
        new(section.Id, NoLabel, new([new Table(null, "", null, default, default, default, default, section.Tables[0].FirstCell)]));

    private static EquatableArray<Rule> Names(EquatableArray<Rule> rules) => new(rules.Select(rule => NameOnly(rule.Id)));

    private static EquatableArray<AcrossYearsRule> Names(EquatableArray<AcrossYearsRule> rules) =>
        new(rules.Select(across => new AcrossYearsRule(NameOnly(across.Rule.Id), default)));

    private static Rule NameOnly(string id) => new(id, "", "", null, "", Severity.Error, null, null, null, default);
}
