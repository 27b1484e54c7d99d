using System.Buffers;

namespace SchemaKit;

/// <summary>
/// The text of a page while it is read: white space folded as a browser folds it, line breaks where the page breaks its lines,
/// nothing around a piece.
/// </summary>
/// <param name="lines">The lines of the page.</param>
/// <param name="capacity">How many characters the page has: its texts have no more.</param>
internal sealed class HtmlTexts(LineTable lines, int capacity) : IDisposable
{
    // Every piece is followed by a line end, for which its tag has made room; the last one may have none.
    private char[] buffer = ArrayPool<char>.Shared.Rent(capacity + 2);
    private int length;
    private int start;
    private int found;
    private char pending;

    /// <summary>Where the piece at hand starts, or the next one will.</summary>
    public int Start => start;

    /// <summary>Adds what a text says.</summary>
    /// <param name="text">The text, or a line of it where its line ends are line breaks.</param>
    /// <param name="position">Where it stands in the page.</param>
    /// <param name="isLine">Whether it is a line of a text, whose white space is kept.</param>
    public void Append(ReadOnlySpan<char> text, int position, bool isLine)
    {
        for (var at = 0; at < text.Length;)
        {
            var run = isLine ? text.Length : text[at..].IndexOfAny(" \t\n\r\f") is >= 0 and var space ? at + space : text.Length;
            if (run > at) AppendRun(text[at..run], position + at);
            if (run < text.Length && pending == 0) pending = ' ';
            at = run + 1;
        }
    }

    /// <summary>Breaks the line.</summary>
    public void Break() => pending = '\n';

    /// <summary>Breaks the line where every line is kept, those without a text among them.</summary>
    public void KeepBreak()
    {
        if (length == start) return;
        if (pending != 0) Append(pending);
        pending = '\n';
    }

    /// <summary>Ends the piece at hand.</summary>
    /// <param name="piece">The piece, where it says anything.</param>
    /// <returns>Whether it says anything.</returns>
    public bool TryEnd(out Piece piece)
    {
        while (length > start && WhiteSpace.IsSpace(buffer[length - 1])) length--;
        pending = '\0';
        if (length == start)
        {
            piece = default;
            return false;
        }

        piece = new Piece(PieceKind.Text, start, length - start, lines.PlaceOf(found));
        Append('\n');
        start = length;
        return true;
    }

    public override string ToString() => new(buffer, 0, length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
    }

    private void AppendRun(ReadOnlySpan<char> run, int position)
    {
        if (length == start)
        {
            var blank = 0;
            while (blank < run.Length && WhiteSpace.IsSpace(run[blank])) blank++;
            if (blank == run.Length) return;
            run = run[blank..];
            found = position + blank;
        }
        else if (pending != 0)
        {
            Append(pending);
        }

        pending = '\0';
        Reserve(run.Length);
        run.CopyTo(buffer.AsSpan(length));
        length += run.Length;
    }

    private void Append(char character)
    {
        Reserve(1);
        buffer[length++] = character;
    }

    // Only a page that makes much out of little, as line breaks out of hidden tags, needs more than its own length.
    private void Reserve(int more)
    {
        if (length + more <= buffer.Length) return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(length + more, buffer.Length * 2));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}
