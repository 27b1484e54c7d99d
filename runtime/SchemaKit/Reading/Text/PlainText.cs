namespace SchemaKit;

/// <summary>
/// Reads a plain text, line by line, whatever layout its tables are in: pipes, tabs, or a line for every cell.
/// Layouts mix, so every line is taken for what it is by itself.
/// </summary>
internal sealed class PlainText
{
    private readonly string text;
    private readonly PieceList pieces;
    private readonly int usualSpacing;

    private TextLineKind previous = TextLineKind.Empty;
    private int emptyLines;

    // Texts on adjacent lines without a pipe, which the next pipe may end together.
    private int firstOfRun = -1;
    private bool cellIsOpen;
    private bool rowIsOpen;

    // Whether the rows of this table start with their first cell and not with a pipe: then a pipe in front ends an empty cell.
    private bool rowsStartWithText;

    private PlainText(string text, PieceList pieces)
    {
        this.text = text;
        this.pieces = pieces;
        usualSpacing = UsualSpacing.Of(text);
    }

    /// <summary>Reads a text into a document.</summary>
    /// <exception cref="DocumentException">It has more cells than the limits allow.</exception>
    public static Document Read(string text, string? name, ReadingLimits limits)
    {
        var pieces = new PieceList(name, limits);
        new PlainText(text, pieces).Read();
        return new Document(name, text, pieces.ToImmutable()) { IsVerbatim = true };
    }

    private void Read()
    {
        var last = default(TextLine);
        foreach (var line in new TextLines(text))
        {
            last = line;
            switch (KindOf(line))
            {
                case TextLineKind.Piped:
                    EndRow(line);
                    ReadPiped(line);
                    break;
                case TextLineKind.TabSeparated:
                    EndRow(line);
                    ReadTabSeparated(line);
                    break;
                case TextLineKind.Tabbed:
                    ReadTabbed(line);
                    break;
                case TextLineKind.Plain:
                    ReadPlain(line);
                    break;
                case TextLineKind.Spaces when !rowIsOpen && previous != TextLineKind.Piped:
                    Add(PieceKind.Blank, line, line.Start);
                    Follow(TextLineKind.Spaces);
                    cellIsOpen = true;
                    break;
                default:
                    EndRow(line);
                    emptyLines++;
                    firstOfRun = -1;
                    break;
            }
        }

        if (rowIsOpen) Add(PieceKind.RowEnd, last, last.End);
    }

    // Below a row parted by tabs a line with any tab is another one, whichever of its cells are empty; within a row of lines led by tabs
    // it is not.
    private TextLineKind KindOf(TextLine line)
    {
        var kind = line.Kind(text);
        var isBelowCells = previous == TextLineKind.TabSeparated && emptyLines == 0;
        if (isBelowCells && kind != TextLineKind.Piped && text.AsSpan(line.Start, line.End - line.Start).Contains('\t')) return TextLineKind.TabSeparated;
        return kind == TextLineKind.TabSeparated && rowIsOpen && text[line.Start] == '\t' ? TextLineKind.Tabbed : kind;
    }

    private void ReadPlain(TextLine line)
    {
        if (rowIsOpen)
        {
            Continue(line);
            return;
        }

        if (previous == TextLineKind.Plain) AddGaps(line);
        rowsStartWithText = false;
        var continues = previous == TextLineKind.Plain && emptyLines == 0;
        AddText(line, line.Start + Markdown.HeadingMark(text.AsSpan(line.Start, line.End - line.Start)), line.End);
        if (!continues || firstOfRun < 0) firstOfRun = pieces.Count - 1;
        cellIsOpen = true;
        Follow(TextLineKind.Plain);
    }

    private void AddGaps(TextLine line)
    {
        for (var i = usualSpacing; i < emptyLines; i++)
        {
            pieces.Add(new Piece(PieceKind.Gap, line.Start, 0, new Place(line.Number - emptyLines + i, 1)));
        }
    }

    private void ReadTabSeparated(TextLine line)
    {
        for (var start = line.Start; start <= line.End;)
        {
            var length = text.AsSpan(start, line.End - start).IndexOf('\t');
            var end = length < 0 ? line.End : start + length;
            if (!AddText(line, start, end)) Add(PieceKind.Blank, line, start);
            start = end + 1;
        }

        Add(PieceKind.SoftRowEnd, line, line.End);
        firstOfRun = -1;
        cellIsOpen = false;
        Follow(TextLineKind.TabSeparated);
    }

    private void ReadTabbed(TextLine line)
    {
        if (!AddText(line, line.Start, line.End)) Add(PieceKind.Blank, line, line.Start + 1);
        rowIsOpen = true;
        cellIsOpen = false;
        Follow(TextLineKind.Tabbed);
    }

    // A line right below a tab-led one goes on with its cell.
    private void Continue(TextLine line)
    {
        if (pieces.Last.Kind == PieceKind.Blank) pieces.RemoveLast();
        else pieces.Last = pieces.Last with { MayContinue = true };
        AddText(line, line.Start, line.End);
    }

    private void EndRow(TextLine line)
    {
        if (rowIsOpen) Add(PieceKind.RowEnd, line, line.Start);
        rowIsOpen = false;
    }

    private void ReadPiped(TextLine line)
    {
        var row = new PipedLine(text, line);
        if (row.IsSeparator)
        {
            cellIsOpen = false;
        }
        else if (row.IsLonePipe)
        {
            EndRun(goesOn: false);
            if (!cellIsOpen) Add(PieceKind.Blank, line, row.FirstPipe);
            cellIsOpen = false;
        }
        else
        {
            ReadCells(line, row);
        }

        firstOfRun = -1;
        Follow(TextLineKind.Piped);
    }

    private void ReadCells(TextLine line, PipedLine row)
    {
        var startsWithText = !WhiteSpace.Trim(text.AsSpan(line.Start, row.FirstPipe - line.Start)).IsEmpty;
        EndRun(startsWithText);
        var cells = 0;
        if (startsWithText)
        {
            AddText(line, line.Start, row.FirstPipe);
            rowsStartWithText |= row.HasSeveralPipes;
            cells++;
        }
        else if (rowsStartWithText && row.FirstPipe != row.Filler)
        {
            Add(PieceKind.Blank, line, line.Start);
            cells++;
        }

        var pipe = row.FirstPipe;
        for (; pipe != row.Filler && row.PipeAfter(pipe) is >= 0 and var next; pipe = next)
        {
            if (!AddText(line, pipe + 1, next)) Add(PieceKind.Blank, line, pipe + 1);
            cells++;
        }

        if (pipe == row.Filler) Add(PieceKind.Filler, line, pipe);
        cellIsOpen = pipe != row.Filler && AddText(line, pipe + 1, line.End);
        if (cellIsOpen) cells++;

        // A line with a single cell and its pipe is one cell of a row that goes on below.
        if (cells > 1 || row.HasSeveralPipes) Add(PieceKind.SoftRowEnd, line, line.End);
    }

    private void EndRun(bool goesOn)
    {
        if (firstOfRun < 0 || previous != TextLineKind.Plain) return;
        var end = goesOn ? pieces.Count : pieces.Count - 1;
        for (var i = firstOfRun; i < end; i++) pieces[i] = pieces[i] with { MayContinue = true };
    }

    private void Follow(TextLineKind kind)
    {
        previous = kind;
        emptyLines = 0;
    }

    private void Add(PieceKind kind, TextLine line, int position) =>
        pieces.Add(new Piece(kind, position, 0, PlaceOf(line, position)));

    private bool AddText(TextLine line, int start, int end)
    {
        Markdown.Trim(text, ref start, ref end);
        if (start == end) return false;
        while (Markdown.BreakIn(text.AsSpan(start, end - start), out var length) is > 0 and var at)
        {
            AddPiece(line, start, start + at, mayContinue: true);
            start += at + length;
            while (start < end && WhiteSpace.IsSpace(text[start])) start++;
        }

        AddPiece(line, start, end, mayContinue: false);
        return true;
    }

    private void AddPiece(TextLine line, int start, int end, bool mayContinue) =>
        pieces.Add(new Piece(PieceKind.Text, start, end - start, PlaceOf(line, start)) { MayContinue = mayContinue });

    private static Place PlaceOf(TextLine line, int position) => new(line.Number, position - line.Start + 1);
}
