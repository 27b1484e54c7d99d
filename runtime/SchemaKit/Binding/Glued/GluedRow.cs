using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>A text that is the label of a row with its figures behind it and nothing between them.</summary>
/// <param name="Label">How many characters the label has.</param>
/// <param name="Cells">How many cells the row has.</param>
/// <param name="IsMoney">Whether any of them is an amount of money, which is no single digit.</param>
internal readonly record struct GluedRow(int Label, int Cells, bool IsMoney)
{
    /// <summary>What a text is as such a row; null where it is none.</summary>
    public static GluedRow? Find(FormIndex index, Document document, in Piece piece, ReadOnlySpan<char> key)
    {
        if (key.Length < 2 || !char.IsAsciiDigit(key[^1])) return null;
        var text = document.TextOf(piece);
        var end = text.Length;
        while (end > 0 && (IsDigit(text[end - 1]) || (end < text.Length && text[end - 1] == '.'))) end--;
        if (end == 0 || end == text.Length || WhiteSpace.IsSpace(text[end - 1])) return null;

        // A label may itself end in a digit.
        if (index.IsLabel(key)) return null;
        var label = LabelText.Normalize(text[..end].ToString());
        foreach (var table in index.Tables)
        {
            if (table.Rows.Exact(label) is not [{ IsLeaf: true } row]) continue;
            var count = table.Columns.Leaves.Length;
            var isMoney = false;
            for (var column = 0; column < count; column++) isMoney |= index.Form.Cells[table.CellAt(row.FirstLeaf, column)].Kind == ValueKind.Money;
            return new GluedRow(end, count, isMoney);
        }

        return null;
    }

    /// <summary>Adds the label and its cells, or the figures as one of which nothing is certain.</summary>
    public void AddTo(ImmutableArray<Piece>.Builder pieces, Document document, in Piece piece)
    {
        pieces.Add(piece with { Length = Label, MayContinue = false });
        var digits = document.TextOf(piece)[Label..];
        if (Cells == 1)
        {
            pieces.Add(Part(document, piece, Label, digits.Length));
        }
        else if (digits.Length == Cells && !IsMoney && !digits.Contains('.'))
        {
            for (var i = 0; i < Cells; i++) pieces.Add(Part(document, piece, Label + i, 1));
        }
        else
        {
            pieces.Add(Part(document, piece, Label, digits.Length) with { Doubt = PieceDoubt.Glued });
        }

        pieces.Add(new Piece(PieceKind.RowEnd, piece.Start + piece.Length, 0, document.PlaceOf(piece, piece.Length)));
    }

    private static Piece Part(Document document, in Piece piece, int offset, int length) =>
        piece with { Start = piece.Start + offset, Length = length, Place = document.PlaceOf(piece, offset), MayContinue = false };

    private static bool IsDigit(char character) => char.IsAsciiDigit(character) || character is >= '０' and <= '９';
}
