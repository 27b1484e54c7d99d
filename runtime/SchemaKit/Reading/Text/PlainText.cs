using System.Text;

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
    private readonly bool isMarkdown;
    private readonly StringBuilder unescaped = new();

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
        isMarkdown = MarkdownText.IsIn(text);
    }

    /// <summary>Reads a text into a document.</summary>
    /// <exception cref="DocumentException">It has more cells than the limits allow.</exception>
    public static Document Read(string text, string? name, ReadingLimits limits)
    {
        var pieces = new PieceList(name, limits);
        var reader = new PlainText(text, pieces);
        reader.Read();
        return new Document(name, reader.unescaped.Length == 0 ? text : text + reader.unescaped, pieces.ToImmutable()) { IsVerbatim = true };
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
                case TextLineKind.Tabbed:
                    ReadTabbed(line);
                    break;
                case TextLineKind.TabParted:
                    EndRow(line);
                    ReadTabParted(line);
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

    // A row of a pasted sheet may be blank but for its tabs, and starts with them; below a tab-led line they go on with its row.
    private TextLineKind KindOf(TextLine line)
    {
        var kind = line.Kind(text);
        var isBelowCells = previous == TextLineKind.TabParted && emptyLines == 0;
        if (isBelowCells && kind != TextLineKind.Piped && text.AsSpan(line.Start, line.End - line.Start).Contains('\t')) return TextLineKind.TabParted;
        return kind == TextLineKind.TabParted && rowIsOpen && text[line.Start] == '\t' ? TextLineKind.Tabbed : kind;
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
        var marks = !isMarkdown ? 0 : MarkdownText.HeadingMarks(text.AsSpan(line.Start, line.End - line.Start));
        AddCell(line, line.Start + marks, line.End, mayBeEscaped: marks > 0);

        // A heading is a text by itself.
        if (marks > 0) firstOfRun = -1;
        else if (!continues || firstOfRun < 0) firstOfRun = pieces.Count - 1;
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

    private void ReadTabbed(TextLine line)
    {
        if (!AddText(line, line.Start, line.End)) Add(PieceKind.Blank, line, line.Start + 1);
        rowIsOpen = true;
        cellIsOpen = false;
        Follow(TextLineKind.Tabbed);
    }

    // Tabs behind the last text are no cells; an empty one at the end says so with a no-break space.
    private void ReadTabParted(TextLine line)
    {
        for (var start = line.Start; start <= line.End;)
        {
            var length = text.AsSpan(start, line.End - start).IndexOf('\t');
            var next = length < 0 ? line.End : start + length;
            if (!AddText(line, start, next)) Add(PieceKind.Blank, line, start);
            start = next + 1;
        }

        Add(PieceKind.RowEnd, line, line.End);
        cellIsOpen = false;
        firstOfRun = -1;
        Follow(TextLineKind.TabParted);
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
        var row = new PipedLine(text, line, isMarkdown);
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
            if (!AddCell(line, pipe + 1, next)) Add(PieceKind.Blank, line, pipe + 1);
            cells++;
        }

        if (pipe == row.Filler) Add(PieceKind.Filler, line, pipe);
        cellIsOpen = pipe != row.Filler && AddCell(line, pipe + 1, line.End);
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
        while (start < end && WhiteSpace.IsSpace(text[start])) start++;
        while (end > start && WhiteSpace.IsSpace(text[end - 1])) end--;
        if (start == end) return false;
        pieces.Add(new Piece(PieceKind.Text, start, end - start, PlaceOf(line, start)));
        return true;
    }

    // What a Markdown table or heading says in other characters stands behind the text of the document.
    private bool AddCell(TextLine line, int start, int end, bool mayBeEscaped = true)
    {
        if (!isMarkdown) return AddText(line, start, end);
        var bare = MarkdownText.WithoutEmphasis(text.AsSpan(start, end - start));
        start += text.AsSpan(start, end - start).IndexOf(bare);
        end = start + bare.Length;
        if (!mayBeEscaped || !MarkdownText.IsEscaped(bare)) return AddText(line, start, end);
        while (start < end && WhiteSpace.IsSpace(text[start])) start++;
        var first = unescaped.Length;
        MarkdownText.Unescape(text.AsSpan(start, end - start), unescaped);
        var said = WhiteSpace.Trim(unescaped.ToString(first, unescaped.Length - first)).ToString();
        unescaped.Length = first;
        if (said.Length == 0) return false;
        pieces.Add(new Piece(PieceKind.Text, text.Length + first, said.Length, PlaceOf(line, start)));
        unescaped.Append(said).Append('\n');
        return true;
    }

    private static Place PlaceOf(TextLine line, int position) => new(line.Number, position - line.Start + 1);
}
