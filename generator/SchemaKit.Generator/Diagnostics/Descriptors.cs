using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Diagnostics;

/// <summary>The compiler's view of the kinds of problem that a schema can have.</summary>
internal static class Descriptors
{
    private static readonly ConcurrentDictionary<ProblemKind, DiagnosticDescriptor> Known = new();

    /// <summary>The descriptors for all kinds of problem that a schema can have.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = typeof(ProblemKinds)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null)).OfType<ProblemKind>()
        .OrderBy(kind => kind.Id, StringComparer.Ordinal).Select(Of)
        .ToImmutableArray();

    /// <summary>The descriptor for a kind of problem; the same one every time.</summary>
    /// <param name="kind">The kind.</param>
    public static DiagnosticDescriptor Of(ProblemKind kind) => Known.GetOrAdd(kind, static kind => WithPage(kind, kind.Id));

    /// <summary>The descriptor for a kind of problem that has a page of another name.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="page">The name of the page.</param>
    public static DiagnosticDescriptor WithPage(ProblemKind kind, string page) => new(
        kind.Id, kind.Title, kind.MessageFormat, "SchemaKit", kind.IsError ? DiagnosticSeverity.Error : DiagnosticSeverity.Info,
        isEnabledByDefault: true, helpLinkUri: $"{ProblemKind.HelpPages}{page}.md");
}
