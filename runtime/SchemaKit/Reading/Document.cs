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

    /// <summary>Whether every text stands in the file as it stands here, so that places within it are known.</summary>
    internal bool IsVerbatim { get; init; }

    /// <summary>What a page holds besides its texts.</summary>
    internal PageSigns Page { get; init; } = PageSigns.None;

    /// <summary>Whether its columns are held by spaces only: each text is a run of a line, and its place tells what it stands below.</summary>
    internal bool IsSpaced { get; init; }

    /// <summary>What whoever relies on the document should know although it could be read: damaged characters, a file cut off.</summary>
    public ImmutableArray<Remark> Remarks { get; init; } = [];

    /// <summary>
    /// Reads a file: a page, plain text or Markdown in any encoding, a page saved with all that belongs to it (.mht), a file of Word (.docx)
    /// or Excel (.xlsx), a PDF file where
    /// Poppler's pdftotext is installed, or one of these packed with gzip. Which of them it is, is told by its content and not by its name.
    /// </summary>
    /// <remarks>
    /// Lines and columns count in the text as decoded: in a .mht file in that of the page within it, in a PDF file in that which
    /// <c>pdftotext -layout -enc UTF-8</c> gives of it.
    /// </remarks>
    /// <param name="path">The file.</param>
    /// <param name="limits">How much it may ask for; <see cref="ReadingLimits.Default"/> where left out.</param>
    /// <exception cref="DocumentException">The file cannot be read as a document; the message says why and what to do.</exception>
    public static Document Load(string path, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        limits ??= ReadingLimits.Default;
        return FileReading.Read(FileBytes.Read(path, limits), path, limits);
    }

    /// <summary>Reads what is left of a stream: any kind of document that a file may hold.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="name">What to call it in messages; null where it has no name.</param>
    /// <param name="limits">How much it may ask for; <see cref="ReadingLimits.Default"/> where left out.</param>
    /// <exception cref="DocumentException">It cannot be read as a document; the message says why and what to do.</exception>
    public static Document Load(Stream stream, string? name, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= ReadingLimits.Default;
        return FileReading.Read(FileBytes.Read(stream, name, limits), name, limits);
    }

    /// <summary>Reads the bytes of a file: any kind of document that a file may hold.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="name">What to call it in messages; null where it has no name.</param>
    /// <param name="limits">How much it may ask for; <see cref="ReadingLimits.Default"/> where left out.</param>
    /// <exception cref="DocumentException">It cannot be read as a document; the message says why and what to do.</exception>
    public static Document Load(byte[] bytes, string? name, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        limits ??= ReadingLimits.Default;
        if (bytes.Length > limits.MaximumBytes) throw FileBytes.TooLarge(name, limits);
        return FileReading.Read(bytes, name, limits);
    }

    /// <summary>Reads a text, plain or HTML, that is already at hand.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What to call it in messages; null where it has no name.</param>
    /// <exception cref="DocumentException">The text is empty, or too large or too deeply nested for a document.</exception>
    public static Document Parse(string text, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(new DecodedText(text, []), name, ReadingLimits.Default);
    }

    /// <summary>The text of a piece.</summary>
    /// <param name="piece">A piece of this document.</param>
    public ReadOnlySpan<char> TextOf(in Piece piece) => Text.AsSpan(piece.Start, piece.Length);

    /// <summary>Where a character of a piece stood in the file: in a page, whose markup is left out here, where the piece starts.</summary>
    /// <param name="piece">A piece of this document.</param>
    /// <param name="offset">How many characters stand before it in the piece.</param>
    public Place PlaceOf(in Piece piece, int offset) => IsVerbatim ? piece.Place with { Column = piece.Place.Column + offset } : piece.Place;

    /// <summary>A part of the document, as if it stood alone; what the head of the page says belongs to the first.</summary>
    /// <param name="first">The first piece.</param>
    /// <param name="end">The one behind the last.</param>
    /// <param name="startsInTable">Whether a table was open before it.</param>
    internal Document Part(int first, int end, bool startsInTable)
    {
        var pieces = Pieces[first..end];
        if (startsInTable) pieces = pieces.Insert(0, new Piece(PieceKind.TableStart, Pieces[first].Start, 0, Pieces[first].Place));
        var page = Page.Between(first == 0 ? default : Pieces[first].Place, end < Pieces.Length ? Pieces[end].Place : new Place(int.MaxValue, 0));
        return Copy(pieces, first == 0 ? page : page with { Metas = [] }, first == 0 ? Remarks : []);
    }

    /// <summary>The same texts in other pieces.</summary>
    internal Document With(ImmutableArray<Piece> pieces) => Copy(pieces, Page, Remarks);

    /// <summary>Reads a text, plain or HTML, that was decoded from a file.</summary>
    internal static Document Parse(DecodedText decoded, string? name, ReadingLimits limits)
    {
        var text = decoded.Text;
        if (WhiteSpace.Trim(text).IsEmpty) throw Empty(name);
        var document = HtmlText.IsIn(text) ? HtmlText.Read(text, name, limits)
            : SpacedText.IsIn(text) ? SpacedText.Read(text, name, limits) : PlainText.Read(text, name, limits);
        return document.With(decoded.Remarks);
    }

    /// <summary>The refusal of a file that says nothing.</summary>
    internal static DocumentException Empty(string? name) => new(name, ReadingTexts.Empty);

    /// <summary>The same document with more to be known about it.</summary>
    internal Document With(ImmutableArray<Remark> remarks) => remarks.IsEmpty ? this : Copy(Pieces, Page, [.. Remarks, .. remarks]);

    private Document Copy(ImmutableArray<Piece> pieces, PageSigns page, ImmutableArray<Remark> remarks) =>
        new(Name, Text, pieces) { IsVerbatim = IsVerbatim, IsSpaced = IsSpaced, Page = page, Remarks = remarks };
}
