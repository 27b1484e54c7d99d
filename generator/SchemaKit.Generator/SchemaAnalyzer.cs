using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Generator.Diagnostics;
using SchemaKit.Generator.Pipeline;
using SchemaKit.Schema;

namespace SchemaKit.Generator;

/// <summary>
/// Says what is wrong with the schemas of a project, each problem at its place in the YAML. The generator makes C# of the same
/// templates and says nothing of this, so that a problem that moves with its line makes no code anew.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer : DiagnosticAnalyzer
{
    private readonly CompiledSchemas compiled = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(ReportProblems);
        context.RegisterCompilationAction(ReportDisputes);
    }

    private void ReportProblems(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!SchemaSource.IsOne(file, context.Options.AnalyzerConfigOptionsProvider)) return;
        if (compiled.Of(file, context.Options, context.CancellationToken) is not { } schema) return;
        foreach (var problem in schema.Problems) context.ReportDiagnostic(Located(problem, file, context.CancellationToken));
    }

    // What several schemas dispute: of two that claim the same, the later is told.
    private void ReportDisputes(CompilationAnalysisContext context)
    {
        var cancel = context.CancellationToken;
        var texts = context.Options.AdditionalFiles.Where(file => SchemaSource.IsOne(file, context.Options.AnalyzerConfigOptionsProvider)).ToArray();
        var files = texts
            .Select(text => (text.Path, Schema: compiled.Of(text, context.Options, cancel)))
            .Where(file => file.Schema?.Template is not null)
            .Select(file => new SchemaFile(file.Path, file.Schema!.Template!) { Landmarks = file.Schema.Landmarks });
        foreach (var (path, problem) in SchemaSet.Check([.. files]).Problems)
        {
            context.ReportDiagnostic(Located(problem, texts.First(text => text.Path == path), cancel));
        }
    }

    private static Diagnostic Located(Problem problem, AdditionalText file, CancellationToken cancel) => Diagnostic.Create(
        Descriptors.Of(problem.Kind), SchemaPlace.In(file, problem.Span, cancel), [.. problem.Arguments]);
}
