namespace SchemaKit;

/// <summary>A label of the form found over one or several lines, or a text in the place of one.</summary>
/// <param name="Words">Its words, in reading order.</param>
/// <param name="Row">The row that it is; null for any other.</param>
/// <param name="Column">The column that it is; null for any other.</param>
/// <param name="Table">The table whose label it is; null where it is none's.</param>
internal sealed record SpacedLabel(IReadOnlyList<SpacedToken> Words, HeadNode? Row, HeadNode? Column, TableIndex? Table)
{
    public int FirstLine => Words[0].Line;

    public int LastLine { get; } = Words.Max(word => word.Line);

    public int Start { get; } = Words.Min(word => word.Start);

    public int End { get; } = Words.Max(word => word.End);

    /// <summary>Whether it is the label of a single row, or stands where one should.</summary>
    public bool IsLine => Row is null ? Column is null && Table is null : Row.IsLeaf;
}
