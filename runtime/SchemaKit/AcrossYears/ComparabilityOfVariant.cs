using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>The way back from a variant to the form that it adds to.</summary>
public sealed partial class Comparability
{
    /// <summary>
    /// Says a report on this form as one on the other: cells that hold the same keep what they say and where it stood, and a cell that is
    /// a sum of cells here is added up. Where one of them says no number the sum is missing, since a blank is not a zero; where all of
    /// them are blank it is blank.
    /// </summary>
    /// <param name="report">A report on this form.</param>
    /// <param name="create">Makes a report on the other form.</param>
    /// <typeparam name="TReport">A report on the other form.</typeparam>
    /// <returns>The report, and every cell that is lost or stays missing, with the reason.</returns>
    /// <exception cref="ArgumentException">The report is on yet another form.</exception>
    public Restated<TReport> Generalize<TReport>(Report report, Func<CellBlock, ReportIdentity, TReport> create)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(create);
        var lost = ImmutableArray.CreateBuilder<CellNotCarried>();
        var block = Generalize(report.Block, lost);
        foreach (var apart in Incomparable)
        {
            foreach (var cell in apart.Cells) lost.Add(new(Cells[cell], true, CarryingObstacle.Incomparable, apart.Reason));
        }

        return new(create(block, report.Identity), lost.ToImmutable());
    }

    /// <summary>Says a block of this form's cells in the cells of the other form.</summary>
    /// <param name="block">What a report on this form says.</param>
    /// <exception cref="ArgumentException">The block is of yet another form.</exception>
    internal CellBlock Generalize(CellBlock block) => Generalize(block, null);

    private CellBlock Generalize(CellBlock block, ImmutableArray<CellNotCarried>.Builder? lost)
    {
        if (!ReferenceEquals(block.Catalogue, Cells)) throw new ArgumentException(FormTexts.CellsOfOtherForm.ToString(), nameof(block));
        CheckAgreement();
        var values = new CellValue[Former.Cells.Count];
        var places = new Place[Former.Cells.Count];
        foreach (var (first, firstFormer, count) in Kept)
        {
            for (var i = 0; i < count; i++)
            {
                values[firstFormer + i] = block.Values[first + i];
                places[firstFormer + i] = block.PlaceOf(first + i);
            }
        }

        foreach (var sum in Sums)
        {
            var added = SumOfCells.Of(block, sum.Parts);
            values[sum.Former] = added.Value;
            places[sum.Former] = added.Place;
            if (added.Obstacle is { } reason) lost?.Add(new(Former.Cells[sum.Former], false, CarryingObstacle.Incomplete, reason));
        }

        return new CellBlock(Former.Cells, values, places);
    }

    // The code of a variant may stand beside an assembly that was made of another text of its edition: positions would then lie.
    private void CheckAgreement()
    {
        if (isAgreed) return;
        foreach (var (first, firstFormer, count) in Kept)
        {
            for (var i = 0; i < count; i++) CheckAgreement(first + i, firstFormer + i);
        }

        foreach (var sum in Sums) CheckAgreement(sum.Parts[0], sum.Former);
        if (Kept.Sum(run => run.Count) + Sums.Length != Former.Cells.Count) throw new InvalidOperationException(FormTexts.MadeOverOtherCells(Former, Former.Cells.Count).ToString());
        isAgreed = true;
    }

    private void CheckAgreement(int cell, int former)
    {
        if (former >= Former.Cells.Count || Former.Cells[former].Id != Cells[cell].Id) throw new InvalidOperationException(FormTexts.MadeOverOtherCell(Former, Cells[cell].Id).ToString());
    }
}
