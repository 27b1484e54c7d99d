namespace SchemaKit;

/// <summary>The texts of a line that stand apart from one another by more than one space.</summary>
internal ref struct SpacedRuns(ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> line = line;
    private int next;

    /// <summary>Where the run starts in the line.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>Goes on to the next run.</summary>
    public bool MoveNext()
    {
        var start = next;
        while (start < line.Length && WhiteSpace.IsSpace(line[start])) start++;
        if (start == line.Length) return false;
        var end = start + 1;
        for (var i = end; i < line.Length && i < end + 2; i++)
        {
            if (!WhiteSpace.IsSpace(line[i])) end = i + 1;
            else if (line[i] is '\t' or '\u3000') break;
        }

        (Start, End, next) = (start, end, end);
        return true;
    }
}
