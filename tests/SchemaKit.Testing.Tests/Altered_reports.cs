using FsCheck;
using FsCheck.Fluent;
using SchemaKit.Disclosure;

namespace SchemaKit.Testing.Tests;

public class Altered_reports
{
    public static TheoryData<string> Forms() => [.. AnyForm.All.Select(form => form.ToString())];

    [Theory, MemberData(nameof(Forms))]
    public void As_many_cells_differ_as_were_asked_for_and_those_are_named(string name)
    {
        var balanced = Reports.Balanced(AnyForm.Named(name));
        Check(balanced.WithOneCellChanged(), changed => Differences(changed).Count.ShouldBe(1));
        Check(balanced.WithTwoCellsChanged(), changed => Differences(changed).Count.ShouldBe(2));
        Check(balanced.WithBlanks(), changed => Differences(changed).ShouldAllBe(cell => changed.Report[cell.Index].State == CellState.Blank));
    }

    [Theory, MemberData(nameof(Forms))]
    public void The_true_value_is_what_the_cell_said_before(string name) => Check(Reports.Balanced(AnyForm.Named(name)).WithOneCellChanged(), changed =>
    {
        var cell = changed.Cells.Single();
        changed.TrueValue(cell).ShouldBe(changed.Original[cell.Index].Value!.Value);
        changed.Report[cell.Index].Value.ShouldNotBe(changed.TrueValue(cell));
        changed.ToString().ShouldStartWith($"{cell.Id}: ");
    });

    [Theory, MemberData(nameof(Forms))]
    public void No_count_falls_below_zero(string name) => Check(Reports.Balanced(AnyForm.Named(name)).WithTwoCellsChanged(), changed =>
        changed.Report.ShouldAllBe(cell => cell.Definition.Kind == ValueKind.Change || cell.Value >= 0));

    [Theory, InlineData("disclosure-annual-report 2019"), InlineData("disclosure-annual-report 2021")]
    public void A_rectangle_is_four_cells_whose_error_no_rule_sees(string name) => Check(
        Reports.Balanced(AnyForm.Named(name)).WithRectangleChanged(IsOutcome), changed =>
        {
            if (changed.Cells.IsEmpty) return;
            Differences(changed).Count.ShouldBe(4);
            changed.Report.Reconcile().Violations.ShouldBeEmpty();
        });

    [Fact]
    public void All_but_the_totals_can_be_blanked() => Check(Reports.Balanced<AnnualReport2021>().WithAllBlank(cell => cell.Role != CellRole.Total), changed =>
        changed.Report.ShouldAllBe(cell => cell.Value.HasValue == (cell.Definition.Role == CellRole.Total)));

    [Theory, MemberData(nameof(Forms))]
    public void What_an_altered_report_shrinks_to_is_altered_in_the_same_cells(string name)
    {
        var altered = Reports.Balanced(AnyForm.Named(name)).WithOneCellChanged();
        foreach (var one in altered.Generator.Sample(30, 5))
        {
            foreach (var smaller in altered.Shrinker(one).Take(20))
            {
                smaller.Cells.ShouldBe(one.Cells);
                smaller.Original.Reconcile().Findings.ShouldBeEmpty();
                Differences(smaller).ShouldBe(one.Cells);
            }
        }
    }

    [Theory, MemberData(nameof(Forms))]
    public void Every_layout_of_a_report_is_read_as_the_form_it_is_on(string name)
    {
        var form = AnyForm.Named(name);
        foreach (var layout in Layout.Texts)
        {
            var report = Reports.Balanced(form, 3);
            var read = Binder.Read(Document.Parse(layout.Render(report, "Before 2 of 3.", "After 4.")), AnyForm.All).ShouldNotBeNull(layout.Name);
            read.Report.GetForm().ShouldBeSameAs(form);
            read.Report.Zip(report).Where(pair => pair.First.Content != pair.Second.Content).Select(pair => $"{layout.Name}: {pair.Second} read as {pair.First}").ShouldBeEmpty();
        }
    }

    // Outcomes stand in sums of rows and columns and in nothing else.
    private static bool IsOutcome(CellDefinition cell) =>
        cell.Id.StartsWith("applications.outcomes.", StringComparison.Ordinal) && !cell.Id.Contains("total", StringComparison.Ordinal);

    private static void Check(Arbitrary<AlteredReport<Report>> reports, Action<AlteredReport<Report>> property) =>
        Prop.ForAll(reports, property).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static void Check<TReport>(Arbitrary<AlteredReport<TReport>> reports, Action<AlteredReport<TReport>> property)
        where TReport : Report => Prop.ForAll(reports, property).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static List<CellDefinition> Differences(AlteredReport<Report> altered)
    {
        var differing = altered.Report.Zip(altered.Original).Where(pair => pair.First.Content != pair.Second.Content).Select(pair => pair.First.Definition).ToList();
        differing.ShouldBe(altered.Cells);
        return differing;
    }
}
