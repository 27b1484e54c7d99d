using AngleSharp.Dom;

namespace SchemaKit;

/// <summary>
/// Reads a page: a text for every paragraph and heading, a grid for every table that holds figures. A table that contains other tables
/// only lays out the page, so its cells are paragraphs. Nothing here recurses, however deep the page is nested.
/// </summary>
internal sealed class HtmlText
{
    private readonly ReadingLimits limits;
    private readonly string? name;
    private readonly HtmlSource source;
    private readonly HtmlTexts texts;
    private readonly HtmlSigns signs;
    private readonly PieceList pieces;
    private readonly HashSet<IElement> layoutTables = [];
    private long slots;

    private HtmlText(string text, string? name, ReadingLimits limits)
    {
        this.limits = limits;
        this.name = name;
        source = new HtmlSource(text);
        texts = new HtmlTexts(source);
        signs = new HtmlSigns(source);
        pieces = new PieceList(name, limits);
    }

    /// <summary>Whether a text is a page, by what it says and not by any name.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart().TrimStart('\uFEFF').TrimStart();
        if (start.Length > 1 && start[0] == '<' && (char.IsAsciiLetter(start[1]) || start[1] is '!' or '?')) return true;
        return text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("<body", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<table", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads a page into a document.</summary>
    /// <exception cref="DocumentException">It is nested too deeply, is in too great a disorder, or has more parts than the limits allow.</exception>
    public static Document Read(string text, string? name, ReadingLimits limits)
    {
        var page = new HtmlText(text, name, limits);
        page.Read(HtmlTree.Parse(text, name, limits));
        return new Document(name, page.texts.ToString(), page.pieces.ToImmutable()) { Page = page.signs.ToSigns() };
    }

    private void Read(IDocument document)
    {
        foreach (var table in document.QuerySelectorAll("table"))
        {
            if (table.ParentElement?.Closest("table") is { } outer) layoutTables.Add(outer);
        }

        Walk(document.DocumentElement, isCell: false);
        EndText();
    }

    // Goes through everything in an element, in reading order. In a cell a block only breaks the line.
    private void Walk(IElement root, bool isCell)
    {
        var path = new Stack<Visit>();
        Enter(root);
        while (path.TryPop(out var visit))
        {
            if (visit.Next >= visit.Element.ChildNodes.Length)
            {
                Leave(visit);
                continue;
            }

            path.Push(visit with { Next = visit.Next + 1 });
            switch (visit.Element.ChildNodes[visit.Next])
            {
                case IText text:
                    Append(text.Data, visit);
                    break;
                case IElement child:
                    Enter(child, visit);
                    break;
            }
        }

        void Append(string text, Visit visit)
        {
            if (visit.IsSeen) signs.Add(text);
            if (!visit.KeepsLines) texts.Append(text, visit.IsSeen, isLine: false);
            else
            {
                foreach (var line in new TextLines(text))
                {
                    if (line.Number > 1) NextLine();
                    texts.Append(text.AsSpan(line.Start, line.End - line.Start), visit.IsSeen, isLine: true);
                }
            }
        }

        void NextLine()
        {
            if (isCell) texts.KeepBreak();
            else EndText();
        }

        void Enter(IElement element, Visit parent = default)
        {
            var isRoot = element == root;
            source.MoveTo(element.SourceReference?.Position.Index ?? -1);
            var isSeen = (isRoot || parent.IsSeen) && !HtmlElements.IsLeftOut(element);
            signs.Enter(element, isSeen);
            if (!isSeen && HtmlElements.IsRawText(element.LocalName)) return;
            if (isSeen && !isCell && element.LocalName == "table" && !layoutTables.Contains(element))
            {
                EndText();
                ReadTable(element);
                return;
            }

            if (isSeen && (element.LocalName == "br" || HtmlElements.IsBlock(element))) Break(isCell);
            path.Push(new Visit(element, 0, pieces.Count, isSeen, parent.KeepsLines || HtmlElements.KeepsLines(element)));
        }

        void Leave(Visit visit)
        {
            signs.Leave(visit.Element);
            if (!visit.IsSeen || !HtmlElements.IsBlock(visit.Element)) return;
            Break(isCell);
            if (isCell || visit.Element.LocalName != "p" || pieces.Count != visit.PiecesBefore) return;
            pieces.Add(new Piece(PieceKind.Gap, texts.Start, 0, PlaceOf(visit.Element)));
        }
    }

    private void Break(bool isCell)
    {
        if (isCell) texts.Break();
        else EndText();
    }

    private void EndText()
    {
        if (texts.TryEnd(out var piece)) pieces.Add(piece);
    }

    private void ReadTable(IElement table)
    {
        foreach (var caption in table.Children.Where(child => child.LocalName == "caption")) Walk(caption, isCell: false);
        var grid = HtmlTable.Of(table, limits.MaximumParts - slots);
        slots += grid.Slots;
        if (slots > limits.MaximumParts) throw DocumentException.TooManyParts(name, ReadingTexts.TableSlots, limits.MaximumParts);

        Mark(PieceKind.TableStart, PlaceOf(table));
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row) ReadCell(cell);
            Mark(PieceKind.RowEnd, pieces.Last.Place);
        }

        Mark(PieceKind.TableEnd, pieces.Last.Place);
    }

    private void ReadCell(HtmlCell cell)
    {
        Walk(cell.Element, isCell: true);
        var piece = texts.TryEnd(out var text) ? text : new Piece(PieceKind.Blank, texts.Start, 0, PlaceOf(cell.Element));
        pieces.Add(piece with { Span = cell.Span });
    }

    private void Mark(PieceKind kind, Place place) => pieces.Add(new Piece(kind, texts.Start, 0, place));

    private Place PlaceOf(IElement element) => source.PlaceOf(Math.Max(element.SourceReference?.Position.Index ?? 0, 0));

    /// <summary>An element on the way through the page, and which of its children comes next.</summary>
    private readonly record struct Visit(IElement Element, int Next, int PiecesBefore, bool IsSeen, bool KeepsLines);
}
