using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Disclosure.Tests;

public class FromYearToYear
{
    /// <summary>The edition of the previous year's report, and that of this year's.</summary>
    public static TheoryData<string, string> Pairs() => new() { { "2019", "2019" }, { "2019", "2021" }, { "2021", "2021" } };

    [Theory, MemberData(nameof(Pairs))]
    public void A_year_and_a_year_after_made_to_fit_have_no_finding(string before, string after) => ForAll(seed =>
    {
        var (previous, report) = Fitting(before, after, seed);
        report.Reconcile(previous).Findings.ShouldBeEmpty();
    });

    [Theory, MemberData(nameof(Pairs))]
    public void One_changed_figure_carried_forward_is_found_by_carried_over_alone(string before, string after) => ForAll(seed =>
    {
        var (previous, report) = Fitting(before, after, seed);
        var applicant = YearAfter.Applicants[seed % YearAfter.Applicants.Count];
        var cell = previous[$"applications.carriedForward.{applicant}"];
        var changed = Changed(previous, cell.Definition.Id, cell.Value!.Value + 1 + (seed % 5));

        var finding = report.Reconcile(changed).Findings.ShouldHaveSingleItem();

        (finding.Rule.Id, finding.Instance.At, finding.Verdict).ShouldBe(("carried-over", applicant, Verdict.Violated));
        finding.Difference.ShouldBe(-1 - (seed % 5));
        finding.Operands.Select(operand => (operand.Definition.Id, operand.Definition.IsOfPreviousYear)).ShouldBe(
            [($"applications.carriedOver.{applicant}", false), ($"previous.applications.carriedForward.{applicant}", true)]);
    });

    [Theory]
    [InlineData("2021", "proactiveDisclosure.item1.regulations.inForce", "in-force", "regulations")]
    [InlineData("2021", "proactiveDisclosure.item1.normativeDocuments.inForce", "in-force", "normativeDocuments")]
    [InlineData("2019", "proactiveDisclosure.item5.licensing.previousYearItems", "items", "item5.licensing")]
    [InlineData("2019", "proactiveDisclosure.item6.penalties.change", "items", "item6.penalties")]
    [InlineData("2019", "proactiveDisclosure.item8.administrativeFees.change", "items", "item8.administrativeFees")]
    public void A_changed_figure_of_the_previous_year_is_found_by_the_rule_that_reads_it(string edition, string cell, string rule, string at)
    {
        var (previous, report) = Fitting(edition, edition, 7);
        var changed = Changed(previous, cell, previous[cell].Value!.Value + 3);
        var finding = report.Reconcile(changed).Findings.ShouldHaveSingleItem();
        (finding.Rule.Id, finding.Instance.At, finding.Rule.Severity, finding.Difference).ShouldBe((rule, at, Severity.Warning, -3));
    }

    [Theory, MemberData(nameof(Pairs))]
    public void Blanks_never_turn_years_that_fit_into_a_violation(string before, string after) => ForAll(seed =>
    {
        var (previous, report) = Fitting(before, after, seed);
        var random = new Random(seed);
        Blanked(report, random).Reconcile(Blanked(previous, random)).Violations.ShouldBeEmpty();
    });

    [Fact]
    public void Across_the_border_of_editions_only_what_is_comparable_is_held_against_each_other()
    {
        var (previous, report) = Fitting("2019", "2021", 3);
        report.Reconcile(previous).NotApplied.Select(rule => rule.Id).ShouldBe(["in-force"]);
        report.Reconcile(previous).CountOf(Verdict.Holds).ShouldBe(7);
        var (same, next) = Fitting("2021", "2021", 3);
        next.Reconcile(same).NotApplied.ShouldBeEmpty();
        next.Reconcile(same).CountOf(Verdict.Holds).ShouldBe(7 + 2);
    }

    [Fact]
    public void A_finding_says_both_years_and_where_their_figures_stood()
    {
        var previous = Placed(AnnualReport2019.Empty, "applications.carriedForward.total", 5, new Place(231, 8), new("清河市统计局", 2020));
        var report = Placed(AnnualReport2021.Empty, "applications.carriedOver.total", 4, new Place(116, 8), new("清河市统计局", 2021));
        var violation = report.Reconcile(previous).Violations.ShouldHaveSingleItem();
        violation.ToString().ShouldBe("carried-over, 总计: 二 = 4, previous 四 = 5 (line 116; line of the previous year's report 231)");
        violation.Operands.Select(operand => operand.Place.Line).ShouldBe([116, 231]);
    }

    [Fact]
    public void A_blank_is_not_zero_from_year_to_year_either()
    {
        var previous = AnnualReport2019.Empty.With("applications.carriedForward.naturalPersons", CellValue.Blank).With("applications.carriedForward.total", CellValue.Blank);
        var report = AnnualReport2021.Empty.With("applications.carriedOver.naturalPersons", 0).With("applications.carriedOver.total", 0);
        var verdicts = report.Reconcile(previous).Findings.ToDictionary(finding => finding.Instance.At!, finding => finding.Verdict);
        verdicts["naturalPersons"].ShouldBe(Verdict.HoldsIfBlanksAreZero);
        verdicts["total"].ShouldBe(Verdict.NotAssessable);
        verdicts["organizations.others"].ShouldBe(Verdict.NotAssessable);
    }

    [Fact]
    public void Years_that_do_not_follow_each_other_are_refused()
    {
        var report = AnnualReport2021.Empty.With(new ReportIdentity("清河市统计局", 2023));
        foreach (var year in new[] { 2021, 2023, 2024 })
        {
            Should.Throw<ArgumentException>(() => report.Reconcile(AnnualReport2021.Empty.With(new ReportIdentity("清河市统计局", year))))
                .Message.ShouldStartWith($"the report for 2023 is held against that for 2022, not against one for {year}");
        }

        Should.NotThrow(() => report.Reconcile(AnnualReport2021.Empty.With(new ReportIdentity("清河市统计局", 2022))));
        Should.NotThrow(() => report.Reconcile(AnnualReport2021.Empty));
    }

    [Fact]
    public void Another_body_is_refused_and_another_spelling_is_not()
    {
        var report = AnnualReport2021.Empty.With(new ReportIdentity("清河市统计局", 2022));
        Should.Throw<ArgumentException>(() => report.Reconcile(AnnualReport2021.Empty.With(new ReportIdentity("清河市财政局", 2021))))
            .Message.ShouldStartWith("the report is of 清河市统计局, the previous one of 清河市财政局");
        Should.NotThrow(() => report.Reconcile(AnnualReport2021.Empty.With(new ReportIdentity("清河市 統計局", 2021))));
        Should.NotThrow(() => report.Reconcile(AnnualReport2021.Empty.With(new ReportIdentity(null, 2021))));
    }

    [Fact]
    public void A_later_edition_is_no_previous_report() =>
        Should.Throw<ArgumentException>(() => AnnualReport2019.Empty.Reconcile(AnnualReport2021.Empty)).Message.ShouldStartWith(
            "a report on form disclosure-annual-report 2019 cannot be held against one on form disclosure-annual-report 2021");

    private static (Report Previous, Report Report) Fitting(string before, string after, int seed)
    {
        var previous = BalancedReport.Make(Edition(before), seed);
        return (previous, YearAfter.Of(previous, Edition(after), seed + 1));
    }

    private static Report Changed(Report report, string cell, decimal figure) =>
        report.GetForm().Create(report.Block.With(report[cell].Index, figure), report.Identity);

    private static Report Blanked(Report report, Random random) => report.GetForm().Create(
        new CellBlock(report.GetForm().Cells, [.. report.Select(cell => random.Next(3) == 0 ? CellValue.Blank : cell.Content)]), report.Identity);

    private static TReport Placed<TReport>(TReport empty, string cell, decimal figure, Place place, ReportIdentity identity)
        where TReport : Report<TReport>, IReportType<TReport>
    {
        var (values, places) = (new CellValue[empty.Count], new Place[empty.Count]);
        values[empty[cell].Index] = figure;
        places[empty[cell].Index] = place;
        return TReport.Create(new CellBlock(TReport.Form.Cells, values, places), identity);
    }

    private static void ForAll(Action<int> property) =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), property).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static Form Edition(string edition) => Templates.All.Single(form => form.Edition == edition);
}
