namespace SchemaKit;

/// <summary>What kind of thing a cell of a published table says.</summary>
public enum CellState : byte
{
    /// <summary>The cell is not in the document, or could not be told with certainty.</summary>
    Missing,

    /// <summary>The cell is there and says nothing: empty, spaces, no-break spaces.</summary>
    Blank,

    /// <summary>The cell says that nothing applies: a slash, a dash, or words to that effect.</summary>
    NotApplicable,

    /// <summary>The cell says something that is no number.</summary>
    Text,

    /// <summary>The cell says a number.</summary>
    Number,
}
