using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Pipeline;

/// <summary>A form that code is made for, by name.</summary>
/// <param name="Path">The schema.</param>
/// <param name="FileName">Its file name, without folders.</param>
/// <param name="Type">The report type.</param>
/// <param name="Template">The id of the form.</param>
/// <param name="Edition">The edition.</param>
internal sealed record RosterEntry(string Path, string FileName, TypeName Type, string Template, string Edition)
{
    /// <summary>The name of the variant; null for an edition.</summary>
    public string? Variant { get; init; }

    /// <summary>The edition that this one is compared with; null for none.</summary>
    public FormerType? Former { get; init; }
}

/// <summary>The forms of a project that code is made for: where two schemas claim the same, the first by path has it.</summary>
/// <param name="Entries">The forms, ordered by template, edition, variant and path; an edition before its variants.</param>
internal sealed record Roster(EquatableArray<RosterEntry> Entries)
{
    /// <summary>Settles which schemas stand, whatever order they come in.</summary>
    /// <param name="files">All schemas that compiled.</param>
    public static Roster Of(IReadOnlyList<SchemaFile> files)
    {
        var check = SchemaSet.Check(files);
        var standing = files.Where(file => !check.Withholds(file.Path)).ToList();
        return new Roster(new EquatableArray<RosterEntry>(standing
            .Where(file => !file.IsReference && HasBase(file.Template, standing))
            .Select(file => new RosterEntry(file.Path, file.Template.FileName, TypeName.Of(file.Template), file.Template.Id, file.Template.Edition)
            {
                Variant = file.Template.Variant?.Id,
                Former = FormerOf(file.Template, standing),
            })
            .OrderBy(entry => entry.Template, StringComparer.Ordinal)
            .ThenBy(entry => entry.Edition, StringComparer.Ordinal)
            .ThenBy(entry => entry.Variant, StringComparer.Ordinal)
            .ThenBy(entry => entry.Path, StringComparer.Ordinal)));
    }

    /// <summary>A schema as code is made for it; null where none is made.</summary>
    /// <param name="schema">The schema.</param>
    public AcceptedSchema? Accept(CompiledSchema schema)
    {
        var (path, template) = schema.File;
        return Entries.FirstOrDefault(entry => entry.Path == path) is { } entry
            ? new AcceptedSchema(path, template, entry.Former) { Written = schema.Written, BasePath = schema.BasePath }
            : null;
    }

    private static bool HasBase(Template template, IReadOnlyList<SchemaFile> files) =>
        template.Variant is not { } variant
        || files.Any(file => variant.IsOf(file.Template) && file.Template.Id == template.Id && file.Template.Edition == template.Edition);

    private static FormerType? FormerOf(Template template, IReadOnlyList<SchemaFile> files) => files
        .Select(file => file.Template)
        .Where(other => other.Id == template.Id && other.Edition == template.Former?.Edition && other.Variant is null)
        .Select(other => new FormerType(other.FileName, TypeName.Of(other), ComparedCell.Of(other)))
        .FirstOrDefault();
}
