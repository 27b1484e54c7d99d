using SchemaKit.Schema;

namespace SchemaKit.Generator.Pipeline;

/// <summary>A schema of the project, and of which form and edition it is.</summary>
/// <param name="Source">The schema.</param>
/// <param name="Header">Of which form and edition it is; null where its first lines do not tell.</param>
internal sealed record ReadSchema(SchemaSource Source, SchemaHeader? Header);

/// <summary>A schema with all that it is compiled from: an overlay with the edition that it extends, any other alone.</summary>
/// <param name="Source">The schema.</param>
/// <param name="Bases">The schemas of the edition that it extends; more than one is a mistake for the compiler to tell.</param>
internal sealed record WholeSchema(SchemaSource Source, EquatableArray<BaseSchema> Bases)
{
    /// <summary>Finds the edition that a schema extends.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="all">All schemas of the project.</param>
    public static WholeSchema Of(ReadSchema schema, IEnumerable<ReadSchema> all) => schema.Header is not { IsOverlay: true } overlay
        ? new(schema.Source, default)
        : new(schema.Source, new(all
            .Where(other => other.Header?.IsExtendedBy(overlay) == true)
            .OrderBy(other => other.Source.Path, StringComparer.Ordinal)
            .Select(other => new BaseSchema(other.Source.FileName, other.Source.Text))));

    /// <summary>Compiles the schema.</summary>
    /// <param name="cancel">Ends the work.</param>
    public SchemaCompilation Compile(CancellationToken cancel) => SchemaCompiler.Compile(Source.Text, Source.FileName, Bases, cancel);

    /// <summary>The template; nothing where there are errors, which the analyzer reports.</summary>
    /// <param name="mapsRules">Whether it matters where in the file the rules are written.</param>
    /// <param name="cancel">Ends the work.</param>
    public CompiledSchema? ToTemplate(bool mapsRules, CancellationToken cancel) => Compile(cancel) is { Template: { } template } compiled
        ? new(new(Source.Path, template) { IsReference = Source.IsReference }, mapsRules ? compiled.Landmarks.Rules : default)
        : null;
}
