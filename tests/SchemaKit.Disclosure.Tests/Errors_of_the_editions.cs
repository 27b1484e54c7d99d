using FsCheck;
using FsCheck.Fluent;
using SchemaKit.Testing;

namespace SchemaKit.Disclosure.Tests;

/// <summary>What is implied and diagnosed, on reports whose figures are made without asking the rules.</summary>
public class Errors_of_the_editions
{
    public static TheoryData<string> Editions() => [.. Tried.Forms.Select(form => form.Edition)];

    public static TheoryData<string> AnnualReports() => [.. Templates.All.Where(form => form.Template == AnnualReport2021.Form.Template).Select(form => form.Edition)];

    [Theory, MemberData(nameof(Editions))]
    public void A_balanced_report_has_nothing_to_diagnose_whatever_cells_are_blanked(string edition) => ForAll(edition, 1000, (random, report) =>
    {
        var blanked = Blanked(random, report);
        blanked.Reconcile().Violations.ShouldBeEmpty();
        blanked.Diagnose().ShouldBe(Diagnosis.None);
    });

    [Theory, MemberData(nameof(Editions))]
    public void Implied_values_are_what_was_blanked(string edition) => ForAll(edition, 1000, (random, report) =>
    {
        var implied = Blanked(random, report).Imply();
        implied.Contradiction.ShouldBeEmpty();
        implied.Values.ShouldAllBe(value => value.Value == report[value.Cell.Index].Value);
    });

    [Theory, MemberData(nameof(AnnualReports))]
    public void One_blank_among_the_applications_is_implied_by_any_rule_it_stands_in(string edition)
    {
        var report = BalancedReport.Make(Edition(edition), 3);
        foreach (var cell in Applications(report))
        {
            var implied = Changed(report, (cell, CellValue.Blank)).Imply().Values.ShouldHaveSingleItem();
            implied.Value.ShouldBe(report[cell].Value!.Value);
            implied.Reasons.ShouldNotBeEmpty();
        }
    }

    [Theory, MemberData(nameof(AnnualReports))]
    public void One_wrong_cell_among_the_applications_is_named_with_its_true_value(string edition) => ForAll(edition, 2000, (random, report) =>
    {
        var cell = Any(random, Applications(report));
        var wrong = Wrong(random, report, cell);
        var correction = wrong.Diagnose().Corrections.ShouldHaveSingleItem();
        var change = correction.Changes.ShouldHaveSingleItem();
        change.Cell.Index.ShouldBe(cell);
        change.Implied.ShouldBe(report[cell].Value);
        wrong[cell].Value.ShouldBe(change.Read);
    });

    [Theory, MemberData(nameof(AnnualReports))]
    public void Two_wrong_cells_among_the_applications_are_mended_by_two_at_most(string edition) => ForAll(edition, 1000, (random, report) =>
    {
        var wrong = Wrong(random, Wrong(random, report, Any(random, Applications(report))), Any(random, Applications(report)));
        var diagnosis = wrong.Diagnose();
        diagnosis.Limit.ShouldBeNull();
        if (wrong.Equals(report)) return;
        diagnosis.Corrections.ShouldNotBeEmpty();
        foreach (var correction in diagnosis.Corrections)
        {
            correction.Changes.Length.ShouldBeLessThanOrEqualTo(2);
            if (correction.Changes.Any(change => change.Implied is null)) continue;
            var corrected = Changed(wrong, [.. correction.Changes.Select(change => (change.Cell.Index, (CellValue)change.Implied!.Value))]);
            corrected.Reconcile().Findings.ShouldBeEmpty();
        }
    });

    [Theory, MemberData(nameof(AnnualReports))]
    public void Two_wrong_cells_are_among_the_corrections_unless_one_would_do(string edition) => ForAll(edition, 1000, (random, report) =>
    {
        int[] cells = [.. Applications(report).OrderBy(_ => random.Next()).Take(2).Order()];
        var corrections = Wrong(random, Wrong(random, report, cells[0]), cells[1]).Diagnose().Corrections;
        if (corrections[0].Changes.Length == 1) return;
        corrections.Select(correction => string.Join(",", correction.Changes.Select(change => change.Cell.Index))).ShouldContain(string.Join(",", cells));
    });

    [Theory, MemberData(nameof(Editions))]
    public void A_verdict_that_is_certain_survives_any_way_of_filling_the_blanks(string edition) => ForAll(edition, 1000, (random, report) =>
    {
        var blanked = Blanked(random, Wrong(random, report, random.Next(report.Count)));
        var filled = Changed(blanked, [.. blanked.Where(cell => cell.Value is null).Select(cell => (cell.Index, (CellValue)random.Next(0, 50)))]);
        var before = blanked.Reconcile().Outcomes;
        var after = filled.Reconcile().Outcomes;
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i].Verdict is Verdict.Holds or Verdict.Violated) after[i].Verdict.ShouldBe(before[i].Verdict);
        }
    });

    [Theory, MemberData(nameof(AnnualReports))]
    public void A_diagnosis_never_changes_the_report(string edition) => ForAll(edition, 50, (random, report) =>
    {
        var wrong = Wrong(random, report, Any(random, Applications(report)));
        var before = wrong.ToJson();
        wrong.Diagnose();
        wrong.Imply();
        wrong.ToJson().ShouldBe(before);
    });

    [Theory, MemberData(nameof(AnnualReports))]
    public void A_page_with_details_and_hardly_a_total_raises_no_alarm(string edition) => ForAll(edition, 100, (random, report) =>
    {
        // A few figures are given, most of them details; 126 cells or more of the applications table say nothing.
        var said = Applications(report).Where(cell => report[cell].Definition.Role == CellRole.Detail).OrderBy(_ => random.Next()).Take(30)
            .Concat(Applications(report).Where(cell => report[cell].Definition.Role == CellRole.Total).OrderBy(_ => random.Next()).Take(Applications(report).Length - 126 - 30))
            .ToHashSet();
        var blanks = Applications(report).Length - said.Count;
        blanks.ShouldBeGreaterThanOrEqualTo(126);
        var page = Changed(report, [.. Applications(report).Where(cell => !said.Contains(cell)).Select(cell => (cell, CellValue.Blank))]);
        Applications(report).Count(cell => page[cell].State == CellState.Blank).ShouldBe(blanks);
        page.Reconcile().Violations.ShouldBeEmpty();
        page.Diagnose().ShouldBe(Diagnosis.None);

        var read = Binder.Read(Document.Parse(Layout.Html.Render(page)), Templates.All).ShouldNotBeNull();
        read.Report.Count(cell => cell.State == CellState.Blank).ShouldBe(blanks);
        read.Reconcile().Violations.ShouldBeEmpty();
    });

    private static void ForAll(string edition, int cases, Action<Random, Report> property)
    {
        var form = Edition(edition);
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed => property(new Random(seed), BalancedReport.Make(form, seed)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(cases));
    }

    private static Form Edition(string edition) => Templates.All.Single(form => form.Edition == edition);

    private static int[] Applications(Report report) =>
        [.. report.Where(cell => cell.Definition.Id.StartsWith("applications.", StringComparison.Ordinal)).Select(cell => cell.Index)];

    private static int Any(Random random, int[] cells) => cells[random.Next(cells.Length)];

    private static Report Wrong(Random random, Report report, int cell)
    {
        var value = report[cell].Value ?? 0;
        var wrong = value <= 0 || random.Next(2) == 0 ? value + random.Next(1, 40) : random.Next(0, (int)value);
        return Changed(report, (cell, wrong));
    }

    private static Report Blanked(Random random, Report report)
    {
        var share = random.Next(1, 100);
        return Changed(report, [.. report.Where(_ => random.Next(100) < share).Select(cell => (cell.Index, CellValue.Blank))]);
    }

    private static Report Changed(Report report, params (int Cell, CellValue Value)[] changes)
    {
        var values = report.Block.Values.ToArray();
        foreach (var (cell, value) in changes) values[cell] = value;
        return report.GetForm().Create(new CellBlock(report.Block.Catalogue, values), report.Identity);
    }
}
