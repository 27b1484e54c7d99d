namespace SchemaKit;

/// <summary>A line with pipes in it: where they stand, and what the line is besides a row of cells.</summary>
internal readonly ref struct PipedLine
{
    private readonly ReadOnlySpan<char> text;
    private readonly int start;
    private readonly int end;

    public PipedLine(ReadOnlySpan<char> text, TextLine line)
    {
        this.text = text;
        start = line.Start;
        end = line.End;
        FirstPipe = PipeAfter(start - 1);
        Filler = FindFiller();
    }

    /// <summary>Where the first pipe stands.</summary>
    public int FirstPipe { get; }

    /// <summary>Where pipes with nothing between them begin that fill the line to its end; -1 where there are none.</summary>
    public int Filler { get; }

    public bool HasSeveralPipes => PipeAfter(FirstPipe) >= 0;

    public bool IsLonePipe => WhiteSpace.Trim(text[start..end]).Length == 1;

    /// <summary>Whether the line only parts the head of a Markdown table from its rows: <c>|---|:--|</c>.</summary>
    public bool IsSeparator
    {
        get
        {
            var cells = WhiteSpace.Trim(text[start..end]).Trim('|');
            if (cells.IsEmpty) return false;
            foreach (var cell in cells.Split('|'))
            {
                var dashes = WhiteSpace.Trim(cells[cell]);
                var isAligned = dashes.Contains(':');
                dashes = dashes.Trim(':');

                // One or two dashes by themselves are how a cell says that nothing applies.
                if (dashes.ContainsAnyExcept('-') || dashes.Length < (isAligned ? 1 : 3)) return false;
            }

            return true;
        }
    }

    /// <summary>Where the next pipe stands; -1 where there is none.</summary>
    public int PipeAfter(int position)
    {
        var next = Markdown.PipeIn(text[(position + 1)..end]);
        return next < 0 ? -1 : position + 1 + next;
    }

    private int FindFiller()
    {
        var tail = end;
        while (tail > start && (text[tail - 1] == '|' || WhiteSpace.IsSpace(text[tail - 1]))) tail--;

        // The first of these pipes may be a part of the text before it.
        if (tail > start && text[tail - 1] == '\\' && tail < end) tail++;
        var pair = text[tail..end].IndexOf("||", StringComparison.Ordinal);
        return pair < 0 ? -1 : tail + pair;
    }
}
