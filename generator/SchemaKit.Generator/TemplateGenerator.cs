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
        // The schemas among the additional files, at once as path and text.
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => SchemaSource.IsOne(pair.Left, pair.Right))
            .Select(static (pair, cancel) => Attempt.To(pair.Left.Path, () => SchemaSource.Of(pair.Left, pair.Right, cancel)))
            .WithTrackingName(StepNames.Files);

        // An overlay is compiled from its own text and that of the edition that it extends, and from no other file.
        var headed = files
            .Select(static (file, _) => file.Then(source => new ReadSchema(source, source.Header())))
            .WithTrackingName(StepNames.Headers);
        var whole = headed.Combine(headed.Collect())
            .Select(static (pair, _) => pair.Left.Then(schema => WholeSchema.Of(schema, pair.Right.Select(other => other.Value).OfType<ReadSchema>())))
            .WithTrackingName(StepNames.Whole);

        // Each compiled to a template that knows no place in its file: a comment more gives an equal template, and all below rests.
        var compiled = whole
            .Select(static (file, cancel) => file.Then(schema => schema.ToTemplate(cancel)))
            .WithTrackingName(StepNames.Compiled);

        // What nobody foresaw concerns its own file only.
        var failures = compiled
            .Where(static attempt => attempt.Failure is not null)
            .Select(static (attempt, _) => attempt.Failure!)
            .WithTrackingName(StepNames.Failures);

        // Which templates stand is for all of them together to decide, and what one needs of the edition before it.
        var templates = compiled
            .Where(static attempt => attempt.Value is not null)
            .Select(static (attempt, _) => attempt.Value!);
        var roster = templates.Collect()
            .Select(static (all, _) => Roster.Of(all))
            .WithTrackingName(StepNames.Roster);
        var accepted = templates.Combine(roster)
            .Select(static (pair, _) => pair.Right.Accept(pair.Left))
            .Where(static schema => schema is not null)
            .Select(static (schema, _) => schema!)
            .WithTrackingName(StepNames.Accepted);

        // The C# for each, file by file.
        var sources = accepted
            .SelectMany(static (schema, _) => GeneratedSource.For(schema))
            .WithTrackingName(StepNames.Sources);

        // The list of all forms, for a project that has a schema at all.
        var rootNamespace = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var name) ? name : null);
        var registry = files.Collect()
            .SelectMany(static (all, _) => all.Select(file => file.Path).OrderBy(path => path, StringComparer.Ordinal).Take(1))
            .Combine(roster.Combine(rootNamespace))
            .Select(static (pair, _) => Attempt.To(pair.Left, () => GeneratedSource.ForProject(pair.Right.Left, pair.Right.Right)))
            .WithTrackingName(StepNames.Registry);

        context.RegisterSourceOutput(sources, static (output, source) => Add(output, source));
        context.RegisterSourceOutput(registry, static (output, source) => Add(output, source));
        context.RegisterSourceOutput(failures, static (output, failure) => output.ReportDiagnostic(Unforeseen.At(failure)));
    }

    private static void Add(SourceProductionContext output, Attempt<GeneratedSource> attempt)
    {
        if (attempt.Value is { } source) output.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));
        if (attempt.Failure is { } failure) output.ReportDiagnostic(Unforeseen.At(failure));
    }
}
