namespace SchemaKit;

/// <summary>
/// What stands between spaces on a line: a word of a label, or the whole of a cell. Two of them stand one below the other where
/// the characters that they cover meet.
/// </summary>
/// <param name="line">The line in the file, from 1.</param>
/// <param name="start">Where it starts on its line as printed.</param>
/// <param name="textStart">Where it starts in the text of the document.</param>
/// <param name="length">How many characters it has.</param>
/// <param name="place">Where it stood in the file.</param>
/// <param name="key">What it is compared by; empty for a cell and for mere punctuation.</param>
internal sealed class SpacedToken(int line, int start, int textStart, int length, Place place, string key)
{
    public int Line { get; } = line;

    public int Start { get; } = start;

    /// <summary>Where it ends on its line, one past its last character.</summary>
    public int End { get; } = start + length;

    public int TextStart { get; } = textStart;

    public int Length { get; } = length;

    public Place Place { get; } = place;

    public string Key { get; } = key;

    /// <summary>Whether it is part of a label that was found.</summary>
    public bool IsUsed { get; set; }

    public bool IsBelow(int hullStart, int hullEnd) => Start < hullEnd && hullStart < End;
}
