using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Pipeline;

/// <summary>A schema as text. Roslyn's own objects for files compare by reference, so none of them goes further than here.</summary>
/// <param name="Path">Where the file lies.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsReference">Whether it is there to be known by others only: its type comes from a reference.</param>
internal sealed record SchemaSource(string Path, string Text, bool IsReference)
{
    private const string Reference = "build_metadata.AdditionalFiles.Reference";
    private const string Metadata = "build_metadata.AdditionalFiles.SchemaKitTemplate";

    /// <summary>Whether an additional file is a schema: by its name, or because the project says so.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">What the project says of its files.</param>
    public static bool IsOne(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        file.Path.EndsWith(".schema.yaml", StringComparison.OrdinalIgnoreCase) ||
        file.Path.EndsWith(".schema.yml", StringComparison.OrdinalIgnoreCase) ||
        Says(file, options, Metadata);

    /// <summary>The text of an additional file; nothing where it cannot be read, which the compiler reports by itself.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isReference">Whether it is there to be known only.</param>
    /// <param name="cancel">Ends the reading.</param>
    public static SchemaSource? Of(AdditionalText file, bool isReference, CancellationToken cancel) =>
        file.GetText(cancel) is { } text ? new(file.Path, text.ToString(), isReference) : null;

    /// <summary>Whether the project includes a schema to be known only, since its type comes from a reference.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">What the project says of its files.</param>
    public static bool IsKnownOnly(AdditionalText file, AnalyzerConfigOptionsProvider options) => Says(file, options, Reference);

    /// <summary>Of which form and edition it is; nothing where its first lines do not tell.</summary>
    public SchemaHeader? Header() => SchemaHeader.Of(Text);

    /// <summary>The file's name, without folders.</summary>
    public string FileName => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);

    private static bool Says(AdditionalText file, AnalyzerConfigOptionsProvider options, string metadata) =>
        options.GetOptions(file).TryGetValue(metadata, out var said) && string.Equals(said, "true", StringComparison.OrdinalIgnoreCase);
}
