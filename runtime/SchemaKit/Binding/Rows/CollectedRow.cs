namespace SchemaKit;

/// <summary>A row as collected: the cells behind its label, not placed yet.</summary>
/// <param name="Row">The row of the form; null in a table that is a single line, and for a row that the form does not have.</param>
/// <param name="Foreign">The label of a row that the form does not have; null for any other.</param>
/// <param name="IsSubtotal">Whether it is the printed subtotal of a group of rows.</param>
/// <param name="Labels">How many labels stood in front of the cells: those of groups and the row's own.</param>
/// <param name="Cells">The cells.</param>
/// <param name="LineEnds">Below the label of a group, how many cells there were when each line of the layout ended; none in running text.</param>
/// <param name="Filler">The piece with which the row was filled to its end; −1 for none.</param>
internal sealed record CollectedRow(HeadNode? Row, CellRun? Foreign, bool IsSubtotal, int Labels, List<CellRun> Cells, List<int> LineEnds, int Filler)
{
    /// <summary>The unit that it prints.</summary>
    public RowUnit Unit { get; init; }

    /// <summary>Whether the label stands for several rows, whose cells may follow it one row after the other.</summary>
    public bool IsGroup => Row is { IsLeaf: false } && !IsSubtotal;

    public bool HasFiller => Filler >= 0;

    /// <summary>The position of the row among the single rows of its table.</summary>
    public int Line => Row?.FirstLeaf ?? 0;
}
