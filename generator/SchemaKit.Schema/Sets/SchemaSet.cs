using System.Globalization;

namespace SchemaKit.Schema;

/// <summary>Holds schemas against each other: what each of them is right in, several may yet dispute.</summary>
public static class SchemaSet
{
    /// <summary>
    /// Finds schemas that generate the same type, are the same edition of a form, or are for the same year of it: of two such files
    /// the later is blamed, in ordinal order of paths, and the earlier stands. Finds what is wrong with what an edition says of the
    /// one before it.
    /// </summary>
    /// <param name="files">The schemas, in any order; those that do not compile are left out.</param>
    public static SchemaSetCheck Check(IReadOnlyList<SchemaFile> files)
    {
        var ordered = files.OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        return new SchemaSetCheck(new EquatableArray<FileProblem>(
            ordered.SelectMany((later, position) => Disputes(later, ordered.Take(position).ToList()).Concat(FormerEditionCheck.Of(later, ordered)))));
    }

    /// <summary>A file that is the same edition as another is not also told that both have the same type and years.</summary>
    private static IEnumerable<FileProblem> Disputes(SchemaFile later, IReadOnlyList<SchemaFile> earlier)
    {
        var (template, landmarks) = (later.Template, later.Landmarks);
        if (earlier.FirstOrDefault(e => IsSameEdition(e.Template, template)) is { } twin)
        {
            yield return template.Variant is { } variant
                ? Dispute(ProblemKinds.SameVariant, landmarks.Extends, twin, variant.Id, template.Edition, template.Id)
                : Dispute(ProblemKinds.SameEdition, landmarks.Edition, twin, template.Edition, template.Id);
            yield break;
        }

        if (earlier.FirstOrDefault(e => IsSameType(e.Template, template)) is { } namesake)
            yield return Dispute(ProblemKinds.SameType, landmarks.Type, namesake, $"{namesake.Template.Namespace}.{namesake.Template.TypeName}");
        if (earlier.FirstOrDefault(e => Overlap(e.Template, template)) is { } rival)
        {
            var year = Math.Max(rival.Template.FirstYear, template.FirstYear).ToString(CultureInfo.InvariantCulture);
            yield return Dispute(ProblemKinds.YearsOverlap, landmarks.Years, rival, rival.Template.Edition, template.Id, year);
        }

        FileProblem Dispute(ProblemKind kind, TextPlace place, SchemaFile other, params string[] arguments)
        {
            var named = new EquatableArray<string>(arguments.Prepend(NameOf(other)));
            return new FileProblem(later.Path, new Problem(kind, named, place == default ? new(1, 1, 1, 1) : place));
        }

        string NameOf(SchemaFile other) => other.Template.FileName == template.FileName ? other.Path : other.Template.FileName;
    }

    private static bool IsSameEdition(Template left, Template right) => left.Id == right.Id && left.Edition == right.Edition && left.Variant?.Id == right.Variant?.Id;

    private static bool IsSameType(Template left, Template right) =>
        string.Equals($"{left.Namespace}.{left.TypeName}", $"{right.Namespace}.{right.TypeName}", StringComparison.OrdinalIgnoreCase);

    // A variant is for the years of its edition.
    private static bool Overlap(Template left, Template right) =>
        left.Variant is null && right.Variant is null && left.Id == right.Id && left.FirstYear <= (right.LastYear ?? int.MaxValue) && right.FirstYear <= (left.LastYear ?? int.MaxValue);
}
