namespace SchemaKit;

/// <summary>One cell behind a row's label: the pieces that it was broken into, nearly always one.</summary>
/// <param name="First">The first piece.</param>
/// <param name="Last">The last piece.</param>
internal readonly record struct CellRun(int First, int Last)
{
    /// <summary>The text of the whole cell; empty for one that is no text.</summary>
    public ReadOnlySpan<char> TextIn(Document document)
    {
        var (first, last) = (document.Pieces[First], document.Pieces[Last]);
        return first.Kind == PieceKind.Text ? document.Text.AsSpan(first.Start, last.Start + last.Length - first.Start) : default;
    }
}
