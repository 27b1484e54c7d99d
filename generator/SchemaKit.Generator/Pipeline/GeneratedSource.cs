using SchemaKit.Generator.Emitting;
using SchemaKit.Generator.Templates;

namespace SchemaKit.Generator.Pipeline;

/// <summary>A file of generated C#.</summary>
/// <param name="HintName">
/// Its name among all generated files: that of the type and of the part. Types that differ in capitals only never stand side by side.
/// </param>
/// <param name="Text">The code.</param>
internal sealed record GeneratedSource(string HintName, string Text)
{
    /// <summary>The file that lists the forms of the whole project.</summary>
    /// <param name="roster">The forms.</param>
    /// <param name="rootNamespace">The project's root namespace; null where it has none.</param>
    public static GeneratedSource ForProject(Roster roster, string? rootNamespace) =>
        new("SchemaKit.Templates.g.cs", TextTemplate.Render(nameof(Registry), Registry.Of(roster, rootNamespace)));
}
