using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Generator.Diagnostics;
using SchemaKit.Generator.Pipeline;

namespace SchemaKit.Generator;

/// <summary>
/// Makes C# of the schemas of a project: for each a report type with typed views, the catalogue of its cells, the labels that a
/// document is bound by and its rules as code; and one list of all forms. What is wrong with a schema is the analyzer's to say.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TemplateGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project file says, as values: the object that holds it is another one after every edit.
        var rootNamespace = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ProjectProperties.RootNamespace(options.GlobalOptions));
        var mapsRules = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ProjectProperties.MapsRules(options.GlobalOptions));

        // The schemas among the additional files, then at once as path and text; a file that did not change is not read again.
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => SchemaSource.IsOne(pair.Left, pair.Right))
            .Select(static (pair, _) => (File: pair.Left, IsReference: SchemaSource.IsReferenced(pair.Left, pair.Right)))
            .Select(static (schema, cancel) => Attempt.To(schema.File.Path, () => SchemaSource.Of(schema.File, schema.IsReference, cancel)))
            .WithTrackingName(StepNames.Files);

        // An overlay is compiled from its own text and that of the edition that it extends, and from no other file.
        var headed = files
            .Select(static (file, _) => file.Then(source => new ReadSchema(source, source.Header())))
            .WithTrackingName(StepNames.Headers);
        var whole = headed.Combine(headed.Collect())
            .Select(static (pair, _) => pair.Left.Then(schema => WholeSchema.Of(schema, pair.Right.Select(other => other.Value).OfType<ReadSchema>())))
            .WithTrackingName(StepNames.Whole);

        // Each compiled to a template that knows no place in its file: a comment more gives an equal template, and all below rests.
        var compiled = whole.Combine(mapsRules)
            .Select(static (pair, cancel) => pair.Left.Then(schema => schema.ToTemplate(pair.Right, cancel)))
            .WithTrackingName(StepNames.Compiled);

        // What nobody foresaw concerns its own file only.
        var failures = compiled
            .Where(static attempt => attempt.Failure is not null)
            .Select(static (attempt, _) => attempt.Failure!)
            .WithTrackingName(StepNames.Failures);

        // Which templates stand is for all of them together to decide, and what one needs of the edition before it.
        var schemas = compiled
            .Where(static attempt => attempt.Value is not null)
            .Select(static (attempt, _) => attempt.Value!);
        var roster = schemas.Select(static (schema, _) => schema.File).Collect()
            .Select(static (all, _) => Roster.Of(all))
            .WithTrackingName(StepNames.Roster);
        var accepted = schemas.Combine(roster)
            .Select(static (pair, _) => pair.Right.Accept(pair.Left))
            .Where(static schema => schema is not null)
            .Select(static (schema, _) => schema!)
            .WithTrackingName(StepNames.Accepted);

        // The C# for each, file by file: first what the file needs of the schema, then, if that is another, the file.
        foreach (var part in SchemaPart.All)
        {
            var sources = accepted
                .Select((schema, _) => part.Take(schema))
                .Where(static needed => needed is not { Value: null, Failure: null })
                .Select((needed, _) => needed.Then(part.Make))
                .WithTrackingName(part.Name);
            context.RegisterSourceOutput(sources, static (output, source) => Add(output, source));
        }

        // The list of all forms, for a project that has a schema of its own at all.
        var registry = files.Collect()
            .SelectMany(static (all, _) => all.Where(file => file.Value is not { IsReference: true }).Select(file => file.Path).OrderBy(path => path, StringComparer.Ordinal).Take(1))
            .Combine(roster.Combine(rootNamespace))
            .Select(static (pair, _) => Attempt.To(pair.Left, () => GeneratedSource.ForProject(pair.Right.Left, pair.Right.Right)))
            .WithTrackingName(StepNames.Registry);

        context.RegisterSourceOutput(registry, static (output, source) => Add(output, source));
        context.RegisterSourceOutput(failures, static (output, failure) => output.ReportDiagnostic(Unforeseen.At(failure)));
    }

    private static void Add(SourceProductionContext output, Attempt<GeneratedSource> attempt)
    {
        if (attempt.Value is { } source) output.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));
        if (attempt.Failure is { } failure) output.ReportDiagnostic(Unforeseen.At(failure));
    }
}
