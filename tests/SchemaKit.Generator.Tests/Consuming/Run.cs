using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace SchemaKit.Generator.Tests.Consuming;

/// <summary>What came of running the generator once.</summary>
internal sealed record Run(GeneratorRunResult Result, CSharpCompilation Compilation)
{
    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } =
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>What the compiler has to say of the project with the generated files in it, hidden remarks aside.</summary>
    public ImmutableArray<Diagnostic> Complaints =>
        [.. Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Info).Concat(Result.Diagnostics)];

    /// <summary>The assembly with its portable symbols, paths mapped as a build may ask for.</summary>
    public (MemoryStream Image, MemoryStream Symbols) Emit(params KeyValuePair<string, string>[] pathMap)
    {
        var (image, symbols) = (new MemoryStream(), new MemoryStream());
        var options = Compilation.Options.WithSourceReferenceResolver(new SourceFileResolver([], null, [.. pathMap]));
        var emitted = Compilation.WithOptions(options).Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        (image.Position, symbols.Position) = (0, 0);
        return (image, symbols);
    }

    /// <summary>Why each value of a step is what it is: new, modified, unchanged or cached.</summary>
    public IReadOnlyList<IncrementalStepRunReason> ReasonsOf(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)] : [];

    /// <summary>Why each generated file is what it is.</summary>
    public IReadOnlyList<IncrementalStepRunReason> ReasonsOfOutput =>
        [.. Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason)];
}
