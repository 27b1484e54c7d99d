namespace SchemaKit.Schema.Building;

/// <summary>
/// Makes the rule that comes with a total: the sum of what stands beside it is the total; and that of a part: the whole is at least the
/// part.
/// </summary>
internal static class TotalRules
{
    /// <summary>The rule of one declared total, applied wherever it stands.</summary>
    public static Rule Make(string id, IReadOnlyList<PlacedTotal> places)
    {
        var first = places[0];
        var total = first.Said;
        var isAlone = places.Count == 1;
        var details = first.Details;
        var repeated = new HashSet<string>(details.Append(first.Heading).GroupBy(h => h.Label).Where(g => g.Count() > 1).Select(g => g.Key));
        return new Rule(
            id,
            first.Heading.Declaration.KeyPath,
            total.Says ?? Says(first),
            total.Source,
            Text(first, isAlone),
            total.Severity,
            ShortWords.Row([.. details.Select(d => new SignedWord(false, Word(d)))]),
            Word(first.Heading),
            ShortWords.Of(first.Relation),
            new EquatableArray<RuleInstance>(Instances(places)));

        string Word(PlacedHeading heading) => ShortWords.Within(heading, first.Group, repeated, isAlone);
    }

    private static string Says(PlacedTotal total)
    {
        var parts = ShortWords.Row([.. total.Parts.Select(s => new SignedWord(false, s.Label))]);
        return total.Relation is Relation.Equal ? $"{total.Heading.Label} = {parts}" : $"{parts} {ShortWords.Of(total.Relation)} {total.Heading.Label}";
    }

    private static string Text(PlacedTotal total, bool isAlone)
    {
        var prefix = isAlone && total.Group is { } group ? group.Path + "." : "";
        var parts = total.Parts.ToList();
        var names = parts.Select(p => prefix + p.Declaration.Id + (p.IsLeaf ? "" : ".*"));
        var sum = parts.All(p => p.IsLeaf) ? string.Join(" + ", names) : $"sum({string.Join(", ", names)})";
        var relation = total.Relation is Relation.Equal ? "=" : ">=";
        return $"{sum} {relation} {prefix}{total.Heading.Declaration.Id}";
    }

    private static IReadOnlyList<RuleInstance> Instances(IReadOnlyList<PlacedTotal> places)
    {
        var drafts = places.SelectMany(p => InstancesAt(p, NeedsGroup(p, places))).ToList();
        if (places.Select(p => p.Table).Distinct().Count() > 1) drafts = [.. drafts.Select(d => InTable(d, places))];
        var isAmbiguous = drafts.GroupBy(d => d.At, StringComparer.Ordinal).Any(g => g.Count() > 1);
        return [.. (isAmbiguous ? drafts.Select(Directed) : drafts).Select(d => new RuleInstance(d.At, d.AtLabel, d.Condition))];
    }

    /// <summary>Whether rows or columns alone do not tell the groups apart in which the total stands.</summary>
    private static bool NeedsGroup(PlacedTotal place, IReadOnlyList<PlacedTotal> places) =>
        place.IsColumn || places.Count(p => !p.IsColumn && p.Table == place.Table) > 1;

    private static IEnumerable<Draft> InstancesAt(PlacedTotal place, bool needsGroup)
    {
        var (table, across) = (place.Table, place.Across);
        var group = needsGroup ? place.Group : null;
        if (across is null)
        {
            yield return new Draft(place, group?.Path, group?.LabelPath, place.ConditionAt(0));
            yield break;
        }

        foreach (var leaf in across.Leaves)
        {
            var label = across.LabelOf(leaf);
            // The row stands before the column, as in the ids of cells.
            var (at, atLabel) = group is null ? (leaf.Path, label)
                : place.IsColumn ? ($"{leaf.Path}.{group.Path}", $"{label}/{group.LabelPath}")
                : ($"{group.Path}.{leaf.Path}", $"{group.LabelPath}/{label}");
            yield return new Draft(place, at, atLabel, place.ConditionAt(leaf.FirstLeaf));
        }
    }

    private static Draft InTable(Draft draft, IReadOnlyList<PlacedTotal> places)
    {
        var table = draft.Place.Table;
        var isOneSection = places.All(p => p.Table.Section == table.Section);
        var path = isOneSection ? table.Declaration.Id! : table.Path;
        return draft with
        {
            At = draft.At is null ? path : $"{path}.{draft.At}",
            AtLabel = draft.AtLabel is null ? table.Label : $"{table.Label}/{draft.AtLabel}",
        };
    }

    /// <summary>
    /// Says whether a row or a column is meant: headings that stand both ways have a total both ways, and names alone do not tell them
    /// apart.
    /// </summary>
    private static Draft Directed(Draft draft)
    {
        var total = draft.Place.Heading.Label;
        return draft.Place.IsColumn
            ? draft with { At = $"rows.{draft.At}", AtLabel = $"{draft.AtLabel}/{total}" }
            : draft with { At = $"columns.{draft.At}", AtLabel = $"{total}/{draft.AtLabel}" };
    }

    /// <summary>An instance whose name may still turn out ambiguous.</summary>
    private sealed record Draft(PlacedTotal Place, string? At, string? AtLabel, Condition Condition);
}
