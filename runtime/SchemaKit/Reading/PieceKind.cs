namespace SchemaKit;

/// <summary>What a piece of a document is, as far as can be told without knowing any form.</summary>
public enum PieceKind : byte
{
    /// <summary>A text: a line, a paragraph, or the content of a cell, in which a page may have broken lines.</summary>
    Text,

    /// <summary>A cell that is certainly there and empty.</summary>
    Blank,

    /// <summary>More white space than usual between two lines, where an empty cell may have been.</summary>
    Gap,

    /// <summary>Separators with nothing between them at the end of a row: lost spans, or cells that were empty.</summary>
    Filler,

    /// <summary>A row ends here, although its cells may go on in the next line.</summary>
    SoftRowEnd,

    /// <summary>A row ends here.</summary>
    RowEnd,

    /// <summary>A table starts here.</summary>
    TableStart,

    /// <summary>A table ends here.</summary>
    TableEnd,

    /// <summary>A page ends here: what is held in columns by spaces may stand elsewhere on the next one.</summary>
    PageEnd,
}
