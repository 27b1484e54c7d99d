using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>A table of a form with its heads made ready for comparison.</summary>
internal sealed class TableIndex
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> decorations;

    public TableIndex(FormSection section, FormTable table, ImmutableArray<string> leadIns)
    {
        Section = section;
        Table = table;
        Columns = new HeadTree(table.Columns, []);
        Rows = new HeadTree(table.Rows, leadIns);
        CaptionKeys = table.Caption is { } caption ? [.. new[] { caption }.Concat(table.Also).Select(LabelText.Normalize)] : [];
        DecorationKeys = [.. table.Stubheads.Concat(table.Spanners).Select(LabelText.Normalize)];
        UnitKeys = [.. table.UnitColumns.Select(LabelText.Normalize)];
        decorations = DecorationKeys.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public FormSection Section { get; }

    public FormTable Table { get; }

    public HeadTree Columns { get; }

    /// <summary>The heads of the rows; empty for a table that is a single line of figures.</summary>
    public HeadTree Rows { get; }

    public string[] CaptionKeys { get; }

    /// <summary>What is printed in the head of the table and names no column.</summary>
    public string[] DecorationKeys { get; }

    /// <summary>What heads the column of units; none where the form prints no units of its rows.</summary>
    public string[] UnitKeys { get; }

    /// <summary>Whether the form prints the unit of each row in a column of their own.</summary>
    public bool PrintsUnits => UnitKeys.Length > 0;

    public bool IsSingleLine => Rows.IsEmpty;

    /// <summary>The ids of the section and, where it has several tables, of the table.</summary>
    public string Path => Table.Id is { } id ? $"{Section.Id}.{id}" : Section.Id;

    /// <summary>What the table is called in messages.</summary>
    public string Name => Table.Caption ?? Section.Title;

    public bool IsDecoration(ReadOnlySpan<char> key) => decorations.Contains(key);

    /// <summary>The cell of a row and a column, each counted by its single rows and columns.</summary>
    public int CellAt(int row, int column) => Table.FirstCell + (row * Columns.Leaves.Length) + column;
}
