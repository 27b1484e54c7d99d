using SchemaKit.Schema.Declarations;

namespace SchemaKit.Schema.Building;

/// <summary>Holds a table that prints the unit of each row against the units that its rows declare.</summary>
internal static class UnitColumnCheck
{
    /// <summary>Notes a problem where the column could be taken for another, or a row has not one unit to print.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cells">The cells of the form so far, those of the table among them.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Check(PlacedTable table, IReadOnlyList<Cell> cells, ProblemList problems)
    {
        var wordings = table.Declaration.UnitColumns;
        if (wordings.Count == 0) return;
        var first = wordings[0];
        var head = Labels.Checked(new LabelDeclaration(first, [.. wordings.Skip(1)]), problems);
        foreach (var column in table.Columns.All) Labels.CheckDistinct([column.Declaration.Label, head], problems);
        foreach (var other in table.Declaration.Stubheads.Concat(table.Declaration.Spanners))
        {
            var alike = wordings.FirstOrDefault(w => LabelText.Normalize(w.Text) == LabelText.Normalize(other));
            if (alike is not null) problems.Add(ProblemKinds.LabelsAlike, alike.Place, alike.Text, other, other);
        }

        if (!table.HasRows) problems.Add(ProblemKinds.RowWithoutUnit, first.Place, "it has no rows", "remove 'unitColumn'");
        foreach (var row in table.Rows.Leaves)
        {
            var units = Enumerable.Range(0, table.Columns.Leaves.Count).Select(column => cells[table.CellAt(row.FirstLeaf, column)].Unit).Distinct().ToList();
            if (units.Count == 1 && units[0] is not null) continue;
            var (what, advice) = units.Count > 1 ? ("has several", "let all its cells be of one unit") : ("declares none", "add 'unit' to it or to its group");
            problems.Add(ProblemKinds.RowWithoutUnit, row.Declaration.Key.Place, $"'{row.Path}' {what}", advice);
        }
    }
}
