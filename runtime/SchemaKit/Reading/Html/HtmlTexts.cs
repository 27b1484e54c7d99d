using System.Text;

namespace SchemaKit;

/// <summary>
/// The text of a page while it is read: white space folded as a browser folds it, line breaks where the page breaks its lines,
/// nothing around a piece.
/// </summary>
internal sealed class HtmlTexts(HtmlSource source)
{
    private readonly StringBuilder buffer = new();
    private int start;
    private int found;
    private char pending;

    /// <summary>Where the piece at hand starts, or the next one will.</summary>
    public int Start => start;

    /// <summary>Adds what a text node says.</summary>
    /// <param name="text">The text, or a line of it where its line ends are line breaks.</param>
    /// <param name="isSeen">Whether it is shown: a hidden text is only stepped over in the source.</param>
    /// <param name="isLine">Whether it is a line of a text, whose white space is kept.</param>
    public void Append(ReadOnlySpan<char> text, bool isSeen, bool isLine)
    {
        var first = 0;
        while (first < text.Length && WhiteSpace.IsSpace(text[first])) first++;
        var position = first < text.Length ? source.Find(text[first..], isLine) : -1;
        if (!isSeen) return;
        foreach (var character in text)
        {
            if (!isLine && character is (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                if (pending == 0) pending = ' ';
            }
            else if (buffer.Length > start || !WhiteSpace.IsSpace(character))
            {
                if (buffer.Length == start) found = position;
                else if (pending != 0) buffer.Append(pending);
                buffer.Append(character);
                pending = '\0';
            }
        }
    }

    /// <summary>Breaks the line.</summary>
    public void Break() => pending = '\n';

    /// <summary>Breaks the line where every line is kept, those without a text among them.</summary>
    public void KeepBreak()
    {
        if (buffer.Length == start) return;
        if (pending != 0) buffer.Append(pending);
        pending = '\n';
    }

    /// <summary>Ends the piece at hand.</summary>
    /// <param name="piece">The piece, where it says anything.</param>
    /// <returns>Whether it says anything.</returns>
    public bool TryEnd(out Piece piece)
    {
        while (buffer.Length > start && WhiteSpace.IsSpace(buffer[^1])) buffer.Length--;
        var length = buffer.Length - start;
        piece = length == 0 ? default : new Piece(PieceKind.Text, start, length, source.PlaceOf(found));
        if (length > 0) buffer.Append('\n');
        start = buffer.Length;
        pending = '\0';
        return length > 0;
    }

    public override string ToString() => buffer.ToString();
}
