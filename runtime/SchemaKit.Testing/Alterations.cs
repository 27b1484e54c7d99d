using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Testing;

/// <summary>
/// Reports with mistakes in them, made of reports that add up: <c>Reports.Balanced&lt;T&gt;().WithOneCellChanged()</c>. Falsified, they
/// shrink to the same mistake, or fewer blanks, among smaller figures.
/// </summary>
public static class Alterations
{
    /// <summary>Reports in which one cell says another number, whole and not negative where it must be.</summary>
    /// <typeparam name="TReport">The report type.</typeparam>
    /// <param name="reports">Reports that add up.</param>
    /// <param name="among">The cells to choose from; all where left out.</param>
    public static Arbitrary<AlteredReport<TReport>> WithOneCellChanged<TReport>(this Arbitrary<TReport> reports, Func<CellDefinition, bool>? among = null)
        where TReport : Report => WithCellsChanged(reports, 1, among);

    /// <summary>Reports in which two cells say another number.</summary>
    /// <inheritdoc cref="WithOneCellChanged"/>
    public static Arbitrary<AlteredReport<TReport>> WithTwoCellsChanged<TReport>(this Arbitrary<TReport> reports, Func<CellDefinition, bool>? among = null)
        where TReport : Report => WithCellsChanged(reports, 2, among);

    /// <summary>
    /// Reports in which a figure went round a rectangle: as much was added to two opposite corners as was taken from the others, so that
    /// no row and no column gives the mistake away.
    /// </summary>
    /// <inheritdoc cref="WithOneCellChanged"/>
    public static Arbitrary<AlteredReport<TReport>> WithRectangleChanged<TReport>(this Arbitrary<TReport> reports, Func<CellDefinition, bool>? among = null)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Altered(reports, (report, random) => Rectangle.ChangesOf(report, among ?? Every, random));
    }

    /// <summary>Reports in which some cells are blank: any share of them, from hardly any to nearly all.</summary>
    /// <inheritdoc cref="WithOneCellChanged"/>
    public static Arbitrary<AlteredReport<TReport>> WithBlanks<TReport>(this Arbitrary<TReport> reports, Func<CellDefinition, bool>? among = null)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Altered(reports, (report, random) =>
        {
            var share = random.Next(1, 100);
            return Cells(report, among ?? Every).Where(_ => random.Next(100) < share).Select(cell => (cell, CellValue.Blank));
        });
    }

    /// <summary>Reports in which every cell of some kind is blank: <c>cell => cell.Role != CellRole.Total</c> leaves the totals.</summary>
    /// <typeparam name="TReport">The report type.</typeparam>
    /// <param name="reports">Reports that add up.</param>
    /// <param name="which">The cells that say nothing.</param>
    public static Arbitrary<AlteredReport<TReport>> WithAllBlank<TReport>(this Arbitrary<TReport> reports, Func<CellDefinition, bool> which)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(which);
        return Altered(reports, (report, _) => Cells(report, which).Select(cell => (cell, CellValue.Blank)));
    }

    private static Arbitrary<AlteredReport<TReport>> WithCellsChanged<TReport>(Arbitrary<TReport> reports, int count, Func<CellDefinition, bool>? among)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Altered(reports, (report, random) => Cells(report, among ?? Every).OrderBy(_ => random.Next()).Take(count)
            .Select(cell => (cell, (CellValue)OtherValue(report[cell.Index].Value!.Value, cell.Kind, random))));
    }

    // More as often as less; never less than a count can be.
    private static decimal OtherValue(decimal value, ValueKind kind, Random random)
    {
        var by = random.Next(1, 40);
        if (random.Next(2) == 0) return value + by;
        return kind == ValueKind.Change || value - by >= 0 ? value - by : value == 0 ? by : 0;
    }

    private static Arbitrary<AlteredReport<TReport>> Altered<TReport>(
        Arbitrary<TReport> reports, Func<TReport, Random, IEnumerable<(CellDefinition Cell, CellValue Value)>> alter)
        where TReport : Report
    {
        var altered = reports.Generator.SelectMany(report => Gen.Choose(0, int.MaxValue).Select(seed => Alter(report, [.. alter(report, new Random(seed))])));
        return Arb.From(altered, one => Smaller(reports, one));
    }

    private static IEnumerable<AlteredReport<TReport>> Smaller<TReport>(Arbitrary<TReport> reports, AlteredReport<TReport> one)
        where TReport : Report
    {
        foreach (var cells in Halves(one).Where(cells => cells.Length < one.Cells.Length)) yield return Alter(one.Original, [.. cells.Select(cell => (cell, one.Report[cell.Index].Content))]);

        // By the same amount as before, so that a rectangle stays one.
        foreach (var original in reports.Shrinker(one.Original))
        {
            (CellDefinition Cell, CellValue Value)[] changes = [.. one.Cells.Select(cell => (cell, one.Report[cell.Index].Value is { } value
                ? original[cell.Index].Value!.Value + value - one.TrueValue(cell)
                : one.Report[cell.Index].Content))];
            if (changes.All(change => change.Cell.Kind == ValueKind.Change || change.Value.Value is not < 0)) yield return Alter(original, changes);
        }
    }

    private static IEnumerable<CellDefinition[]> Halves<TReport>(AlteredReport<TReport> one)
        where TReport : Report
    {
        if (one.Cells.Any(cell => one.Report[cell.Index].Value is not null)) yield break;
        var half = (one.Cells.Length + 1) / 2;
        yield return [.. one.Cells.Take(half)];
        yield return [.. one.Cells.Skip(half)];
        if (one.Cells.Length <= 8)
        {
            foreach (var left in one.Cells) yield return [.. one.Cells.Where(cell => cell != left)];
        }
    }

    private static AlteredReport<TReport> Alter<TReport>(TReport report, (CellDefinition Cell, CellValue Value)[] changes)
        where TReport : Report
    {
        var values = report.Block.Values.ToArray();
        foreach (var (cell, value) in changes) values[cell.Index] = value;
        var form = report.GetForm();
        return new AlteredReport<TReport>(
            report, (TReport)form.Create(new CellBlock(form.Cells, values), report.Identity), [.. changes.Select(change => change.Cell).OrderBy(cell => cell.Index)]);
    }

    private static IEnumerable<CellDefinition> Cells(Report report, Func<CellDefinition, bool> among) => report.Block.Catalogue.Where(among);

    private static bool Every(CellDefinition cell) => true;
}
