using SchemaKit.Schema;

namespace SchemaKit.Generator.Pipeline;

/// <summary>What a schema compiled to.</summary>
/// <param name="File">The template, which knows no place in its file.</param>
/// <param name="Written">
/// Where the rules are written, beside the template; nothing unless the project asks for it, so that otherwise an edit that only moves
/// lines ends here.
/// </param>
internal sealed record CompiledSchema(SchemaFile File, RuleLandmarks Written);
