using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// A subtotal that a publisher printed beside the rows or columns of a group, where the schema declares that there may be one. It is no
/// cell of the form.
/// </summary>
public sealed class PrintedSubtotal
{
    internal PrintedSubtotal(TableIndex table, SubtotalSide rows, SubtotalSide columns, CellValue value, Place place, ImmutableArray<int> cells)
    {
        var group = rows.Subtotal is null ? columns : rows;
        var prefix = table.Path;
        Group = $"{prefix}.{group.Path}";
        At = group == rows ? columns.Path : rows.Path is "" ? null : rows.Path;
        Id = string.Join('.', new[] { prefix, rows.Path, columns.Path }.Where(part => part.Length > 0));
        LabelPath = string.Join('/', new[] { table.Table.Caption ?? "", rows.LabelPath, columns.LabelPath }.Where(part => part.Length > 0));
        Declared = group.Subtotal!;
        Parts = [.. group.Labels];
        Value = value;
        Place = place;
        Cells = cells;
    }

    /// <summary>A name like those of cells, with that of the group where a row or column would stand: <c>applications.outcomes.denied.naturalPersons</c>.</summary>
    public string Id { get; }

    /// <summary>The labels from the table's caption inwards, joined by slashes.</summary>
    public string LabelPath { get; }

    /// <summary>The path of the group, such as <c>applications.outcomes.denied</c>.</summary>
    public string Group { get; }

    /// <summary>
    /// The path of the column in which a group of rows is added up, or of the row in which a group of columns is; null in a table that is a
    /// single line.
    /// </summary>
    public string? At { get; }

    /// <summary>What the schema says of it.</summary>
    public Subtotal Declared { get; }

    /// <summary>The figure as printed.</summary>
    public CellValue Value { get; }

    /// <summary>Where it stood.</summary>
    public Place Place { get; }

    /// <summary>The positions of the cells that it should be the sum of.</summary>
    public ImmutableArray<int> Cells { get; }

    /// <summary>The labels of the rows or columns that are added up.</summary>
    public ImmutableArray<string> Parts { get; }

    /// <summary>The id and the figure as published.</summary>
    public override string ToString() => $"{Id}: {Value}";
}
