using SchemaKit.Disclosure;

namespace SchemaKit.Benchmarks.Compared;

/// <summary>
/// Only what says the same is worth comparing. All are held against one another on the reports of the tests and on a thousand made of
/// them by changing figures at random, the same in every run, and a thousand more in which figures are also blanked.
/// </summary>
internal static class Agreement
{
    private const int Reports = 1000;

    private static readonly FluentRules Fluent = new();
    private static readonly ExpressionRules Expressions = new();

    /// <summary>Makes sure that all find the same flaws where nothing is blank, and the two that know blanks the same everywhere.</summary>
    /// <exception cref="InvalidOperationException">Some code says something else than the generated rules.</exception>
    public static void Require()
    {
        foreach (var report in Fixtures.Names.Select(Fixtures.Report).Concat(Made(withBlanks: false)))
        {
            var (all, violated) = Generated(report);
            var figures = Fixtures.Figures(report);
            Same("by hand, with blanks", all, HandWrittenRulesWithBlanks.Check(figures));
            Same("by hand", violated, HandWrittenRules.Check(Fixtures.WithZeros(figures)));
            Same("FluentValidation", violated, Fluent.Check(Fixtures.WithZeros(figures)));
            Same("expressions", violated, Expressions.Check(figures));
        }

        foreach (var report in Made(withBlanks: true)) Same("by hand, with blanks", Generated(report).All, HandWrittenRulesWithBlanks.Check(Fixtures.Figures(report)));
    }

    /// <summary>Says what the codes that know less make of blanks.</summary>
    public static void Tell()
    {
        Require();
        Console.WriteLine($"{Reports} reports without blanks: all say the same");
        var (proven, wrongByHand, missedByExpressions) = (0, 0, 0);
        foreach (var report in Made(withBlanks: true))
        {
            var violated = Generated(report).Violated;
            var figures = Fixtures.Figures(report);
            proven += violated.Count;
            wrongByHand += HandWrittenRules.Check(Fixtures.WithZeros(figures)).Except(violated).Count();
            missedByExpressions += violated.Except(Expressions.Check(figures)).Count();
        }

        Console.WriteLine($"{Reports} reports with blanks: {proven} violations are proven; blanks as zeros add {wrongByHand} that are not; "
            + $"blanks as null miss {missedByExpressions}; by hand with blanks: all the same");
    }

    private static (HashSet<Flaw> All, HashSet<Flaw> Violated) Generated(AnnualReport2021 report)
    {
        var all = report.Reconcile().Findings.Select(Flaw.Of).ToHashSet();
        return (all, all.Where(flaw => flaw.Verdict == Verdict.Violated).ToHashSet());
    }

    private static void Same(string code, HashSet<Flaw> expected, List<Flaw> found)
    {
        if (found.Count == expected.Count && expected.SetEquals(found)) return;
        throw new InvalidOperationException($"{code}: {string.Join(", ", found.Except(expected))} instead of {string.Join(", ", expected.Except(found))}");
    }

    private static IEnumerable<AnnualReport2021> Made(bool withBlanks)
    {
        var random = new Random(2021);
        var starts = Fixtures.Names.Select(Fixtures.Report).ToList();
        for (var i = 0; i < Reports; i++)
        {
            var report = starts[i % starts.Count];
            if (!withBlanks) report = report.Where(cell => cell.Value is null).Aggregate(report, (filled, cell) => filled.With(cell.Definition.Id, 0));
            for (var changes = random.Next(1, 6); changes > 0; changes--)
            {
                var cell = report[random.Next(Sheet.Figures)].Definition.Id;
                CellValue value = withBlanks && random.Next(2) == 0 ? CellValue.Blank : random.Next(10) switch { 0 => -1, 1 => 0.5m, _ => random.Next(60) };
                report = report.With(cell, value);
            }

            yield return report;
        }
    }
}
