namespace SchemaKit.Schema.Building;

/// <summary>Finds rows that no rule ties to other figures.</summary>
internal static class UnseenRows
{
    /// <summary>Notes, as information, every row none of whose cells stands in a rule with another cell.</summary>
    public static void Note(FormLayout layout, IReadOnlyList<BookedRule> rules, ProblemList problems)
    {
        var seen = new HashSet<int>();
        foreach (var instance in rules.SelectMany(r => r.Rule.Instances))
        {
            var operands = ConditionOperands.Of(instance.Condition);
            if (operands.Count > 1) seen.UnionWith(operands);
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
