using System.Collections.Immutable;
using System.Text;

namespace SchemaKit;

/// <summary>Writes the pieces of a document anew, with every label in one piece and every row's cells behind it.</summary>
internal sealed class SpacedWriter(Document document)
{
    private readonly ImmutableArray<Piece>.Builder pieces = ImmutableArray.CreateBuilder<Piece>(document.Pieces.Length);
    private readonly StringBuilder joined = new();

    /// <summary>Keeps the pieces of a line as they are.</summary>
    public void Keep(SpacedLine line)
    {
        for (var i = line.First; i < line.First + line.Pieces; i++) pieces.Add(document.Pieces[i]);
    }

    public void Add(PieceKind kind, Place place) => pieces.Add(new Piece(kind, 0, 0, place));

    public void AddCell(SpacedToken cell, PieceDoubt doubt = PieceDoubt.None) =>
        pieces.Add(new Piece(PieceKind.Text, cell.TextStart, cell.Length, cell.Place) { Doubt = doubt });

    /// <summary>Adds the words of a label as one text. It follows the text of the document, and keeps the place of its first word.</summary>
    public void AddLabel(IReadOnlyList<SpacedToken> words)
    {
        if (words is [var only])
        {
            AddCell(only);
            return;
        }

        var start = document.Text.Length + joined.Length;
        foreach (var word in words) joined.Append(document.Text, word.TextStart, word.Length);
        pieces.Add(new Piece(PieceKind.Text, start, document.Text.Length + joined.Length - start, words[0].Place));
    }

    public Document ToDocument() => new(document.Name, document.Text + joined, pieces.ToImmutable()) { IsVerbatim = true, IsSpaced = true };
}
