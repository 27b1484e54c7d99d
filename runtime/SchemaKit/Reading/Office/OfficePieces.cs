using System.Text;

namespace SchemaKit;

/// <summary>The pieces and texts of an Office file on their way into a document.</summary>
internal sealed class OfficePieces(string? name, ReadingLimits limits)
{
    private readonly PieceList pieces = new(name, limits);
    private readonly StringBuilder texts = new();
    private Place last = new(PlacePart.Paragraphs, 1);
    private long slots;

    /// <summary>Adds a text, or what stands for its absence.</summary>
    /// <param name="text">The text, without white space around it.</param>
    /// <param name="absent">What the piece is where there is no text.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="span">Where it stands in its table; default outside of tables.</param>
    public void Add(ReadOnlySpan<char> text, PieceKind absent, Place place, GridSpan span = default)
    {
        slots += (long)span.Rows * span.Columns;
        if (slots > limits.MaximumParts) throw DocumentException.TooManyParts(name, ReadingTexts.TableSlots, limits.MaximumParts);
        if (texts.Length + (long)text.Length > limits.MaximumBytes) throw DocumentException.TooManyParts(name, ReadingTexts.CharactersOfText, (int)Math.Min(limits.MaximumBytes, int.MaxValue));
        last = place;
        pieces.Add(new Piece(text.IsEmpty ? absent : PieceKind.Text, texts.Length, text.Length, place) { Span = span });
        if (!text.IsEmpty) texts.Append(text).Append('\n');
    }

    /// <summary>Adds a mark of the layout.</summary>
    public void Mark(PieceKind kind) => pieces.Add(new Piece(kind, texts.Length, 0, last));

    /// <summary>Adds a mark of the layout at a place.</summary>
    public void Mark(PieceKind kind, Place place)
    {
        last = place;
        Mark(kind);
    }

    /// <summary>The document.</summary>
    /// <exception cref="DocumentException">It says nothing.</exception>
    public Document ToDocument() => texts.Length > 0
        ? new Document(name, texts.ToString(), pieces.ToImmutable())
        : throw new DocumentException(name, ReadingTexts.ShowsNoText);
}
