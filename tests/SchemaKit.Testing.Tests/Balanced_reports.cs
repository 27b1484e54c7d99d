using FsCheck;
using FsCheck.Fluent;
using SchemaKit.Disclosure;
using SchemaKit.Tests.Reconciliation;

namespace SchemaKit.Testing.Tests;

public class Balanced_reports
{
    public static TheoryData<string> Forms() => [.. AnyForm.All.Select(form => form.ToString())];

    [Theory, MemberData(nameof(Forms))]
    public void Every_rule_of_the_form_holds(string name) =>
        Prop.ForAll(Reports.Balanced(AnyForm.Named(name)), report => report.Reconcile().Findings.ShouldBeEmpty())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Theory, MemberData(nameof(Forms))]
    public void Every_cell_says_a_number_that_its_kind_can_say(string name) =>
        Prop.ForAll(Reports.Balanced(AnyForm.Named(name)), report => report.ShouldAllBe(cell => IsPossible(cell)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Theory, MemberData(nameof(Forms))]
    public void Every_cell_says_now_zero_now_something_else(string name)
    {
        var reports = Enumerable.Range(0, 60).Select(seed => Reports.Balanced(AnyForm.Named(name), seed)).ToList();
        foreach (var cell in AnyForm.Named(name).Cells)
        {
            reports.Select(report => report[cell.Index].Value).Distinct().Count().ShouldBeGreaterThan(1, cell.Id);
        }
    }

    [Fact]
    public void Changes_fall_and_rise_and_money_has_decimals()
    {
        var reports = Enumerable.Range(0, 60).Select(seed => Reports.Balanced(AnnualReport2019.Form, seed)).ToList();
        var changes = reports.SelectMany(report => report).Where(cell => cell.Definition.Kind == ValueKind.Change).ToList();
        changes.ShouldContain(cell => cell.Value < 0);
        changes.ShouldContain(cell => cell.Value > 0);
        reports.SelectMany(report => report).ShouldContain(cell => cell.Definition.Kind == ValueKind.Money && cell.Value % 1 != 0);
    }

    [Fact]
    public void The_same_seed_gives_the_same_report() =>
        Reports.Balanced(AnnualReport2021.Form, 5).ShouldBe(Reports.Balanced(AnnualReport2021.Form, 5));

    [Fact]
    public void Any_system_of_sums_and_limits_that_some_figures_meet_is_met() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var random = new Random(seed);
            var form = AnyForm.Met(random);
            Reports.Balanced(form, seed, largest: 20).Reconcile().Findings.ShouldBeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Rules_that_contradict_one_another_are_refused_in_words()
    {
        var form = MadeUpForm.Of(2, new Statement([0, 1], [1, -1], Constant: 1), new Statement([0, 1], [1, -1], Constant: 2));
        Should.Throw<RulesNotMetException>(() => Reports.Balanced(form, 1)).Message.ShouldBe("made-up 1: no figures were found that meet its sums and limits together");
    }

    [Theory, MemberData(nameof(Forms))]
    public void What_a_report_shrinks_to_is_smaller_and_holds_too(string name)
    {
        var reports = Reports.Balanced(AnyForm.Named(name));
        var large = Reports.Balanced(AnyForm.Named(name), 4);
        var smaller = reports.Shrinker(large).ToList();
        smaller.ShouldNotBeEmpty();
        smaller.ShouldAllBe(report => report.Reconcile().Findings.IsEmpty && Size(report) < Size(large));
    }

    [Fact]
    public void A_property_that_fails_is_shrunk_to_the_figure_that_matters()
    {
        // Falsified by any report in which eight or more applications were received.
        var received = Reports.Balanced<AnnualReport2021>();
        var report = received.Generator.Sample(100, 40).First(report => report.Applications.Received.Total.Value >= 8);
        while (received.Shrinker(report).FirstOrDefault(smaller => smaller.Applications.Received.Total.Value >= 8) is { } smaller) report = smaller;
        report.Where(cell => cell.Definition.Id.StartsWith("review", StringComparison.Ordinal)).ShouldAllBe(cell => cell.Value == 0);
    }

    private static decimal Size(Report report) => report.Sum(cell => Math.Abs(cell.Value!.Value));

    private static bool IsPossible(Cell cell) => cell.Definition.Kind switch
    {
        ValueKind.Money => cell.Value >= 0,
        ValueKind.Change => cell.Value % 1 == 0,
        _ => cell.Value >= 0 && cell.Value % 1 == 0,
    };
}
