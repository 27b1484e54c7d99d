using SchemaKit.Schema.Declarations;

namespace SchemaKit.Schema.Building;

/// <summary>All tables of a form with their cells numbered, and what each dotted name means in it.</summary>
internal sealed class FormLayout
{
    private readonly Dictionary<string, PlacedTable> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<PlacedTable>> bySection = new(StringComparer.Ordinal);

    public FormLayout(IReadOnlyList<PlacedTable> tables, IReadOnlyList<Cell> cells)
    {
        Tables = tables;
        Cells = cells;
        foreach (var table in tables) byPath[table.Path] = table;
        foreach (var section in tables.GroupBy(t => t.Section.Key.Text, StringComparer.Ordinal)) bySection[section.Key] = [.. section];
    }

    public IReadOnlyList<PlacedTable> Tables { get; }

    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>The tables of a section.</summary>
    public IReadOnlyList<PlacedTable> TablesOf(SectionDeclaration section) => bySection.TryGetValue(section.Key.Text, out var tables) ? tables : [];

    /// <summary>What a full name means: a cell, or a part of the form; null where it means nothing.</summary>
    public FormRegion? Find(string path)
    {
        if (bySection.TryGetValue(path, out var tables)) return new FormRegion(tables, null, null);
        for (var end = path.IndexOf('.'); ; end = path.IndexOf('.', end + 1))
        {
            var tablePath = end < 0 ? path : path.Substring(0, end);
            if (byPath.TryGetValue(tablePath, out var table))
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
