namespace SchemaKit.Schema;

/// <summary>What a form is called, for which years it is, and what it says of the edition before it.</summary>
internal sealed class IdentityChanges(Template older, Template newer, List<Change> changes)
{
    public void Note()
    {
        if (newer.Variant is { } variant && variant.IsOf(older))
        {
            // An overlay stands beside its edition and takes nothing from it.
            changes.Add(new(ChangeKind.Otherwise, "overlay", $"overlay '{variant.Id}' has the type {newer.Namespace}.{newer.TypeName}") { After = variant.Id });
            return;
        }

        Differ(ChangeKind.TypeChanged, "template", older.Id, newer.Id);
        Differ(ChangeKind.TypeChanged, "overlay", older.Variant?.Id, newer.Variant?.Id);

        // Every edition has a type of its own; only within one edition does another name break anything.
        var type = older.Edition == newer.Edition ? ChangeKind.TypeChanged : ChangeKind.Otherwise;
        Differ(type, "csharp.namespace", older.Namespace, newer.Namespace);
        Differ(type, "csharp.type", older.TypeName, newer.TypeName);
        Differ(ChangeKind.Otherwise, "edition", older.Edition, newer.Edition);
        Differ(ChangeKind.Otherwise, "years", Years(older), Years(newer));
        Differ(ChangeKind.Otherwise, "authority", older.Authority, newer.Authority);
        Differ(ChangeKind.Otherwise, "comparable.former", older.Former?.Edition, newer.Former?.Edition);

        // What is said of another edition is another matter.
        if (older.Former is { } former && newer.Former is { } now && former.Edition != now.Edition) return;
        var (before, after) = (Comparisons(older), Comparisons(newer));
        foreach (var gone in before.Except(after)) changes.Add(new(ChangeKind.Otherwise, "comparable", $"comparable no longer says: {gone}") { Before = gone });
        foreach (var added in after.Except(before)) changes.Add(new(ChangeKind.Otherwise, "comparable", $"comparable says: {added}") { After = added });
    }

    private void Differ(ChangeKind kind, string path, string? before, string? after)
    {
        if (before == after) return;
        var message = after is null ? $"{path} is no longer given; it was {before}" : before is null ? $"{path} is given: {after}" : $"{path} is {after}, was {before}";
        changes.Add(new(kind, path, message) { Before = before, After = after });
    }

    private static string Years(Template template) =>
        template.LastYear is { } last ? FormattableString.Invariant($"{template.FirstYear}..{last}") : FormattableString.Invariant($"{template.FirstYear}..");

    private static IReadOnlyList<string> Comparisons(Template template)
    {
        if (template.Former is not { } former) return [];
        var said = new List<string>();
        var sum = "";
        foreach (var name in former.Names)
        {
            if (name.How is Comparison.Sum) sum = name.ToString();
            said.Add(name.How switch
            {
                Comparison.Same => $"same {name}",
                Comparison.Sum => $"sumOf {name}",
                Comparison.Part => $"sumOf {sum} has the part {name}",
                _ => $"not {name}, since {name.Reason}",
            });
        }

        return said;
    }
}
