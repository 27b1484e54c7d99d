using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// A document as read from a file, knowing nothing of any form: its texts in reading order, cell by cell where it has tables,
/// each with its place in the file. Immutable and safe to use from many threads.
/// </summary>
public sealed class Document
{
    internal Document(string? name, string text, ImmutableArray<Piece> pieces)
    {
        Name = name;
        Text = text;
        Pieces = pieces;
    }

    /// <summary>The name of the file; null where the text came from none.</summary>
    public string? Name { get; }

    /// <summary>All texts of the document, one after the other, without markup.</summary>
    public string Text { get; }

    /// <summary>The pieces, in reading order.</summary>
    public ImmutableArray<Piece> Pieces { get; }

    /// <summary>The text of a piece.</summary>
    /// <param name="piece">A piece of this document.</param>
    public ReadOnlySpan<char> TextOf(in Piece piece) => Text.AsSpan(piece.Start, piece.Length);
}
