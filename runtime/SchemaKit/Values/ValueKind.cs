namespace SchemaKit;

/// <summary>What a cell of a form counts or measures.</summary>
public enum ValueKind : byte
{
    /// <summary>How many there are: whole and not negative.</summary>
    Count,

    /// <summary>How many more or fewer there are: whole, may be negative.</summary>
    Change,

    /// <summary>An amount of money in the unit that the cell declares.</summary>
    Money,
}
