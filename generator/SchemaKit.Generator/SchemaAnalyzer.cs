using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Generator.Diagnostics;
using SchemaKit.Generator.Pipeline;
using SchemaKit.Schema;

namespace SchemaKit.Generator;

/// <summary>
/// Says what is worth knowing of the schemas of a project, each thing at its place in the YAML. The generator makes C# of the same
/// templates and says nothing of this, so that a remark that moves with its line makes no code anew; errors are told by
/// <see cref="SchemaErrors"/>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer : DiagnosticAnalyzer
{
    private static readonly CompiledSchemas Compiled = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(file => Report(ProblemsOf(file.AdditionalFile, file.Options, file.CancellationToken), file.ReportDiagnostic));
        context.RegisterCompilationAction(all => Report(Disputes(all.Options, all.CancellationToken), all.ReportDiagnostic));
    }

    /// <summary>What is to be said of a schema by itself; nothing of other files.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">What the project says of its files.</param>
    /// <param name="cancel">Ends the work.</param>
    internal static IEnumerable<Diagnostic> ProblemsOf(AdditionalText file, AnalyzerOptions options, CancellationToken cancel) =>
        SchemaSource.IsOne(file, options.AnalyzerConfigOptionsProvider) && Compiled.Of(file, options, cancel) is { } schema
            ? schema.Problems.Select(problem => Located(problem, file, cancel))
            : [];

    /// <summary>What several schemas dispute: of two that claim the same, the later is told.</summary>
    /// <param name="options">The files of the project, and what it says of them.</param>
    /// <param name="cancel">Ends the work.</param>
    internal static IEnumerable<Diagnostic> Disputes(AnalyzerOptions options, CancellationToken cancel)
    {
        var texts = options.AdditionalFiles.Where(file => SchemaSource.IsOne(file, options.AnalyzerConfigOptionsProvider)).ToArray();
        var files = texts
            .Select(text => (text.Path, Schema: Compiled.Of(text, options, cancel)))
            .Where(file => file.Schema?.Template is not null)
            .Select(file => new SchemaFile(file.Path, file.Schema!.Template!) { Landmarks = file.Schema.Landmarks });
        return SchemaSet.Check([.. files]).Problems.Select(found => Located(found.Problem, texts.First(text => text.Path == found.Path), cancel));
    }

    private static void Report(IEnumerable<Diagnostic> problems, Action<Diagnostic> tell)
    {
        foreach (var problem in problems.Where(problem => problem.Severity != DiagnosticSeverity.Error)) tell(problem);
    }

    private static Diagnostic Located(Problem problem, AdditionalText file, CancellationToken cancel) => Diagnostic.Create(
        Descriptors.Of(problem.Kind), SchemaPlace.In(file, problem.Span, cancel), [.. problem.Arguments]);
}
