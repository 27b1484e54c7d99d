namespace SchemaKit.Schema.Building;

/// <summary>The cells of the reports of two years side by side: those of this year's, and behind them those of the previous year's.</summary>
internal sealed class TwoYears(FormLayout layout, IReadOnlyList<Dimension> dimensions)
{
    /// <summary>The cells.</summary>
    public IReadOnlyList<Cell> Cells { get; } =
        [.. layout.Cells, .. layout.Cells.Select(cell => cell with { Id = AcrossYearsScope.Prefix + cell.Id })];

    /// <summary>What each is measured in.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; } = [.. dimensions, .. dimensions];

    /// <summary>Whether a cell is of the previous year.</summary>
    /// <param name="cell">Its position.</param>
    public bool IsPrevious(int cell) => cell >= layout.Cells.Count;

    /// <summary>The position of a cell in the form, of whichever year it is.</summary>
    /// <param name="cell">Its position.</param>
    public int InForm(int cell) => cell % layout.Cells.Count;
}
