namespace SchemaKit;

/// <summary>A usual way to get a figure wrong, by which a correction is told from any other change.</summary>
public enum Slip : byte
{
    /// <summary>Two digits beside each other changed places: 21 for 12.</summary>
    DigitsSwapped,

    /// <summary>A digit was left out: 12 for 112.</summary>
    DigitDropped,

    /// <summary>A digit was written twice: 112 for 12.</summary>
    DigitDoubled,

    /// <summary>Two cells hold each other's figure.</summary>
    CellsExchanged,

    /// <summary>One figure, or a run of them, stands one row or column off.</summary>
    Shifted,

    /// <summary>One cell holds the digits of two, the other nothing: 125 for 12 and 5.</summary>
    CellsRunTogether,

    /// <summary>A total holds the sum of one of its groups only.</summary>
    SubtotalAsTotal,

    /// <summary>A total was left at zero.</summary>
    TotalLeftAtZero,
}
