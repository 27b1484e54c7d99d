namespace SchemaKit.Disclosure.Tests;

/// <summary>What comes of the edition that CONTRIBUTING.md walks through: a row renamed, a column added, a table dropped.</summary>
public class The_invented_edition
{
    private static readonly ReportIdentity In2026 = new("清河市统计局", 2026);

    [Fact]
    public void Stands_behind_the_official_ones()
    {
        Templates.All.Where(form => form.Template == AnnualReport2027.Form.Template).Select(form => (form.Edition, form.FirstYear, form.LastYear)).ShouldBe([("2019", 2019, 2020), ("2021", 2021, 2026), ("2027", 2027, null)]);
        AnnualReport2027.Form.Former.ShouldBeSameAs(AnnualReport2021.Form);

        // The 200 cells of 2021, without the table of one, and 25 rows with another column.
        AnnualReport2027.Cells.Count.ShouldBe(200 - 1 + 25);
    }

    [Fact]
    public void Takes_over_a_report_of_the_edition_before()
    {
        var report = (AnnualReport2021)BalancedReport.Make(AnnualReport2021.Form, 5);
        var (restated, notCarried) = AnnualReport2027.From(report);

        restated.Applications.PendingAtYearEnd.Total.Value.ShouldBe(report.Applications.CarriedForward.Total.Value);
        restated.Applications.Received.Organizations.Others.Value.ShouldBe(report.Applications.Received.Organizations.Others.Value);
        restated.Applications.Received.Organizations.IndividualBusinesses.State.ShouldBe(CellState.Missing);
        restated.Count(cell => cell.State == CellState.Number).ShouldBe(199);
        notCarried.Select(cell => cell.Reason).Distinct().ShouldBe(["2021年版没有个体工商户一列", "2027年版不再填收费金额"], ignoreOrder: true);
    }

    [Fact]
    public void Is_held_against_the_edition_before_in_every_column_that_both_have()
    {
        var previous = BalancedReport.Make(AnnualReport2021.Form, 6);
        previous = previous.GetForm().Create(previous.Block, In2026);
        var report = AnnualReport2027.Empty.With(In2026 with { Year = 2027 });
        foreach (var column in AnnualReport2021.Cells.Where(cell => cell.Id.StartsWith("applications.carriedForward.")))
            report = report.With(column.Id.Replace("carriedForward", "carriedOver"), previous[column.Id].Value!.Value);

        var across = report.Reconcile(previous);
        across.CountOf(Verdict.Holds).ShouldBe(7);
        across.Findings.Where(finding => finding.Rule.Id == "carried-over").ShouldBeEmpty();

        report.With("applications.carriedOver.total", 10_000).Reconcile(previous).Violations.ShouldHaveSingleItem().Instance.At.ShouldBe("total");
    }

    [Fact]
    public void Holds_the_new_column_from_its_second_year_on()
    {
        var previous = AnnualReport2027.Empty.With("applications.pendingAtYearEnd.organizations.individualBusinesses", 4);
        var report = AnnualReport2027.Empty.With("applications.carriedOver.organizations.individualBusinesses", 3);
        report.Reconcile(previous).Violations.ShouldHaveSingleItem().Instance.At.ShouldBe("organizations.individualBusinesses");
    }

    [Fact]
    public void Is_recognised_by_its_labels_and_not_mistaken_for_the_edition_before()
    {
        foreach (var form in (Form[])[AnnualReport2021.Form, AnnualReport2027.Form])
        {
            var page = Document.Parse(BalancedReport.Make(form, 8).ToHtml());
            Binder.Read(page, Templates.All).ShouldNotBeNull().Report.GetForm().ShouldBeSameAs(form);
        }
    }
}
