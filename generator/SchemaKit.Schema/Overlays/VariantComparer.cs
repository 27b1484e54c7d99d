using SchemaKit.Schema.Building;

namespace SchemaKit.Schema.Overlays;

/// <summary>Works out how the cells of a variant relate to those of its edition.</summary>
/// <param name="layout">The form of the variant.</param>
/// <param name="edition">The edition.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class VariantComparer(FormLayout layout, Template edition, ProblemList problems)
{
    private readonly List<(PlacedTable Table, CountedIn Columns, CountedIn Rows)> shared = [];

    /// <summary>The tables that both have, with the rows and columns in which those of the variant count.</summary>
    public IReadOnlyList<(PlacedTable Table, CountedIn Columns, CountedIn Rows)> Shared => shared;

    /// <summary>How the cells relate.</summary>
    public VariantCells Compare()
    {
        var positions = edition.Cells.Select((cell, position) => (cell.Id, position)).ToDictionary(c => c.Id, c => c.position, StringComparer.Ordinal);
        var counted = new SortedDictionary<int, List<int>>();
        var own = new List<int>();
        foreach (var table in layout.Tables)
        {
            var (columns, rows) = (new CountedIn(table.Columns, problems), new CountedIn(table.Rows, problems));
            if (!IsOfOverlay(table)) shared.Add((table, columns, rows));
            for (var cell = table.FirstCell; cell < table.FirstCell + table.CellCount; cell++)
            {
                if (TargetOf(cell, table, columns, rows) is { } id && positions.TryGetValue(id, out var target)) Count(cell, id, target);
                else own.Add(cell);
            }
        }

        return new(
            new(counted.Where(c => c.Value.Count == 1).Select(c => new KeptCell(c.Value[0], c.Key)).OrderBy(k => k.Cell)),
            new(counted.Where(c => c.Value.Count > 1).Select(c => new SummedCell(c.Key, new(c.Value)))),
            new(own));

        void Count(int cell, string id, int target)
        {
            if (!counted.TryGetValue(target, out var cells)) counted[target] = cells = [];
            // What the edition calls by the same name comes first, wherever the additions stand.
            if (layout.Cells[cell].Id == id) cells.Insert(0, cell);
            else cells.Add(cell);
        }
    }

    /// <summary>Whether a table is none of the edition's.</summary>
    public static bool IsOfOverlay(PlacedTable table) => table.Declaration.Key.IsOfOverlay || table.Section.Key.IsOfOverlay;

    private string? TargetOf(int cell, PlacedTable table, CountedIn columns, CountedIn rows)
    {
        var width = table.Columns.Leaves.Count;
        var (row, column) = ((cell - table.FirstCell) / width, (cell - table.FirstCell) % width);
        var (inRow, inColumn) = (table.HasRows ? rows[row] : null, columns[column]);
        if (inColumn is null || (table.HasRows && inRow is null)) return null;
        CheckAlike(layout.Cells[cell], layout.Cells[table.CellAt(inRow?.FirstLeaf ?? 0, inColumn.FirstLeaf)], table.HasRows ? table.Rows.Leaves[row] : null, table.Columns.Leaves[column]);
        return $"{table.Path}.{(inRow is null ? "" : inRow.Path + ".")}{inColumn.Path}";
    }

    private void CheckAlike(Cell cell, Cell target, PlacedHeading? row, PlacedHeading column)
    {
        var (own, there) = (new ComparedCell(cell.Id, cell.Kind, cell.Unit), new ComparedCell(target.Id, target.Kind, target.Unit));
        if (own.IsLike(there)) return;
        var heading = row is { Declaration.Key.IsOfOverlay: true } ? row : column;
        var declaring = heading;
        while (declaring is { Declaration.CountsIn: null, Parent: not null }) declaring = declaring.Parent;
        if (declaring.Declaration.CountsIn is not { } name) return;
        problems.Add(ProblemKinds.NotCounted, name.Place, declaring.Declaration.Id, name.Text, $"it holds {there.Held}, and '{heading.Declaration.Id}' {own.Held}");
    }
}
