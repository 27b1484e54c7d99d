using Microsoft.CodeAnalysis;
using SchemaKit.Generator.Pipeline;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Diagnostics;

/// <summary>What is said where the generator itself went wrong at a schema: nothing is made of it, and everything of the others.</summary>
internal static class Unforeseen
{
    private static readonly DiagnosticDescriptor Descriptor = Descriptors.WithPage(
        new ProblemKind("SK9001", "The generator failed", "nothing could be made of this schema: {0}; this is a mistake in SchemaKit, please report it"),
        "generator-failed");

    /// <summary>The failure, at the top of its file.</summary>
    /// <param name="failure">The failure.</param>
    public static Diagnostic At(Failure failure) =>
        Diagnostic.Create(Descriptor, Location.Create(failure.Path, default, default), failure.Reason);
}
