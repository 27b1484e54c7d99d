using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Disclosure.Tests;

public class DepartmentsAddUp
{
    public static TheoryData<string> Editions() => [.. Tried.Forms.Select(form => form.Edition)];

    [Theory, MemberData(nameof(Editions))]
    public void A_parent_that_is_the_sum_of_its_departments_holds_in_every_cell(string edition) => ForAll(seed =>
    {
        var (parent, departments) = Family(Edition(edition), seed);
        RollUp.Of(parent, departments).Cells.ShouldAllBe(cell => cell.Verdict == Verdict.Holds && cell.Difference == 0);
    });

    [Theory, MemberData(nameof(Editions))]
    public void One_changed_figure_is_found_in_its_cell_and_nowhere_else(string edition) => ForAll(seed =>
    {
        var (parent, departments) = Family(Edition(edition), seed);
        var cell = parent[seed % parent.Count];
        var changed = parent.GetForm().Create(parent.Block.With(cell.Index, cell.Value!.Value + 2), parent.Identity);
        var violation = RollUp.Of(changed, departments).Violations.ShouldHaveSingleItem();
        (violation.Parent.Index, violation.Difference, violation.Departments.Length).ShouldBe((cell.Index, 2, departments.Count));
    });

    [Theory, MemberData(nameof(Editions))]
    public void Nothing_can_be_assessed_while_a_department_is_missing(string edition)
    {
        var (parent, departments) = Family(Edition(edition), 5);
        foreach (var incomplete in new[] { RollUp.Of(parent, [departments[0], null, departments[1]]), RollUp.Of(parent, departments.Take(2), departments.Count) })
        {
            incomplete.MissingDepartments.ShouldBe(1);
            incomplete.Cells.ShouldAllBe(cell => cell.Verdict == Verdict.NotAssessable);
            incomplete.Violations.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Rounded_money_stands_for_all_that_rounds_to_it()
    {
        // 3.2万 + 4.1万 written to the nearest thousand stand for 7.2 to 7.4 万.
        VerdictOf(CellValue.Number(7.4m), CellValue.Number(3.2m, 0.1m), CellValue.Number(4.1m, 0.1m)).ShouldBe(Verdict.NotAssessable);
        VerdictOf(CellValue.Number(7.5m), CellValue.Number(3.2m, 0.1m), CellValue.Number(4.1m, 0.1m)).ShouldBe(Verdict.Violated);
        VerdictOf(CellValue.Number(7.3m), CellValue.Number(3.2m), CellValue.Number(4.1m)).ShouldBe(Verdict.Holds);
    }

    [Fact]
    public void Blanks_mean_what_they_mean_everywhere()
    {
        VerdictOf(CellValue.Number(3), CellValue.Number(3), CellValue.Blank).ShouldBe(Verdict.HoldsIfBlanksAreZero);
        VerdictOf(CellValue.Number(4), CellValue.Number(3), CellValue.Blank).ShouldBe(Verdict.NotAssessable);
        VerdictOf(CellValue.Number(3), CellValue.Number(3), CellValue.Missing).ShouldBe(Verdict.NotAssessable);
        VerdictOf(CellValue.Number(2), CellValue.Number(3), CellValue.Blank).ShouldBe(Verdict.Violated);
        VerdictOf(CellValue.Blank, CellValue.Number(0), CellValue.Number(0)).ShouldBe(Verdict.HoldsIfBlanksAreZero);
    }

    [Fact]
    public void A_cell_says_both_sides_and_what_is_not_known()
    {
        var parent = AnnualReport2021.Empty.With("applications.received.total", 9);
        var departments = new[] { AnnualReport2021.Empty.With("applications.received.total", 5), AnnualReport2021.Empty };
        RollUp.Of(parent, departments).Cells[parent["applications.received.total"].Index].ToString()
            .ShouldBe("roll-up, 一、本年新收政府信息公开申请数量/总计: parent = 9, departments = 5 – not known: 1 of the departments' figures");
        RollUp.Of(parent, [departments[0]]).Violations.ShouldHaveSingleItem().ToString()
            .ShouldBe("roll-up, 一、本年新收政府信息公开申请数量/总计: parent = 9, departments = 5");
        RollUp.Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void Reports_that_cannot_be_added_up_are_refused()
    {
        var parent = AnnualReport2021.Empty.With(new ReportIdentity("清河市人民政府", 2022));
        var department = AnnualReport2021.Empty.With(new ReportIdentity("清河市统计局", 2022));
        Refused(parent).ShouldStartWith("there is no department to add up");
        Refused(parent, AnnualReport2019.Empty).ShouldStartWith(
            "a body that does not say its name reports on form disclosure-annual-report 2019, and 清河市人民政府 on form disclosure-annual-report 2021");
        Refused(parent, department.With(new ReportIdentity("清河市统计局", 2021))).ShouldStartWith("清河市统计局 reports for 2021, and 清河市人民政府 for 2022");
        Refused(parent, department, department).ShouldStartWith("清河市统计局 is there twice");
        Should.Throw<ArgumentOutOfRangeException>(() => RollUp.Of(parent, [department, AnnualReport2021.Empty], expected: 1));
    }

    private static string Refused(Report parent, params Report[] departments) =>
        Should.Throw<ArgumentException>(() => RollUp.Of(parent, departments)).Message;

    private static Verdict VerdictOf(CellValue parent, params CellValue[] departments)
    {
        const string Fees = "proactiveDisclosure.item8.administrativeFees.amount";
        var rollUp = RollUp.Of(AnnualReport2021.Empty.With(Fees, parent), departments.Select(fees => AnnualReport2021.Empty.With(Fees, fees)));
        return rollUp.Cells[AnnualReport2021.Cells[Fees].Index].Verdict;
    }

    private static (Report Parent, IReadOnlyList<Report> Departments) Family(Form form, int seed)
    {
        Report[] departments = [.. Enumerable.Range(0, 3).Select(i => BalancedReport.Make(form, seed ^ (i + 1)))];
        for (var i = 0; i < departments.Length; i++) departments[i] = form.Create(departments[i].Block, new ReportIdentity($"第{i}局", form.FirstYear));
        var sums = form.Cells.Select(cell => (CellValue)departments.Sum(department => department[cell.Index].Value!.Value));
        return (form.Create(new CellBlock(form.Cells, [.. sums]), new ReportIdentity("清河市人民政府", form.FirstYear)), departments);
    }

    private static void ForAll(Action<int> property) =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), property).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    private static Form Edition(string edition) => Templates.All.Single(form => form.Edition == edition);
}
