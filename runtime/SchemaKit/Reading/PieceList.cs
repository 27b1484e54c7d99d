using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>The pieces of a document while it is read.</summary>
internal sealed class PieceList(string? document, ReadingLimits limits)
{
    private readonly ImmutableArray<Piece>.Builder pieces = ImmutableArray.CreateBuilder<Piece>();

    public int Count => pieces.Count;

    public Piece Last
    {
        get => pieces[^1];
        set => pieces[^1] = value;
    }

    public Piece this[int index]
    {
        get => pieces[index];
        set => pieces[index] = value;
    }

    /// <exception cref="DocumentException">There are more pieces than the limits allow.</exception>
    public void Add(Piece piece)
    {
        if (pieces.Count >= limits.MaximumParts) throw DocumentException.TooManyParts(document, ReadingTexts.Cells, limits.MaximumParts);
        pieces.Add(piece);
    }

    public void RemoveLast() => pieces.Count--;

    public ImmutableArray<Piece> ToImmutable() => pieces.DrainToImmutable();
}
