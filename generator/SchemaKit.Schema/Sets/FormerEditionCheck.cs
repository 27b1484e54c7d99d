namespace SchemaKit.Schema;

/// <summary>Holds what an edition says of the one before it against that edition.</summary>
internal static class FormerEditionCheck
{
    /// <summary>What is wrong with it.</summary>
    /// <param name="file">The schema of the edition.</param>
    /// <param name="files">All schemas.</param>
    public static IEnumerable<FileProblem> Of(SchemaFile file, IReadOnlyList<SchemaFile> files)
    {
        if (file.Template.Former is not { } former) return [];
        var others = files.Where(f => f != file && f.Template.Id == file.Template.Id && f.Template.Variant is null).Select(f => f.Template).ToList();
        var found = others.FirstOrDefault(t => t.Edition == former.Edition);
        if (WhyNot(file.Template, found, former.Edition) is { } reason)
            return [Problem(file, ProblemKinds.NoFormerEdition, file.Landmarks.Former.Edition, former.Edition, reason)];
        if (found is null && others.Count == 0)
            return [Problem(file, ProblemKinds.FormerEditionAbsent, file.Landmarks.Former.Edition, former.Edition)];
        if (found is null)
            return [Problem(file, ProblemKinds.NoFormerEdition, file.Landmarks.Former.Edition, former.Edition, Known(others))];
        return Compared(file, former, EditionComparison.Of(file.Template, former, ComparedCell.Of(found)));
    }

    private static string? WhyNot(Template template, Template? found, string edition) =>
        edition == template.Edition ? "it is this edition itself"
        : found is not null && found.FirstYear >= template.FirstYear ? "its report years are not before those of this edition"
        : null;

    private static string Known(IEnumerable<Template> others) =>
        $"the other schemas of the form are edition {string.Join(", ", others.Select(t => $"'{t.Edition}'"))}";

    private static IEnumerable<FileProblem> Compared(SchemaFile file, FormerEdition former, EditionComparison comparison)
    {
        var places = file.Landmarks.Former;
        foreach (var fault in comparison.Faults)
        {
            var place = fault.Name is { } name && name < places.Names.Count ? places.Names[name] : places.Key;
            yield return Problem(file, fault.Kind, place, [.. fault.Arguments]);
        }

        if (comparison.Faults.Count > 0) yield break;
        var kept = new HashSet<int>(comparison.Kept.Select(k => k.Cell));
        var rules = file.Template.AcrossYears;
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].PreviousEditions.ToList().IndexOf(former.Edition) is not (>= 0 and var edition)) continue;
            var lost = Lost(file.Template, rules[i].Rule, kept).ToList();
            if (lost.Count == 0) continue;
            var editions = i < file.Landmarks.PreviousEditions.Count ? file.Landmarks.PreviousEditions[i] : default;
            var isNowhere = lost.Count == rules[i].Rule.Instances.Count;
            yield return Problem(
                file,
                isNowhere ? ProblemKinds.PreviousNotComparable : ProblemKinds.PreviousPartlyComparable,
                edition < editions.Count ? editions[edition] : default,
                [rules[i].Rule.Id, lost[0].Cell.Id, former.Edition, .. isNowhere ? (string[])[] : [Places(lost)]]);
        }
    }

    /// <summary>The places of a rule that read a cell of the previous year's report that is not kept from one edition to the other, and the cell.</summary>
    private static IEnumerable<(string? At, Cell Cell)> Lost(Template template, Rule rule, HashSet<int> kept) =>
        from instance in rule.Instances
        let lost = Building.ConditionOperands.Of(instance.Condition)
            .Where(operand => operand >= template.Cells.Count && !kept.Contains(operand - template.Cells.Count)).ToList()
        where lost.Count > 0
        select (instance.At, template.Cells[lost[0] - template.Cells.Count]);

    private static string Places(List<(string? At, Cell Cell)> lost) =>
        $"'{lost[0].At}'" + (lost.Count == 1 ? "" : FormattableString.Invariant($" and {lost.Count - 1} more"));

    private static FileProblem Problem(SchemaFile file, ProblemKind kind, TextPlace place, params string[] arguments) =>
        new(file.Path, new Problem(kind, new(arguments), place == default ? new(1, 1, 1, 1) : place));
}
