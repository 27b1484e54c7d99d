using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Generator.Pipeline;

namespace SchemaKit.Generator;

/// <summary>
/// Tells the errors in the schemas of a project, each at its place in the YAML. An analyzer could not: a schema with an error has no type,
/// the code that uses the type does not compile, and a compiler that meets such code asks no analyzer any more.
/// </summary>
/// <remarks>Nothing is made here, so that an error that moves with its line makes no code anew.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaErrors : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var schemas = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => SchemaSource.IsOne(pair.Left, pair.Right))
            .Select(static (pair, _) => pair.Left)
            .Collect()
            .Combine(context.AnalyzerConfigOptionsProvider);
        context.RegisterSourceOutput(schemas, static (output, pair) => Report(output, new AnalyzerOptions(pair.Left, pair.Right)));
    }

    private static void Report(SourceProductionContext output, AnalyzerOptions options)
    {
        var problems = options.AdditionalFiles
            .SelectMany(file => SchemaAnalyzer.ProblemsOf(file, options, output.CancellationToken))
            .Concat(SchemaAnalyzer.Disputes(options, output.CancellationToken));
        foreach (var problem in problems.Where(problem => problem.Severity == DiagnosticSeverity.Error)) output.ReportDiagnostic(problem);
    }
}
