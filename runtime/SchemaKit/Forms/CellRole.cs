namespace SchemaKit;

/// <summary>What part a cell plays in its table.</summary>
public enum CellRole : byte
{
    /// <summary>A figure of its own.</summary>
    Detail,

    /// <summary>A figure that the form declares to be the sum of others: a blank total is not filled in, never zero.</summary>
    Total,
}
