namespace SchemaKit;

/// <summary>Where the lines of a text start, to find line and column of a position.</summary>
internal sealed class LineTable
{
    private readonly int[] starts;

    public LineTable(ReadOnlySpan<char> text)
    {
        var lines = new List<int>();
        foreach (var line in new TextLines(text)) lines.Add(line.Start);
        starts = lines.Count == 0 ? [0] : [.. lines];
    }

    /// <summary>Line and column of a position, each from 1.</summary>
    public Place PlaceOf(int position)
    {
        var line = Array.BinarySearch(starts, position);
        if (line < 0) line = ~line - 1;
        return new Place(line + 1, position - starts[line] + 1);
    }
}
