using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>What must hold between the reports of two years that follow each other, over the cells of both side by side.</summary>
public sealed class RulesAcrossYears
{
    /// <summary>The rules of a form.</summary>
    /// <param name="cells">The cells of the form.</param>
    /// <param name="rules">The rules; the operands of their instances are positions in <see cref="Cells"/>.</param>
    /// <param name="evaluate">Evaluates every instance of every rule, in the order of <see cref="RuleInstance.Index"/>.</param>
    public RulesAcrossYears(CellCatalogue cells, ImmutableArray<Rule> rules, RuleEvaluation evaluate)
    {
        ArgumentNullException.ThrowIfNull(cells);
        Cells = SideBySide(cells);
        Rules = rules;
        Evaluate = evaluate;
    }

    /// <summary>
    /// The cells of both years: those of this year's report as the form has them, and behind them in the same order those of the
    /// previous year's, with <c>previous.</c> before their ids.
    /// </summary>
    public CellCatalogue Cells { get; }

    /// <summary>The rules, in the order of the schema.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>Evaluates every instance of every rule, over a block of the cells of both years.</summary>
    public RuleEvaluation Evaluate { get; }

    /// <summary>How many instances the rules have together.</summary>
    public int InstanceCount => Rules.Sum(rule => rule.Instances.Length);

    /// <summary>Lays the reports of two years side by side.</summary>
    /// <param name="report">What this year's report says.</param>
    /// <param name="previous">What the previous year's says, on the same form.</param>
    internal CellBlock Lay(CellBlock report, CellBlock previous)
    {
        var values = new CellValue[Cells.Count];
        var places = new Place[Cells.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var (block, cell) = i < report.Catalogue.Count ? (report, i) : (previous, i - report.Catalogue.Count);
            values[i] = block.Values[cell];
            places[i] = block.PlaceOf(cell);
        }

        return new CellBlock(Cells, values, places);
    }

    private static CellCatalogue SideBySide(CellCatalogue cells) => new(
    [
        .. cells,
        .. cells.Select(cell => cell with
        {
            Index = cells.Count + cell.Index,
            Id = $"previous.{cell.Id}",
            IsOfPreviousYear = true,
        }),
    ]);
}
