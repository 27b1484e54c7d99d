namespace SchemaKit;

/// <summary>What a cell of a printed table is.</summary>
public enum PrintedCellKind : byte
{
    /// <summary>A figure that the report fills in.</summary>
    Figure,

    /// <summary>The line at the top of the table, over its full width.</summary>
    Caption,

    /// <summary>What stands over the row labels, such as a printed rule; may be empty.</summary>
    Stubhead,

    /// <summary>What stands over all columns together.</summary>
    Spanner,

    /// <summary>The label of a column, or of a group of columns.</summary>
    ColumnHead,

    /// <summary>The label of a row, or of a group of rows.</summary>
    RowHead,

    /// <summary>The unit of a row; for a group without figures on a line of its own, the empty rest of that line.</summary>
    Unit,
}
