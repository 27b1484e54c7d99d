using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>Parts the runs of lines into the words of labels and the cells: where the figures of a table begin, its labels end.</summary>
internal sealed class SpacedCells
{
    private readonly Document document;
    private readonly ImmutableArray<UnitOfMeasure> units;
    private readonly int valueStart;

    private SpacedCells(Document document, IReadOnlyList<SpacedLine> lines, ImmutableArray<UnitOfMeasure> units)
    {
        this.document = document;
        this.units = units;
        valueStart = ValueStartIn(lines);
    }

    /// <summary>Takes the lines of one table on one page apart.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="units">The units that stand in a column of their own; none where the form has no such column.</param>
    /// <returns>Where its figures begin, counted on the line; beyond any line where it has none.</returns>
    public static int Part(Document document, IReadOnlyList<SpacedLine> lines, ImmutableArray<UnitOfMeasure> units)
    {
        var cells = new SpacedCells(document, lines, units);
        foreach (var line in lines) cells.Part(line);
        return cells.valueStart;
    }

    // Only figures that are the last texts of their lines count: in prose a number may stand apart, but not at the end and again and again.
    private int ValueStartIn(IReadOnlyList<SpacedLine> lines)
    {
        var start = int.MaxValue;
        foreach (var line in lines)
        {
            for (var i = line.First + line.Pieces - 1; i >= line.First && IsCells(document.Pieces[i]); i--)
            {
                if (i == line.First && line.Pieces == 1 && lines.Count > 1 && IsAlone(line)) continue;
                if (HasFigure(document.Pieces[i]) || IsUnit(document.Pieces[i])) start = Math.Min(start, line.Token(document, document.Pieces[i], .., isCell: true).Start);
            }
        }

        return start;
    }

    // A single short text at the left edge of its line may be anything.
    private bool IsAlone(SpacedLine line) => line.Token(document, document.Pieces[line.First], .., isCell: true).Start == 0;

    private void Part(SpacedLine line)
    {
        for (var i = line.First; i < line.First + line.Pieces; i++)
        {
            var piece = document.Pieces[i];
            var run = line.Token(document, piece, .., isCell: true);
            if (run.Start >= valueStart && IsCells(piece)) AddCells(line, piece);
            else AddWords(line, piece);
        }
    }

    // One space apart may be two cells, or one: 增 13 is one, 0 0 is two.
    private void AddCells(SpacedLine line, in Piece piece)
    {
        if (AreFigures(piece))
        {
            foreach (var word in WordsOf(piece)) line.Cells.Add(line.Token(document, piece, word, isCell: true));
        }
        else
        {
            line.Cells.Add(line.Token(document, piece, .., isCell: true));
        }
    }

    // A figure one space behind a long label is a cell where other lines have cells.
    private void AddWords(SpacedLine line, in Piece piece)
    {
        var text = document.TextOf(piece);
        var isBehindLabel = false;
        foreach (var word in WordsOf(piece))
        {
            var token = line.Token(document, piece, word, isCell: false);
            if (isBehindLabel && token.Start >= valueStart && IsFigure(text[word]) && !HasWordBehind(piece, word)) line.Cells.Add(token);
            else line.Words.Add(token);
            isBehindLabel = true;
        }
    }

    private bool HasWordBehind(in Piece piece, Range word)
    {
        foreach (var other in WordsOf(piece))
        {
            if (other.Start.Value > word.Start.Value && !IsFigure(document.TextOf(piece)[other])) return true;
        }

        return false;
    }

    private bool IsCells(in Piece piece)
    {
        var text = document.TextOf(piece);
        return (Figures.IsValue(text) && !IsNumbering(text)) || AreFigures(piece) || IsUnit(piece);
    }

    private bool IsUnit(in Piece piece) => !units.IsEmpty && NumberGrammar.IsUnit(document.TextOf(piece), units);

    private bool HasFigure(in Piece piece) => AreFigures(piece) || Figures.IsFigure(document.TextOf(piece));

    private bool AreFigures(in Piece piece)
    {
        foreach (var word in WordsOf(piece))
        {
            if (!IsFigure(document.TextOf(piece)[word])) return false;
        }

        return true;
    }

    private List<Range> WordsOf(in Piece piece)
    {
        var text = document.TextOf(piece);
        var words = new List<Range>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !WhiteSpace.IsSpace(text[end])) end++;
            if (end > start) words.Add(start..end);
            start = end + 1;
        }

        return words;
    }

    private static bool IsFigure(ReadOnlySpan<char> text) => Figures.IsFigure(text) && !IsNumbering(text);

    // 1. by itself is the number of a label that goes on below.
    private static bool IsNumbering(ReadOnlySpan<char> text) => text[^1] is '.' or '．' or '、';
}
