using SchemaKit.Generator.Emitting;
using SchemaKit.Generator.Templates;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Pipeline;

/// <summary>A file of generated C#.</summary>
/// <param name="HintName">
/// Its name among all generated files: that of the type and of the part. Types that differ in capitals only never stand side by side.
/// </param>
/// <param name="Text">The code.</param>
internal sealed record GeneratedSource(string HintName, string Text)
{
    /// <summary>The files for one template; where one of them fails, none, since they stand on each other.</summary>
    /// <param name="schema">The schema.</param>
    public static IEnumerable<Attempt<GeneratedSource>> For(AcceptedSchema schema)
    {
        var (file, former) = schema;
        var template = file.Template;
        var type = TypeName.Of(template);
        var parts = Attempt.To<GeneratedSource[]>(file.Path, () =>
        [
            new($"{type}.Model.g.cs", TextTemplate.Render(nameof(Model), new Model(template))),
            new($"{type}.Cells.g.cs", TextTemplate.Render(nameof(Cells), new Cells(template))),
            new($"{type}.Form.g.cs", TextTemplate.Render(nameof(Form), new Form(template) { IsCompared = former is not null || template.Variant is not null })),
            new($"{type}.Rules.g.cs", TextTemplate.Render(nameof(Rules), new Rules(template))),
            .. template.AcrossYears.Count == 0 ? [] : new[] { new GeneratedSource($"{type}.AcrossYears.g.cs", TextTemplate.Render(nameof(AcrossYears), new AcrossYears(template))) },
            .. former is null ? [] : new[] { new GeneratedSource($"{type}.Editions.g.cs", TextTemplate.Render(nameof(Editions), new Editions(template, former))) },
            .. template.Variant is null ? [] : new[] { new GeneratedSource($"{type}.Variant.g.cs", TextTemplate.Render(nameof(Templates.Variant), new Templates.Variant(template))) },
        ]);
        return parts.Value is { } sources
            ? sources.Select(source => new Attempt<GeneratedSource>(file.Path, source, null))
            : [new(file.Path, null, parts.Failure)];
    }

    /// <summary>The file that lists the forms of the whole project.</summary>
    /// <param name="roster">The forms.</param>
    /// <param name="rootNamespace">The project's root namespace; null where it has none.</param>
    public static GeneratedSource ForProject(Roster roster, string? rootNamespace) =>
        new("SchemaKit.Templates.g.cs", TextTemplate.Render(nameof(Registry), Registry.Of(roster, rootNamespace)));
}
