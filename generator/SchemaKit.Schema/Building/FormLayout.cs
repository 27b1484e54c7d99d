namespace SchemaKit.Schema.Building;

/// <summary>All tables of a form with their cells numbered, and what each dotted name means in it.</summary>
internal sealed class FormLayout
{
    private readonly Dictionary<string, PlacedTable> tablesByPath;

    public FormLayout(IReadOnlyList<PlacedTable> tables, IReadOnlyList<Cell> cells)
    {
        Tables = tables;
        Cells = cells;
        tablesByPath = tables.ToDictionary(t => t.Path, StringComparer.Ordinal);
    }

    public IReadOnlyList<PlacedTable> Tables { get; }

    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>The table that a cell stands in.</summary>
    public PlacedTable TableOf(int cell) => Tables.Last(t => t.FirstCell <= cell);

    /// <summary>What a full name means: a cell, or a part of the form; null where it means nothing.</summary>
    public FormRegion? Find(string path)
    {
        var below = Tables.Where(t => t.Path.StartsWith(path + ".", StringComparison.Ordinal)).ToList();
        if (below.Count > 0) return new FormRegion(below, null, null);
        for (var end = path.IndexOf('.'); ; end = path.IndexOf('.', end + 1))
        {
            var tablePath = end < 0 ? path : path.Substring(0, end);
            if (tablesByPath.TryGetValue(tablePath, out var table))
                return end < 0 ? new FormRegion([table], null, null) : FindIn(table, path.Substring(end + 1));
            if (end < 0) return null;
        }
    }

    private static FormRegion? FindIn(PlacedTable table, string path)
    {
        if (!table.HasRows) return table.Columns[path] is { } only ? new FormRegion([table], null, only) : null;
        if (table.Rows[path] is { } heading) return new FormRegion([table], heading, null);
        for (var end = path.IndexOf('.'); end >= 0; end = path.IndexOf('.', end + 1))
        {
            if (table.Rows[path.Substring(0, end)] is { IsLeaf: true } row)
                return table.Columns[path.Substring(end + 1)] is { } column ? new FormRegion([table], row, column) : null;
        }

        return null;
    }
}
