namespace SchemaKit;

/// <summary>
/// Reads a Word file: a text for every paragraph, a grid for every table that holds no other table, as in a page. Places are paragraphs
/// outside of tables, and rows and columns of tables, counted as shown. Headers, footers, notes and comments are left out.
/// </summary>
internal sealed class WordDocument
{
    private readonly OfficePieces pieces;
    private int paragraphs;
    private int tables;

    private WordDocument(OfficePackage package) => pieces = new OfficePieces(package.Name, package.Limits);

    /// <summary>Reads a package that is a Word file.</summary>
    /// <exception cref="DocumentException">It is damaged, asks for more than the limits allow, or shows no text.</exception>
    public static Document Read(OfficePackage package)
    {
        var document = new WordDocument(package);
        document.Add(WordBody.Read(package));
        return document.pieces.ToDocument();
    }

    private void Add(List<WordBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is WordParagraph paragraph) Add(paragraph);
            else if (block is WordTable { IsLayout: false } table) AddGrid(table);
            else if (block is WordTable layout) AddCells(layout);
        }
    }

    private void AddCells(WordTable layout)
    {
        foreach (var row in layout.Rows.Where(row => !row.IsGone))
        {
            foreach (var cell in row.Cells.Where(cell => !cell.IsGone)) Add(cell.Blocks);
        }
    }

    private void Add(WordParagraph paragraph)
    {
        var place = new Place(PlacePart.Paragraphs, ++paragraphs);
        foreach (var line in paragraph.Text.AsSpan().Split('\n'))
        {
            var text = WhiteSpace.Trim(paragraph.Text.AsSpan()[line]);
            if (!text.IsEmpty || paragraph.Text.Length == 0) pieces.Add(text, PieceKind.Gap, place);
        }
    }

    private void AddGrid(WordTable table)
    {
        var part = PlacePart.Table(++tables);
        pieces.Mark(PieceKind.TableStart, new Place(part, 1, 1));
        foreach (var row in WordGrid.Of(table))
        {
            foreach (var cell in row) pieces.Add(TextOf(cell.Content), PieceKind.Blank, new Place(part, cell.Span.Row, cell.Span.Column), cell.Span);
            pieces.Mark(PieceKind.RowEnd);
        }

        pieces.Mark(PieceKind.TableEnd);
    }

    private static string TextOf(WordCell cell)
    {
        if (cell.Blocks is [WordParagraph only]) return only.Text;
        return string.Join('\n', cell.Blocks.OfType<WordParagraph>().Select(paragraph => paragraph.Text).Where(text => text.Length > 0));
    }
}
