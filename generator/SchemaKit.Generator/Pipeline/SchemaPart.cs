using SchemaKit.Generator.Emitting;
using SchemaKit.Generator.Templates;

namespace SchemaKit.Generator.Pipeline;

/// <summary>One of the files that are made for a schema.</summary>
/// <param name="Name">Its name: that of the model, of its text template and of the step that makes it.</param>
/// <param name="Needs">
/// The schema without anything that makes no difference to this file, so that an edit of that does not make it anew; null where the
/// schema has no such file.
/// </param>
/// <param name="Model">What its text template is filled with.</param>
internal sealed record SchemaPart(string Name, Func<AcceptedSchema, AcceptedSchema?> Needs, Func<AcceptedSchema, CodeFile> Model)
{
    /// <summary>Every file, the one that users look at first.</summary>
    public static IReadOnlyList<SchemaPart> All { get; } =
    [
        new(nameof(Templates.Model), PartNeeds.Model, schema => new Model(schema.Template)),
        new(nameof(Cells), PartNeeds.Cells, schema => new Cells(schema.Template)),
        new(nameof(Form), PartNeeds.Form, schema => new Form(schema.Template) { IsCompared = schema.Former is not null || schema.Template.Variant is not null }),
        new(nameof(Rules), PartNeeds.Rules, schema => new Rules(schema.Template, RuleLine.In(schema.Path, schema.Written.Within))),
        new(nameof(AcrossYears), PartNeeds.AcrossYears, schema => new AcrossYears(schema.Template, RuleLine.In(schema.Path, schema.Written.AcrossYears))),
        new(nameof(Editions), PartNeeds.Editions, schema => new Editions(schema.Template, schema.Former!)),
        new(nameof(Templates.Variant), PartNeeds.Variant, schema => new Templates.Variant(schema.Template)),
    ];

    /// <summary>Takes from a schema what the file needs of it.</summary>
    /// <param name="schema">The schema.</param>
    public Attempt<AcceptedSchema> Take(AcceptedSchema schema) => Attempt.To(schema.Path, () => Needs(schema));

    /// <summary>Makes the file.</summary>
    /// <param name="schema">What it needs of the schema.</param>
    public GeneratedSource Make(AcceptedSchema schema) =>
        new($"{TypeName.Of(schema.Template)}.{Name}.g.cs", TextTemplate.Render(Name, Model(schema)));
}
