namespace SchemaKit;

/// <summary>A line of a text whose columns are held by spaces.</summary>
/// <param name="number">Its number in the file, from 1.</param>
/// <param name="page">Which page it stands on, from 0.</param>
/// <param name="shift">How many characters of the line are not printed before its texts, as a form feed is not.</param>
/// <param name="first">The first piece of the document on it.</param>
internal sealed class SpacedLine(int number, int page, int shift, int first)
{
    public int Number { get; } = number;

    public int Page { get; } = page;

    public int First { get; } = first;

    /// <summary>How many pieces of the document stand on it.</summary>
    public int Pieces { get; set; }

    /// <summary>The words on it that are no cells, from left to right.</summary>
    public List<SpacedToken> Words { get; } = [];

    /// <summary>The cells on it, from left to right.</summary>
    public List<SpacedToken> Cells { get; } = [];

    /// <summary>A stretch of a piece on this line as a token.</summary>
    public SpacedToken Token(Document document, in Piece piece, Range part, bool isCell)
    {
        var (offset, length) = part.GetOffsetAndLength(piece.Length);
        var text = document.Text.AsSpan(piece.Start + offset, length);
        var place = piece.Place with { Column = piece.Place.Column + offset };
        return new SpacedToken(Number, place.Column - 1 - shift, piece.Start + offset, length, place, isCell ? "" : LabelText.Normalize(text.ToString()));
    }
}
