using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Pipeline;

/// <summary>A schema as text. Roslyn's own objects for files compare by reference, so none of them goes further than here.</summary>
/// <param name="Path">Where the file lies.</param>
/// <param name="Text">What it says.</param>
internal sealed record SchemaSource(string Path, string Text)
{
    private const string Metadata = "build_metadata.AdditionalFiles.SchemaKitTemplate";

    /// <summary>Whether an additional file is a schema: by its name, or because the project says so.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">What the project says of its files.</param>
    public static bool IsOne(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        file.Path.EndsWith(".schema.yaml", StringComparison.OrdinalIgnoreCase) ||
        file.Path.EndsWith(".schema.yml", StringComparison.OrdinalIgnoreCase) ||
        (options.GetOptions(file).TryGetValue(Metadata, out var marked) && string.Equals(marked, "true", StringComparison.OrdinalIgnoreCase));

    /// <summary>The text of an additional file; nothing where it cannot be read, which the compiler reports by itself.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancel">Ends the reading.</param>
    public static SchemaSource? Of(AdditionalText file, CancellationToken cancel) =>
        file.GetText(cancel) is { } text ? new(file.Path, text.ToString()) : null;

    /// <summary>Compiles the schema.</summary>
    /// <param name="cancel">Ends the work.</param>
    public SchemaCompilation Compile(CancellationToken cancel) =>
        SchemaCompiler.Compile(Text, Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1), cancel);

    /// <summary>The template; nothing where there are errors, which the analyzer reports.</summary>
    /// <param name="mapsRules">Whether it matters where in the file the rules are written.</param>
    /// <param name="cancel">Ends the work.</param>
    public CompiledSchema? ToTemplate(bool mapsRules, CancellationToken cancel) => Compile(cancel) is { Template: { } template } compiled
        ? new(new(Path, template), mapsRules ? compiled.Landmarks.Rules : default)
        : null;
}
