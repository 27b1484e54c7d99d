using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Generator.Pipeline;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Diagnostics;

/// <summary>What is said where the generator itself went wrong.</summary>
internal static class Unforeseen
{
    /// <summary>The generator failed at a schema; nothing is made of it, and everything of the others.</summary>
    public static readonly ProblemKind Kind = new(
        "SK9001", "The generator failed", "nothing could be made of this schema: {0}. This is a mistake in SchemaKit; please report it with the schema");

    /// <summary>The failure, at the top of its file.</summary>
    /// <param name="failure">The failure.</param>
    public static Diagnostic At(Failure failure) =>
        Diagnostic.Create(Descriptors.Of(Kind), Location.Create(failure.Path, default, default), failure.Reason);
}
