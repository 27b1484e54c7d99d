namespace SchemaKit;

/// <summary>What every short text of a document is compared by, computed once for all forms it is held against.</summary>
internal sealed class DocumentKeys
{
    /// <summary>A longer text is prose and no label.</summary>
    public const int LongestLabel = 160;

    private readonly char[] characters;
    private readonly (int Start, int Length)[] keys;

    public DocumentKeys(Document document)
    {
        Document = document;
        keys = new (int, int)[document.Pieces.Length];
        var length = 0;
        foreach (var piece in document.Pieces)
        {
            if (IsShort(piece)) length += piece.Length;
        }

        characters = new char[length];
        var end = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var piece = document.Pieces[i];
            if (!IsShort(piece)) continue;
            var used = LabelText.Normalize(document.TextOf(piece), characters.AsSpan(end));
            keys[i] = (end, used);
            end += used;
        }
    }

    public Document Document { get; }

    /// <summary>What a piece is compared by; empty for prose and for anything but a text.</summary>
    public ReadOnlySpan<char> this[int piece] => characters.AsSpan(keys[piece].Start, keys[piece].Length);

    /// <summary>The same without the number in front: section numbers shift from report to report.</summary>
    public ReadOnlySpan<char> WithoutNumber(int piece)
    {
        var text = Document.TextOf(Document.Pieces[piece]);
        var number = text[..^LabelText.WithoutNumber(text).Length];
        var folded = 0;
        foreach (var character in number)
        {
            if (CharacterFolding.Fold(character) != CharacterFolding.Nothing) folded++;
        }

        return this[piece][folded..];
    }

    /// <summary>What a text is compared by once its remarks in brackets are left out.</summary>
    public string WithoutRemarks(int piece)
    {
        var text = Document.TextOf(Document.Pieces[piece]);
        return text.IndexOfAny('(', '（') < 0 ? this[piece].ToString() : LabelText.Normalize(LabelText.WithoutRemarks(text));
    }

    /// <summary>What a text is compared by once the remark in brackets at its end is left out; empty where there is none.</summary>
    public string WithoutLastRemark(int piece)
    {
        var text = WhiteSpace.Trim(Document.TextOf(Document.Pieces[piece]));
        var bare = LabelText.WithoutLastRemark(text);
        return bare.Length == text.Length ? "" : LabelText.Normalize(bare.ToString());
    }

    /// <summary>What consecutive texts are compared by when they are one; they lie side by side.</summary>
    public ReadOnlySpan<char> Joined(int first, int last) =>
        characters.AsSpan(keys[first].Start, keys[last].Start + keys[last].Length - keys[first].Start);

    private static bool IsShort(in Piece piece) => piece.Kind == PieceKind.Text && piece.Length <= LongestLabel;
}
