namespace SchemaKit;

/// <summary>
/// Reads a text whose columns are held by spaces only, as text taken from a PDF is: every run of a line becomes a piece, whose
/// place says what it stands below. What belongs together over several lines is not told here.
/// </summary>
internal static class SpacedText
{
    private const int TellingLines = 3;
    private const int TellingFigures = 3;

    /// <summary>
    /// Whether a text holds columns of figures apart by spaces, and more of its lines do than are parted by pipes or tabs, or are a cell
    /// by themselves.
    /// </summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        int lines = 0, longest = 0, others = 0;
        foreach (var line in new TextLines(text))
        {
            switch (line.Kind(text))
            {
                case TextLineKind.Piped or TextLineKind.Tabbed or TextLineKind.TabParted or TextLineKind.Spaces:
                    others++;
                    break;
                case TextLineKind.Plain when IsOneFigure(WhiteSpace.Trim(text[line.Start..line.End])):
                    others++;
                    break;
                case TextLineKind.Plain:
                    var figures = FiguresAtEnd(text[line.Start..line.End]);
                    if (figures > 0) lines++;
                    longest = Math.Max(longest, figures);
                    break;
            }
        }

        return (lines >= TellingLines || longest >= TellingFigures) && lines > others;
    }

    /// <summary>Reads a text into a document.</summary>
    /// <exception cref="DocumentException">It has more runs than the limits allow.</exception>
    public static Document Read(string text, string? name, ReadingLimits limits)
    {
        var pieces = new PieceList(name, limits);
        var pageNumbers = PageNumbers.In(text);
        foreach (var line in new TextLines(text))
        {
            var content = text.AsSpan(line.Start, line.End - line.Start);
            if (content.Contains('\f')) pieces.Add(new Piece(PieceKind.PageEnd, line.Start, 0, new Place(line.Number, 1)));
            if (pageNumbers.Contains(line.Number)) continue;
            for (var runs = new SpacedRuns(content); runs.MoveNext();)
            {
                pieces.Add(new Piece(PieceKind.Text, line.Start + runs.Start, runs.End - runs.Start, new Place(line.Number, runs.Start + 1)));
            }
        }

        return new Document(name, text, pieces.ToImmutable()) { IsVerbatim = true, IsSpaced = true };
    }

    private static bool IsOneFigure(ReadOnlySpan<char> line) => !line.Contains("  ", StringComparison.Ordinal) && Figures.IsValue(line);

    // How many figures stand apart at the end of a line, behind some other run or one another.
    private static int FiguresAtEnd(ReadOnlySpan<char> line)
    {
        int figures = 0, all = 0;
        for (var runs = new SpacedRuns(line); runs.MoveNext(); all++)
        {
            figures = Figures.IsFigure(line[runs.Start..runs.End]) ? figures + 1 : 0;
        }

        return all > 1 ? figures : 0;
    }
}
