using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// How the cells of a form relate to those of another, which is the edition before or, for a variant, the edition that it adds to: cells that hold the same, cells of the other
/// that are sums of cells here, and cells that cannot be compared.
/// </summary>
public sealed partial class Comparability
{
    private readonly Lazy<ImmutableArray<CellNotCarried>> notCarried;
    private bool isAgreed;

    /// <summary>A comparison.</summary>
    /// <param name="cells">The cells of the form.</param>
    /// <param name="former">The other form.</param>
    public Comparability(CellCatalogue cells, Form former)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(former);
        Cells = cells;
        Former = former;
        notCarried = new(() => [.. NotCarriedCells()]);
    }

    /// <summary>The cells of the form.</summary>
    public CellCatalogue Cells { get; }

    /// <summary>The other form.</summary>
    public Form Former { get; }

    /// <summary>Whether this form is a variant of the other: every cell of that is the same here, or a sum.</summary>
    public bool IsOfVariant { get; init; }

    /// <summary>The cells that hold the same in both, as runs of cells that follow each other in both.</summary>
    public ImmutableArray<KeptCells> Kept { get; init; } = [];

    /// <summary>The cells of the other form that are sums of cells of this one.</summary>
    public ImmutableArray<SummedCell> Sums { get; init; } = [];

    /// <summary>The cells that cannot be compared.</summary>
    public ImmutableArray<IncomparableCells> Incomparable { get; init; } = [];

    /// <summary>Every cell of either form that a report carried from the other form to this one loses or lacks, and why.</summary>
    public ImmutableArray<CellNotCarried> NotCarried => notCarried.Value;

    /// <summary>
    /// Carries what a report on the other form says over to this form, as far as it is comparable: cells that hold the same keep what
    /// they say and where it stood, all others are missing.
    /// </summary>
    /// <param name="report">A report on the other form.</param>
    /// <param name="create">Makes a report on this form.</param>
    /// <typeparam name="TReport">A report on this form.</typeparam>
    /// <exception cref="ArgumentException">The report is on yet another form.</exception>
    public Restated<TReport> Restate<TReport>(Report report, Func<CellBlock, ReportIdentity, TReport> create)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(create);
        return new(create(Carry(report.Block), report.Identity), NotCarried);
    }

    /// <summary>Carries a block of the other form's cells over to this form.</summary>
    /// <param name="former">What a report on the other form says.</param>
    /// <exception cref="ArgumentException">The block is of yet another form.</exception>
    public CellBlock Carry(CellBlock former)
    {
        ArgumentNullException.ThrowIfNull(former);
        if (!ReferenceEquals(former.Catalogue, Former.Cells)) throw new ArgumentException(FormTexts.CellsNotOfForm(Former).ToString(), nameof(former));
        if (IsOfVariant) CheckAgreement();
        var values = new CellValue[Cells.Count];
        var places = new Place[Cells.Count];
        foreach (var (first, firstFormer, count) in Kept)
        {
            for (var i = 0; i < count; i++)
            {
                values[first + i] = former.Values[firstFormer + i];
                places[first + i] = former.PlaceOf(firstFormer + i);
            }
        }

        return new CellBlock(Cells, values, places);
    }

    /// <summary>Whether a cell of this form holds what a cell of the other holds.</summary>
    /// <param name="cell">Its position in this form.</param>
    internal bool Keeps(int cell) => Kept.Any(run => cell >= run.First && cell < run.First + run.Count);

    private IEnumerable<CellNotCarried> NotCarriedCells()
    {
        foreach (var sum in Sums)
        {
            var parts = string.Join(" + ", sum.Parts.Select(part => Cells[part].Id));
            yield return new(Former.Cells[sum.Former], true, CarryingObstacle.Unsplit, FormTexts.SumCannotBeSplit(parts));
            foreach (var part in sum.Parts)
                yield return new(Cells[part], false, CarryingObstacle.Unsplit, FormTexts.PartOfSum(Former.Cells[sum.Former].Id));
        }

        foreach (var apart in Incomparable)
        {
            foreach (var cell in apart.FormerCells) yield return new(Former.Cells[cell], true, CarryingObstacle.Incomparable, apart.Reason);
            foreach (var cell in apart.Cells) yield return new(Cells[cell], false, CarryingObstacle.Incomparable, apart.Reason);
        }
    }
}
