namespace SchemaKit;

/// <summary>One piece of a document: a text with its place, or a mark of the layout between texts.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where its text starts in <see cref="Document.Text"/>.</param>
/// <param name="Length">How many characters it has; 0 for anything but a text, or for an empty cell.</param>
/// <param name="Place">Where it stood in the file.</param>
public readonly record struct Piece(PieceKind Kind, int Start, int Length, Place Place)
{
    /// <summary>Where the cell stands in its table; default for a text outside of tables with known columns.</summary>
    public GridSpan Span { get; init; }

    /// <summary>Whether the cell goes on in the piece after this one, as where one cell was broken into lines.</summary>
    public bool MayContinue { get; init; }

    /// <summary>Why it cannot be told where in its table the text stands; none where that is clear.</summary>
    public PieceDoubt Doubt { get; init; }
}

/// <summary>Which rows and columns a cell of a table covers, with every span above it resolved.</summary>
/// <param name="Row">The first row, from 1.</param>
/// <param name="Column">The first column, from 1.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Columns">How many columns.</param>
public readonly record struct GridSpan(int Row, int Column, int Rows, int Columns)
{
    /// <summary>Whether the cell stands in a table with known columns.</summary>
    public bool IsKnown => Row > 0;

    /// <summary>The last column.</summary>
    public int LastColumn => Column + Columns - 1;
}
