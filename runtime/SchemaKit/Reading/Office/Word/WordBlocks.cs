namespace SchemaKit;

/// <summary>What the body of a Word file, a cell or a text box is made of.</summary>
internal abstract class WordBlock;

/// <summary>A paragraph, as it is shown.</summary>
/// <param name="text">Its text, with its line breaks; empty for an empty one.</param>
internal sealed class WordParagraph(string text) : WordBlock
{
    public string Text => text;
}

/// <summary>A table.</summary>
internal sealed class WordTable : WordBlock
{
    public List<WordRow> Rows { get; } = [];

    /// <summary>Whether it contains other tables, and so only lays out the page.</summary>
    public bool IsLayout => Rows.Exists(row => row.Cells.Exists(cell => cell.Blocks.Exists(block => block is WordTable)));
}

/// <summary>A row of a table.</summary>
internal sealed class WordRow
{
    /// <summary>How many columns of the table's grid stand empty before its first cell.</summary>
    public int Before { get; set; }

    /// <summary>Whether it is hidden, or was deleted while changes were tracked.</summary>
    public bool IsGone { get; set; }

    public List<WordCell> Cells { get; } = [];
}

/// <summary>How a cell is merged with those before it.</summary>
internal enum WordMerge : byte
{
    None,
    Starts,
    Continues,
}

/// <summary>A cell of a table.</summary>
internal sealed class WordCell
{
    /// <summary>How many columns of the table's grid it covers.</summary>
    public int Columns { get; set; } = 1;

    /// <summary>How it is merged with the cell above.</summary>
    public WordMerge Down { get; set; }

    /// <summary>How it is merged with the cell on its left.</summary>
    public WordMerge Across { get; set; }

    /// <summary>Whether it was deleted while changes were tracked.</summary>
    public bool IsGone { get; set; }

    public List<WordBlock> Blocks { get; } = [];
}
