using System.Text;

namespace SchemaKit;

/// <summary>A text of a document as its identity is read from it: simplified, without white space, and with the way back to what is published.</summary>
internal sealed class IdentityText
{
    private readonly Document document;
    private readonly Piece piece;
    private readonly int[] offsets;

    private IdentityText(Document document, int index, string simple, int[] offsets)
    {
        this.document = document;
        this.offsets = offsets;
        Index = index;
        piece = document.Pieces[index];
        Simple = simple;
    }

    /// <summary>Which piece of the document it is.</summary>
    public int Index { get; }

    /// <summary>The text in simplified characters, without white space and bracketed readings.</summary>
    public string Simple { get; }

    /// <summary>Where it stands.</summary>
    public Place Place => piece.Place;

    /// <summary>Makes a text of a piece.</summary>
    public static IdentityText Of(Document document, int index)
    {
        var raw = document.TextOf(document.Pieces[index]);
        var simple = new char[raw.Length];
        var offsets = new int[raw.Length];
        var length = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (WhiteSpace.IsSpace(raw[i])) continue;
            var reading = LabelText.ReadingLength(raw, i);
            if (reading > 0)
            {
                i += reading;
                continue;
            }

            offsets[length] = i;
            simple[length++] = CharacterFolding.Simplify(raw[i]);
        }

        return new IdentityText(document, index, new string(simple, 0, length), offsets);
    }

    /// <summary>Whether a word may start at a position: nothing stands before it, or white space, or a mark.</summary>
    public bool StartsWord(int position) =>
        position == 0 || offsets[position] != offsets[position - 1] + 1 || !char.IsLetterOrDigit(Simple[position - 1]);

    /// <summary>Whether the line is broken, or far more room left than between words, right before a position.</summary>
    public bool IsParted(int position)
    {
        if (position == 0) return false;
        var between = document.TextOf(piece)[(offsets[position - 1] + 1)..offsets[position]];
        return between.Contains('\n') || (between.Length > 1 && WhiteSpace.Trim(between).IsEmpty);
    }

    /// <summary>Where a character stood.</summary>
    public Place PlaceOf(int position) => position < Simple.Length ? document.PlaceOf(piece, offsets[position]) : piece.Place;

    /// <summary>A part as published, white space folded to single spaces.</summary>
    /// <param name="start">The first character.</param>
    /// <param name="end">The one behind the last.</param>
    public string Raw(int start, int end)
    {
        if (start >= end) return "";
        var raw = document.TextOf(piece);
        var to = end < Simple.Length ? offsets[end] : raw.Length;
        var text = new StringBuilder();
        foreach (var character in WhiteSpace.Trim(raw[offsets[start]..to]))
        {
            if (!WhiteSpace.IsSpace(character)) text.Append(character);
            else if (text[^1] != ' ') text.Append(' ');
        }

        return text.ToString();
    }
}
