namespace SchemaKit;

/// <summary>How many empty lines usually stand between two texts of a document: more of them may have been an empty cell.</summary>
internal static class UsualSpacing
{
    private const int LongestShortLine = 40;
    private const int MostLines = 63;

    /// <summary>The most frequent number of empty lines between two short lines of plain text; the smaller where two are.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        Span<int> frequencies = stackalloc int[MostLines + 1];
        var empty = 0;
        var previous = TextLineKind.Empty;
        var previousIsShort = false;
        foreach (var line in new TextLines(text))
        {
            var kind = line.Kind(text);
            if (kind == TextLineKind.Empty)
            {
                empty++;
                continue;
            }

            // A line right below a tab-led one goes on with its cell.
            if (kind == TextLineKind.Plain && previous == TextLineKind.Tabbed && empty == 0) continue;
            var isShort = kind == TextLineKind.Plain && WhiteSpace.Trim(text[line.Start..line.End]).Length <= LongestShortLine;
            if (isShort && previousIsShort) frequencies[Math.Min(empty, MostLines)]++;
            (previous, previousIsShort, empty) = (kind, isShort, 0);
        }

        var usual = 0;
        for (var i = 1; i <= MostLines; i++)
        {
            if (frequencies[i] > frequencies[usual]) usual = i;
        }

        return usual;
    }
}
