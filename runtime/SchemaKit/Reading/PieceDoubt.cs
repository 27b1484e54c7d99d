namespace SchemaKit;

/// <summary>Why it cannot be told where in a table a text stands.</summary>
public enum PieceDoubt : byte
{
    /// <summary>Where it stands is clear, as far as the layout tells.</summary>
    None,

    /// <summary>It stands on a line that may belong to more than one row, or to none.</summary>
    Row,

    /// <summary>It stands in line with no column, or with two.</summary>
    Column,

    /// <summary>It is several figures run together, and not told how many of its digits are whose.</summary>
    Glued,
}
