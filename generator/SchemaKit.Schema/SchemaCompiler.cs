using SchemaKit.Schema.Building;
using SchemaKit.Schema.Declarations;
using SchemaKit.Schema.Overlays;
using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema;

/// <summary>
/// Compiles the schema of one edition of a form: text to nodes with places, nodes to declarations, declarations to a checked
/// template.
/// </summary>
public static class SchemaCompiler
{
    /// <summary>Compiles a schema. Whatever the text, the answer is a template or the problems that stand in its way.</summary>
    /// <param name="text">The text of the schema, YAML.</param>
    /// <param name="fileName">The file's name, without folders.</param>
    /// <param name="cancellation">Gives up when cancelled.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static SchemaCompilation Compile(string text, string fileName, CancellationToken cancellation = default) =>
        Compile(text, fileName, [], cancellation);

    /// <summary>Compiles a schema that may be an overlay. Whatever the text, the answer is a template or the problems that stand in its way.</summary>
    /// <param name="text">The text of the schema, YAML.</param>
    /// <param name="fileName">The file's name, without folders.</param>
    /// <param name="bases">The schemas of the edition that it extends, as <see cref="SchemaHeader"/> tells them; none for a schema that is no overlay.</param>
    /// <param name="cancellation">Gives up when cancelled.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static SchemaCompilation Compile(string text, string fileName, IReadOnlyList<BaseSchema> bases, CancellationToken cancellation = default)
    {
        var problems = new ProblemList();
        var landmarks = default(SchemaLandmarks);
        Template? template = null;
        var document = YamlReader.Read(text.TrimStart('\uFEFF'), problems, cancellation);
        if (document is not null && OverlayReader.IsOne(document)) return new OverlayCompiler(fileName, bases, cancellation).Compile(text.TrimStart('\uFEFF'));
        if (document is not null && new SchemaReader(problems).Read(document) is { } schema)
        {
            cancellation.ThrowIfCancellationRequested();
            var builder = new TemplateBuilder(schema, fileName, problems);
            template = builder.Build();
            landmarks = schema.Landmarks with { Rules = builder.RuleLandmarks };
        }

        return new SchemaCompilation(template, problems.InOrder()) { Landmarks = landmarks };
    }
}
