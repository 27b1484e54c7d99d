using SchemaKit.Schema.Building;
using SchemaKit.Schema.Declarations;
using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Overlays;

/// <summary>Compiles an overlay: what it adds goes into the schema of the edition, and the whole is compiled like any schema.</summary>
/// <param name="fileName">The overlay's file name, without folders.</param>
/// <param name="bases">The schemas of the edition that it extends.</param>
/// <param name="cancellation">Gives up when cancelled.</param>
internal sealed class OverlayCompiler(string fileName, IReadOnlyList<BaseSchema> bases, CancellationToken cancellation)
{
    private readonly ProblemList problems = new();

    /// <summary>What comes of it.</summary>
    /// <param name="text">The text of the overlay.</param>
    public SchemaCompilation Compile(string text)
    {
        var document = YamlReader.Read(text, problems, cancellation, TextRole.Overlay);
        if (document is null || !new SchemaReader(problems).IsSchema(document, out var map)) return new(null, problems.InOrder());
        if (new OverlayReader(problems).Read(map) is not { } overlay) return new(null, problems.InOrder());
        if (EditionOf(overlay) is not { Template: { } edition } found) return new(null, problems.InOrder());

        var causes = new OverlayCauses(overlay.Extends.Place);
        var told = new HashSet<Problem>(found.Problems);
        var (template, landmarks) = Compile(overlay, edition, causes);
        return new(template, problems.InOrder(causes.Of, told)) { Landmarks = landmarks };
    }

    private SchemaCompilation? EditionOf(OverlayDeclaration overlay)
    {
        var (id, number) = (overlay.Template.Text, overlay.Edition.Text);
        if (bases.Count > 1) problems.Add(ProblemKinds.SeveralBases, overlay.Extends.Place, number, id, string.Join(" and ", bases.Select(b => b.FileName)));
        else if (bases.Count == 0) problems.Add(ProblemKinds.BaseAbsent, overlay.Extends.Place, number, id);
        if (bases.Count != 1) return null;
        var only = bases[0];
        var compiled = SchemaCompiler.Compile(only.Text, only.FileName, cancellation);
        if (compiled.Template is null) problems.Add(ProblemKinds.BaseBroken, overlay.Extends.Place, only.FileName);
        return compiled;
    }

    private (Template? Template, SchemaLandmarks Landmarks) Compile(OverlayDeclaration overlay, Template edition, OverlayCauses causes)
    {
        // The edition compiled, so this reads without a problem.
        var there = (MappingNode)YamlReader.Read(bases[0].Text.TrimStart('\uFEFF'), new ProblemList(), cancellation, TextRole.Base)!;
        var merged = new OverlayMerge(causes, problems).Merge(there, overlay.Added);
        if (overlay.Csharp is { } csharp) merged = merged.With([.. merged.Entries.Select(e => e.Key.Text == "csharp" ? csharp : e)]);
        if (new SchemaReader(problems).Read(merged) is not { } schema) return default;
        cancellation.ThrowIfCancellationRequested();
        var landmarks = schema.Landmarks with
        {
            Edition = overlay.Extends.Place,
            Years = overlay.Extends.Place,
            Extends = (overlay.Name ?? overlay.Extends).Place,
            Former = default,
        };
        var builder = new TemplateBuilder(schema, fileName, problems);
        var template = builder.Build();
        return (template is null ? null : AsVariant(template, builder.Layout!, overlay, edition), landmarks with { Rules = builder.RuleLandmarks });
    }

    private Template? AsVariant(Template template, FormLayout layout, OverlayDeclaration overlay, Template edition)
    {
        var comparer = new VariantComparer(layout, edition, problems);
        var variant = template with
        {
            // It relates to its edition, and through that to the one before.
            Former = null,
            Variant = new(
                overlay.Name!.Text,
                new BaseForm(edition.Namespace, edition.TypeName, edition.FileName, edition.Cells.Count),
                overlay.Says,
                overlay.Authority,
                comparer.Compare())
            {
                Added = new(KeyPaths(template).Except(KeyPaths(edition))),
            },
        };
        if (!problems.HasErrors) new IsACheck(edition, variant, layout, problems, cancellation).Check(comparer.Shared);
        return problems.HasErrors ? null : variant;
    }

    private static IEnumerable<string> KeyPaths(Template template) => template.Sections
        .SelectMany(section => section.Tables.SelectMany(table => table.Columns.Concat(table.Rows).SelectMany(KeyPaths).Prepend(table.KeyPath)).Prepend(section.KeyPath));

    private static IEnumerable<string> KeyPaths(Heading heading) => heading.Children.SelectMany(KeyPaths).Prepend(heading.KeyPath);
}
