using System.Runtime.CompilerServices;

namespace SchemaKit.Testing;

/// <summary>
/// Draws figures that meet the rules of a form: cell by cell within what the linear rules leave, given the figures drawn before, so
/// that totals and balances come out by themselves. Rules that are no linear statement are met by drawing again.
/// </summary>
internal sealed class FigureDrawing
{
    private const int MostTries = 300;
    private const int MostStarts = 40;
    private const int MostShrunk = 60;

    private static readonly ConditionalWeakTable<Form, FigureDrawing> Known = [];

    private readonly Form form;
    private readonly EditSystem system;
    private readonly CellBlock nothing;

    private FigureDrawing(Form form)
    {
        this.form = form;
        system = EditSystem.OfEveryRule(form);
        nothing = new CellBlock(form.Cells, new CellValue[form.Cells.Count]);
    }

    public static FigureDrawing Of(Form form) => Known.GetValue(form, static f => new FigureDrawing(f));

    /// <summary>A report that meets every rule.</summary>
    /// <param name="random">What to draw from.</param>
    /// <param name="largest">About how large a figure gets that is not the sum of others.</param>
    public Report Draw(Random random, int largest)
    {
        Rule? failing = null;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var figures = Solve(random, new Preference.AtRandom(random, largest), MostStarts)
                ?? throw new RulesNotMetException($"{form}: no figures were found that meet its sums and limits together");
            var report = ReportOf(figures);
            failing = FailingRule(report);
            if (failing is null) return report;
        }

        throw new RulesNotMetException($"{form}: rule '{failing!.Id}' held in none of {MostTries} draws; draw its cells in a test of its own");
    }

    /// <summary>Reports with smaller figures that meet every rule too.</summary>
    public IEnumerable<Report> Smaller(Report report)
    {
        var figures = report.Select(cell => cell.Value ?? 0).ToArray();
        var size = Size(figures);
        foreach (var wanted in Wishes(figures))
        {
            // The same order for all, so that a report shrinks the same way each time.
            if (Solve(new Random(0), new Preference.Near(wanted), starts: 1) is not { } smaller || Size(smaller) >= size) continue;
            var candidate = form.Create(BlockOf(smaller), report.Identity);
            if (FailingRule(candidate) is null) yield return candidate;
        }
    }

    private static IEnumerable<decimal[]> Wishes(decimal[] figures)
    {
        yield return new decimal[figures.Length];
        yield return [.. figures.Select(figure => decimal.Truncate(figure / 2))];
        foreach (var cell in Enumerable.Range(0, figures.Length).Where(cell => figures[cell] != 0).OrderByDescending(cell => Math.Abs(figures[cell])).Take(MostShrunk))
        {
            var wish = (decimal[])figures.Clone();
            wish[cell] = 0;
            yield return wish;
        }
    }

    private static decimal Size(decimal[] figures) => figures.Sum(Math.Abs);

    private decimal[]? Solve(Random random, Preference preference, int starts)
    {
        var figures = new decimal[form.Cells.Count];
        foreach (var cell in form.Cells.Where(cell => system.EditsOf[cell.Index].Length == 0))
        {
            figures[cell.Index] = preference.Choose(cell, Interval.Of(cell.Kind));
        }

        foreach (var component in system.Components)
        {
            if (!Solve(component, figures, random, preference, starts)) return null;
        }

        return figures;
    }

    // Details before totals: what is left of totals then follows.
    private bool Solve(int[] component, decimal[] figures, Random random, Preference preference, int starts)
    {
        var narrowing = new Narrowing(system, component);
        for (var start = 0; start < starts; start++)
        {
            narrowing.Start(nothing);
            narrowing.EnqueueAll();
            if (!narrowing.RunTogether()) return false;
            var order = narrowing.Cells.OrderBy(cell => form.Cells[cell].Role == CellRole.Total).ThenBy(_ => random.Next());
            if (!order.All(cell => narrowing.IsPoint(cell) || Settle(narrowing, cell, preference))) continue;
            foreach (var cell in narrowing.Cells) figures[cell] = narrowing[cell].Low;
            return true;
        }

        return false;
    }

    // The value wanted, or else the ends of what is left.
    private bool Settle(Narrowing narrowing, int cell, Preference preference)
    {
        var interval = narrowing[cell];
        ReadOnlySpan<decimal> values = [preference.Choose(form.Cells[cell], interval), preference.Choose(form.Cells[cell], interval), interval.Low, interval.High];
        foreach (var value in values)
        {
            if (value is Interval.NegativeInfinity or Interval.PositiveInfinity) continue;
            var mark = narrowing.Steps;
            narrowing.Assume(cell, value);
            if (narrowing.Run()) return true;
            narrowing.UndoTo(mark);
        }

        return false;
    }

    private Rule? FailingRule(Report report)
    {
        var outcomes = report.Reconcile().Outcomes;
        foreach (var rule in form.Rules)
        {
            foreach (var instance in rule.Instances)
            {
                if (outcomes[instance.Index].Verdict != Verdict.Holds) return rule;
            }
        }

        return null;
    }

    private Report ReportOf(decimal[] figures) => form.Create(BlockOf(figures), new ReportIdentity(Reports.Organization, form.FirstYear));

    private CellBlock BlockOf(decimal[] figures) => new(form.Cells, [.. figures.Select(figure => CellValue.Number(figure))]);
}
