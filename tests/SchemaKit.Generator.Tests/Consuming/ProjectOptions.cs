using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaKit.Generator.Tests.Consuming;

/// <summary>What a project says of itself and of its files.</summary>
internal sealed class ProjectOptions(string? rootNamespace, IReadOnlySet<string> markedFiles, bool mapsRules = false) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(Said(rootNamespace, mapsRules));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var said = new Dictionary<string, string>();
        if (markedFiles.Contains(textFile.Path)) said["build_metadata.AdditionalFiles.SchemaKitTemplate"] = "true";
        if (textFile is SchemaText { IsReference: true }) said["build_metadata.AdditionalFiles.Reference"] = "true";
        return new Options(said);
    }

    private static Dictionary<string, string> Said(string? rootNamespace, bool mapsRules)
    {
        var said = new Dictionary<string, string> { ["build_property.SchemaKitRuleLines"] = mapsRules ? "true" : "false" };
        if (rootNamespace is not null) said["build_property.RootNamespace"] = rootNamespace;
        return said;
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
