using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Pipeline;

/// <summary>A form that code is made for, by name.</summary>
/// <param name="Path">The schema.</param>
/// <param name="Type">The report type.</param>
/// <param name="Template">The id of the form.</param>
/// <param name="Edition">The edition.</param>
internal sealed record RosterEntry(string Path, TypeName Type, string Template, string Edition);

/// <summary>The forms of a project that code is made for: where two schemas claim the same, the first by path has it.</summary>
/// <param name="Entries">The forms, ordered by template, edition and path.</param>
internal sealed record Roster(EquatableArray<RosterEntry> Entries)
{
    /// <summary>Settles which schemas stand, whatever order they come in.</summary>
    /// <param name="files">All schemas that compiled.</param>
    public static Roster Of(IReadOnlyList<SchemaFile> files)
    {
        var check = SchemaSet.Check(files);
        return new Roster(new EquatableArray<RosterEntry>(files
            .Where(file => !check.Withholds(file.Path))
            .Select(file => new RosterEntry(file.Path, TypeName.Of(file.Template), file.Template.Id, file.Template.Edition))
            .OrderBy(entry => entry.Template, StringComparer.Ordinal)
            .ThenBy(entry => entry.Edition, StringComparer.Ordinal)
            .ThenBy(entry => entry.Path, StringComparer.Ordinal)));
    }

    /// <summary>Whether code is made for a schema.</summary>
    /// <param name="file">The schema.</param>
    public bool Has(SchemaFile file) => Entries.Any(entry => entry.Path == file.Path);
}
