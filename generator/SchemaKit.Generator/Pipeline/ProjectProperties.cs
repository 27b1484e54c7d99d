using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaKit.Generator.Pipeline;

/// <summary>What a project file says to the generator. Roslyn's own object for it is another one at every edit, so only values go further.</summary>
internal static class ProjectProperties
{
    /// <summary>The root namespace; null where the project has none.</summary>
    /// <param name="options">What the project says.</param>
    public static string? RootNamespace(AnalyzerConfigOptions options) => Of(options, nameof(RootNamespace));

    /// <summary>Whether rules are mapped to the lines of the schema that they are written in.</summary>
    /// <param name="options">What the project says.</param>
    public static bool MapsRules(AnalyzerConfigOptions options) => string.Equals(Of(options, "SchemaKitRuleLines"), "true", StringComparison.OrdinalIgnoreCase);

    private static string? Of(AnalyzerConfigOptions options, string name) => options.TryGetValue("build_property." + name, out var value) ? value : null;
}
