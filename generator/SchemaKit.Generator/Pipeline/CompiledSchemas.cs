using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Pipeline;

/// <summary>
/// What the schemas of a project compile to, each compiled once. A file that did not change is the same object in the next compilation:
/// an edit of C# compiles no schema again, and an edit of a schema only that and its overlays.
/// </summary>
internal sealed class CompiledSchemas
{
    private readonly ConditionalWeakTable<AdditionalText, Attempt<ReadSchema>> read = new();
    private readonly ConditionalWeakTable<AdditionalText, Entry> compiled = new();

    /// <summary>What a schema compiles to; null for a failure that nobody foresaw, which is the generator's to tell.</summary>
    /// <param name="file">The schema.</param>
    /// <param name="options">All files of the project.</param>
    /// <param name="cancel">Ends the work.</param>
    public SchemaCompilation? Of(AdditionalText file, AnalyzerOptions options, CancellationToken cancel)
    {
        if (Read(file, options, cancel) is not { } schema) return null;
        var others = schema.Header is { IsOverlay: true }
            ? options.AdditionalFiles.Where(other => SchemaSource.IsOne(other, options.AnalyzerConfigOptionsProvider))
                .Select(other => Read(other, options, cancel)).OfType<ReadSchema>()
            : [];
        var whole = WholeSchema.Of(schema, others);
        if (compiled.TryGetValue(file, out var known) && known.Whole == whole) return known.Compilation;
        var attempt = Attempt.To(file.Path, () => whole.Compile(cancel));
        compiled.Remove(file);
        return compiled.GetValue(file, _ => new Entry(whole, attempt.Value)).Compilation;
    }

    private ReadSchema? Read(AdditionalText file, AnalyzerOptions options, CancellationToken cancel) => read
        .GetValue(file, text => Attempt.To(text.Path, () => SchemaSource.Of(text, SchemaSource.IsKnownOnly(text, options.AnalyzerConfigOptionsProvider), cancel)).Then(source => new ReadSchema(source, source.Header())))
        .Value;

    private sealed record Entry(WholeSchema Whole, SchemaCompilation? Compilation);
}
