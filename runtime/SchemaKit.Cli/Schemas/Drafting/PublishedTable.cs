namespace SchemaKit.Cli.Schemas;

/// <summary>A table of a published page whose cells have known rows and columns.</summary>
/// <param name="Title">The text that stands before it; null where another table does, or nothing.</param>
/// <param name="Cells">Its cells, row by row.</param>
internal sealed record PublishedTable(string? Title, IReadOnlyList<PublishedCell> Cells)
{
    /// <summary>How many columns it has.</summary>
    public int Width => Cells.Max(cell => cell.Span.LastColumn);

    /// <summary>The cells that start in a row.</summary>
    public IEnumerable<PublishedCell> Row(int row) => Cells.Where(cell => cell.Span.Row == row);

    /// <summary>The cell that covers a place; null where none does.</summary>
    public PublishedCell? At(int row, int column) => Cells.FirstOrDefault(cell => cell.Covers(row, column));

    /// <summary>The tables of a document, each where it ends; tables that only lay out the page are among them.</summary>
    /// <param name="document">The document.</param>
    public static IReadOnlyList<PublishedTable> Of(Document document)
    {
        var tables = new List<PublishedTable>();
        var open = new Stack<Open>([new Open(null)]);
        foreach (var piece in document.Pieces)
        {
            var top = open.Peek();
            switch (piece.Kind)
            {
                case PieceKind.TableStart:
                    open.Push(new Open(top.Last));
                    break;
                case PieceKind.TableEnd when open.Count > 1:
                    var closed = open.Pop();
                    open.Peek().Last = null;
                    if (closed.Cells.Count > 0) tables.Add(new(closed.Title, [.. closed.Cells.Select(cell => new PublishedCell(cell.Value, cell.Key))]));
                    break;
                case PieceKind.Text or PieceKind.Blank:
                    top.Add(piece, PrintableText.OnOneLine(document.TextOf(piece).ToString()));
                    break;
            }
        }

        return tables;
    }

    private sealed class Open(string? title)
    {
        public string? Title => title;

        public string? Last { get; set; }

        public OrderedDictionary<GridSpan, string> Cells { get; } = [];

        // What stands in one cell on several lines is one text.
        public void Add(in Piece piece, string text)
        {
            if (text.Length > 0) Last = text;
            if (piece.Span.IsKnown) Cells[piece.Span] = Cells.TryGetValue(piece.Span, out var before) ? before + text : text;
        }
    }
}
