namespace SchemaKit;

/// <summary>
/// Reads a page: a text for every paragraph and heading, a grid for every table that holds figures. A table that contains other tables
/// only lays out the page, so its cells are paragraphs. Nothing here recurses, however deep the page is nested.
/// </summary>
internal sealed class HtmlText
{
    private readonly ReadingLimits limits;
    private readonly string? name;
    private readonly HtmlNodes nodes;
    private readonly LineTable lines;
    private readonly HtmlTexts texts;
    private readonly HtmlSigns signs;
    private readonly HtmlTable grid;
    private readonly PieceList pieces;
    private readonly Stack<Visit> path = new();
    private long slots;

    private HtmlText(HtmlNodes nodes, LineTable lines, HtmlTexts texts, string? name, ReadingLimits limits)
    {
        this.limits = limits;
        this.name = name;
        this.nodes = nodes;
        this.lines = lines;
        this.texts = texts;
        signs = new HtmlSigns(nodes, lines);
        grid = new HtmlTable(nodes);
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
        var lines = new LineTable(text);
        using var nodes = new HtmlNodes(text);
        using var texts = new HtmlTexts(lines, text.Length);
        HtmlTree.Build(nodes, name, limits);
        var page = new HtmlText(nodes, lines, texts, name, limits);
        page.Read();
        return new Document(name, texts.ToString(), page.pieces.ToImmutable()) { Page = page.signs.ToSigns() };
    }

    private void Read()
    {
        for (var node = HtmlNodes.Root; node < nodes.Count; node++)
        {
            if (nodes[node].Tag == HtmlTag.Table) nodes[TableAround(node)].IsLayout = true;
        }

        Walk(HtmlNodes.Root, isCell: false);
        EndText();
    }

    // The table that a table stands in; the page where it stands in none.
    private int TableAround(int table)
    {
        var above = nodes[table].Parent;
        while (above != 0 && nodes[above].Tag is not (HtmlTag.Table or HtmlTag.Template)) above = nodes[above].Parent;
        return nodes[above].Tag == HtmlTag.Table ? above : 0;
    }

    // Goes through everything in an element, in reading order. In a cell a block only breaks the line.
    private void Walk(int root, bool isCell)
    {
        var bottom = path.Count;
        Enter(root, new Visit(0, 0, 0, IsSeen: true, KeepsLines: false), isCell);
        while (path.Count > bottom)
        {
            var visit = path.Pop();
            if (visit.Next == 0)
            {
                Leave(visit, isCell);
                continue;
            }

            ref var child = ref nodes[visit.Next];
            path.Push(visit with { Next = child.Next });
            if (child.Kind == HtmlNodeKind.Element) Enter(visit.Next, visit, isCell);
            else if (visit.IsSeen) Append(child, visit.KeepsLines, isCell);
        }
    }

    private void Enter(int element, in Visit parent, bool isCell)
    {
        var tag = nodes[element].Tag;
        var isSeen = parent.IsSeen && !HtmlElements.IsLeftOut(nodes, element);
        signs.Enter(element, isSeen);
        if (!isSeen && HtmlElements.IsWithoutMeaning(tag)) return;
        if (isSeen && !isCell && tag == HtmlTag.Table && !nodes[element].IsLayout)
        {
            EndText();
            ReadTable(element);
            return;
        }

        if (isSeen && (tag == HtmlTag.Br || HtmlElements.IsBlock(tag))) Break(isCell);
        path.Push(new Visit(element, nodes[element].FirstChild, pieces.Count, isSeen, parent.KeepsLines || HtmlElements.KeepsLines(nodes, element)));
    }

    private void Leave(in Visit visit, bool isCell)
    {
        signs.Leave(visit.Element);
        if (!visit.IsSeen || !HtmlElements.IsBlock(nodes[visit.Element].Tag)) return;
        Break(isCell);
        if (isCell || nodes[visit.Element].Tag != HtmlTag.P || pieces.Count != visit.PiecesBefore) return;
        pieces.Add(new Piece(PieceKind.Gap, texts.Start, 0, PlaceOf(visit.Element)));
    }

    // Goes through what a text says, reference by reference.
    private void Append(in HtmlNode node, bool keepsLines, bool isCell)
    {
        Span<char> characters = stackalloc char[4];
        var isRaw = node.Kind == HtmlNodeKind.RawText;
        for (var at = node.Start; at < node.End;)
        {
            var rest = nodes.Source.AsSpan(at, node.End - at);
            var plain = isRaw ? rest.IndexOf('\0') : rest.IndexOfAny(HtmlSyntax.Decoded);
            if (plain != 0)
            {
                plain = plain < 0 ? rest.Length : plain;
                Append(rest[..plain], at, keepsLines, isCell);
                at += plain;
            }
            else if (rest[0] == '\0')
            {
                if (node.ShowsZeros || isRaw) Append("\uFFFD", at, keepsLines, isCell);
                at++;
            }
            else
            {
                var reference = CharacterReference.Read(rest, isAttribute: false);
                Append(reference.Length == 0 ? "&" : characters[..reference.CopyTo(characters)], at, keepsLines, isCell);
                at += Math.Max(reference.Length, 1);
            }
        }
    }

    private void Append(ReadOnlySpan<char> text, int position, bool keepsLines, bool isCell)
    {
        signs.Add(text);
        if (!keepsLines)
        {
            texts.Append(text, position, isLine: false);
            return;
        }

        while (true)
        {
            var length = text.IndexOfAny('\r', '\n');
            texts.Append(length < 0 ? text : text[..length], position, isLine: true);
            if (length < 0) return;
            if (isCell) texts.KeepBreak();
            else EndText();
            length += text[length..].StartsWith("\r\n") ? 2 : 1;
            text = text[length..];
            position += length;
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

    private void ReadTable(int table)
    {
        for (var child = nodes[table].FirstChild; child != 0; child = nodes[child].Next)
        {
            if (nodes[child].Tag == HtmlTag.Caption) Walk(child, isCell: false);
        }

        grid.LayOut(table, limits.MaximumParts - slots);
        slots += grid.Slots;
        if (slots > limits.MaximumParts) throw DocumentException.TooManyParts(name, ReadingTexts.TableSlots, limits.MaximumParts);

        Mark(PieceKind.TableStart, PlaceOf(table));
        var cell = 0;
        foreach (var end in grid.RowEnds)
        {
            for (; cell < end; cell++) ReadCell(grid.Cells[cell]);
            Mark(PieceKind.RowEnd, pieces.Last.Place);
        }

        Mark(PieceKind.TableEnd, pieces.Last.Place);
    }

    private void ReadCell(in HtmlCell cell)
    {
        Walk(cell.Element, isCell: true);
        var piece = texts.TryEnd(out var text) ? text : new Piece(PieceKind.Blank, texts.Start, 0, PlaceOf(cell.Element));
        pieces.Add(piece with { Span = cell.Span });
    }

    private void Mark(PieceKind kind, Place place) => pieces.Add(new Piece(kind, texts.Start, 0, place));

    private Place PlaceOf(int element) => lines.PlaceOf(nodes[element].Start);

    /// <summary>An element on the way through the page, and which of its children comes next.</summary>
    private readonly record struct Visit(int Element, int Next, int PiecesBefore, bool IsSeen, bool KeepsLines);
}
