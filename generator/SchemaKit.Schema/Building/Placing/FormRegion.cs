namespace SchemaKit.Schema.Building;

/// <summary>What a full name means: tables, or a row of one, or a column in a row of one.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="Row">The row or group of rows; null for all rows, or for a table without rows.</param>
/// <param name="Column">The column or group of columns; null for all.</param>
internal sealed record FormRegion(IReadOnlyList<PlacedTable> Tables, PlacedHeading? Row, PlacedHeading? Column)
{
    /// <summary>The only cell; null where there may be several.</summary>
    public FormCell? Only => Tables.Count == 1 && Column is { IsLeaf: true } && (Row is { IsLeaf: true } || !Tables[0].HasRows)
        ? new FormCell(Tables[0], Row, Column)
        : null;

    /// <summary>The cells below the name whose row and column are neither totals nor parts of others.</summary>
    public IEnumerable<FormCell> Details()
    {
        if (Only is not null) yield break;
        foreach (var table in Tables)
        {
            foreach (var row in table.HasRows ? LeavesBelow(Row, table.Rows) : [null])
            {
                foreach (var column in LeavesBelow(Column, table.Columns)) yield return new FormCell(table, row, column!);
            }
        }
    }

    private static IEnumerable<PlacedHeading?> LeavesBelow(PlacedHeading? heading, Axis axis) => heading switch
    {
        null => axis.Roots.SelectMany(r => !r.IsSummand ? [] : r.IsLeaf ? [r] : r.Details),
        { IsLeaf: true } => [heading],
        _ => heading.Details,
    };
}

/// <summary>A cell where it stands.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">The row; null in a table without rows.</param>
/// <param name="Column">The column.</param>
internal sealed record FormCell(PlacedTable Table, PlacedHeading? Row, PlacedHeading Column)
{
    /// <summary>The cell's position in the template.</summary>
    public int Position => Table.CellAt(Row?.FirstLeaf ?? 0, Column.FirstLeaf);
}
