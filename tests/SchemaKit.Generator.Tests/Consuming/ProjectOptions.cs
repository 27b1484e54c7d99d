using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaKit.Generator.Tests.Consuming;

/// <summary>What a project says of itself and of its files.</summary>
internal sealed class ProjectOptions(string? rootNamespace, IReadOnlySet<string> markedFiles) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(rootNamespace is null ? [] : new() { ["build_property.RootNamespace"] = rootNamespace });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var said = new Dictionary<string, string>();
        if (markedFiles.Contains(textFile.Path)) said["build_metadata.AdditionalFiles.SchemaKitTemplate"] = "true";
        if (textFile is SchemaText { IsReference: true }) said["build_metadata.AdditionalFiles.Reference"] = "true";
        return new Options(said);
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
