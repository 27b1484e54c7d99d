namespace SchemaKit;

/// <summary>A row of a table on one page: its label, and the lines of figures that are its own.</summary>
/// <param name="label">The label.</param>
internal sealed class SpacedRow(SpacedLabel label)
{
    public SpacedLabel Label { get; } = label;

    /// <summary>The lines of figures that stand beside the label or are nobody else's; one where all is well.</summary>
    public List<SpacedLine> Figures { get; } = [];

    /// <summary>Whether a line of figures stands so near that it may be part of this row.</summary>
    public bool IsDoubtful { get; set; }

    public bool Holds(int line) => line >= Label.FirstLine && line <= Label.LastLine;

    public bool HasWordOn(int line) => Label.Words.Any(word => word.Line == line);
}
