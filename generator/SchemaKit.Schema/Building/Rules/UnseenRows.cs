namespace SchemaKit.Schema.Building;

/// <summary>Finds rows that no rule ties to other figures.</summary>
internal static class UnseenRows
{
    /// <summary>Notes, as information, every row none of whose cells stands in a rule with another cell.</summary>
    /// <param name="layout">The form.</param>
    /// <param name="rules">The rules within one report.</param>
    /// <param name="acrossYears">The rules between the reports of two years.</param>
    /// <param name="years">The cells of two years.</param>
    /// <param name="problems">Takes what is found.</param>
    public static void Note(
        FormLayout layout, IReadOnlyList<BookedRule> rules, IReadOnlyList<Rule> acrossYears, TwoYears years, ProblemList problems)
    {
        var seen = new HashSet<int>();
        foreach (var instance in rules.Select(r => r.Rule).Concat(acrossYears).SelectMany(r => r.Instances))
        {
            var operands = ConditionOperands.Of(instance.Condition);
            if (operands.Count > 1) seen.UnionWith(operands.Select(years.InForm));
        }

        foreach (var table in layout.Tables)
        {
            if (!table.HasRows)
            {
                if (!IsSeen(table, 0)) problems.Add(ProblemKinds.UnseenRow, table.Declaration.Key.Place, table.Label);
                continue;
            }

            foreach (var row in table.Rows.Leaves.Where(r => !IsSeen(table, r.FirstLeaf)))
                problems.Add(ProblemKinds.UnseenRow, row.Declaration.Key.Place, row.Label);
        }

        bool IsSeen(PlacedTable table, int row) =>
            Enumerable.Range(table.CellAt(row, 0), table.Columns.Leaves.Count).Any(seen.Contains);
    }
}
