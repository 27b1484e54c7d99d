using SchemaKit.Generator.Pipeline;

namespace SchemaKit.Generator.Tests.Consuming;

/// <summary>What the generator makes of a single template, without a compiler around it.</summary>
internal static class CodeOf
{
    /// <summary>Every file for a template, or what went wrong.</summary>
    public static IReadOnlyList<Attempt<GeneratedSource>> Schema(AcceptedSchema schema) =>
        [.. SchemaPart.All.Select(part => part.Take(schema).Then(part.Make)).Where(attempt => attempt is not { Value: null, Failure: null })];

    /// <summary>The text of every file for a template.</summary>
    public static IEnumerable<string> Template(Schema.Template template) =>
        Schema(new AcceptedSchema("/any.schema.yaml", template, null)).Select(attempt => attempt.Value.ShouldNotBeNull().Text);
}
