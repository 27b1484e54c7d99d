using System.Text;

namespace SchemaKit.Cli.Schemas;

/// <summary>A cell of a published table.</summary>
/// <param name="Text">What stands in it, on one line.</param>
/// <param name="Span">The rows and columns that it covers.</param>
internal sealed record PublishedCell(string Text, GridSpan Span)
{
    private const int LongestUnit = 3;

    /// <summary>Whether it looks like a figure: digits, and hardly a letter behind them.</summary>
    public bool IsFigure { get; } = LooksLikeFigure(Text.Normalize(NormalizationForm.FormKC));

    /// <summary>Whether it says something in words.</summary>
    public bool IsLabel => !IsFigure && Text.Any(char.IsLetter);

    /// <summary>Whether it names a year, which may as well head a column as be a figure.</summary>
    public bool IsYear { get; } = Text is ['1', '9', _, _, ..] or ['2', '0', _, _, ..] && Text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && Text.Length <= 5;

    /// <summary>Whether it covers a place of the grid.</summary>
    public bool Covers(int row, int column) => row >= Span.Row && row < Span.Row + Span.Rows && column >= Span.Column && column <= Span.LastColumn;

    // A number before a label, as in "3.其他", is followed by a mark.
    private static bool LooksLikeFigure(string text)
    {
        var firstLetter = text.AsSpan().IndexOfAnyExceptInRange('\0', '@') is var at && at >= 0 ? at : text.Length;
        var number = text.AsSpan(0, firstLetter).TrimEnd();
        var unit = text.AsSpan(firstLetter);
        if (number.IndexOfAnyInRange('0', '9') < 0 || !(char.IsAsciiDigit(number[0]) || "+-¥$¤(".Contains(number[0]))) return false;
        return unit.IsEmpty || (unit.Length <= LongestUnit && char.IsAsciiDigit(number[^1]) && unit.IndexOfAnyInRange('0', '9') < 0);
    }
}
