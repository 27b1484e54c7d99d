namespace SchemaKit.Schema.Building;

/// <summary>Makes the rule that comes with the whole of a group: none of its parts is more. Parts need not add up to it.</summary>
internal static class WholeRules
{
    /// <summary>The rule of one declared whole, applied to each of its parts wherever it stands.</summary>
    public static Rule Make(string id, IReadOnlyList<PlacedTotal> places)
    {
        var first = places[0];
        var whole = first.Heading.Declaration.Whole!;
        var parts = first.Parts.ToList();
        var only = parts.Count == 1 && parts[0].IsLeaf && places.Count == 1 ? parts[0] : null;
        var prefix = places.Count == 1 ? first.Group!.Path + "." : "";
        return new Rule(
            id,
            first.Heading.Declaration.KeyPath,
            whole.Says ?? $"{first.Heading.Label} ≥ {string.Join(", ", parts.Select(p => p.Label))}",
            whole.Source,
            string.Join(" and ", parts.SelectMany(CellsOf).Select(p => $"{Name(p)} <= {prefix}{first.Heading.Declaration.Id}")),
            whole.Severity,
            only is null ? null : ShortWords.Of(only, first.Table.Rows),
            only is null ? null : ShortWords.Of(first.Heading, first.Table.Rows),
            only is null ? null : ShortWords.Of(Relation.AtMost),
            new EquatableArray<RuleInstance>(Instances(places)));

        string Name(PlacedHeading p) => prefix.Length > 0 ? p.Path : p.Path.Substring(first.Group!.Path.Length + 1);
    }

    private static IEnumerable<RuleInstance> Instances(IReadOnlyList<PlacedTotal> places)
    {
        var isOneTable = places.All(p => p.Table == places[0].Table);
        foreach (var place in places)
        {
            var columns = place.Table.Columns;
            foreach (var part in place.Parts.SelectMany(CellsOf))
            {
                foreach (var column in columns.Leaves)
                {
                    var (at, label) = (part.Path, place.Table.Rows.LabelOf(part));
                    if (columns.Leaves.Count > 1) (at, label) = ($"{at}.{column.Path}", $"{label}/{columns.LabelOf(column)}");
                    if (!isOneTable) (at, label) = ($"{place.Table.Path}.{at}", $"{place.Table.Label}/{label}");
                    yield return new RuleInstance(at, label, place.ConditionAt(part, column.FirstLeaf));
                }
            }
        }
    }

    /// <summary>The rows by which a part shows: itself, the own row of a group, or else each row in the group.</summary>
    private static IEnumerable<PlacedHeading> CellsOf(PlacedHeading part) =>
        part.IsLeaf ? [part] : part.Children[0].IsOwn ? [part.Children[0]] : part.Details;
}
