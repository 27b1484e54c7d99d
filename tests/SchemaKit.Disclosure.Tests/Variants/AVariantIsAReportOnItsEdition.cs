using FsCheck;
using FsCheck.Fluent;
using Qingyu.Disclosure;
using SchemaKit.Testing;

namespace SchemaKit.Disclosure.Tests.Variants;

/// <summary>The invented variant of the 2021 edition: five rows, a column and a section more.</summary>
public class AVariantIsAReportOnItsEdition
{
    private static readonly Arbitrary<QingyuReport2021> Any = Reports.Balanced<QingyuReport2021>();

    [Fact]
    public void A_balanced_report_on_the_variant_is_a_balanced_report_on_the_edition() => Prop.ForAll(Any, report =>
    {
        AnnualReport2021 official = report;
        report.Reconcile().Findings.ShouldBeEmpty();
        official.Reconcile().Findings.ShouldBeEmpty();
        official.ShouldAllBe(cell => cell.State == CellState.Number);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void A_finding_on_the_edition_is_one_on_the_variant_too() => Prop.ForAll(Any.WithOneCellChanged(), changed =>
    {
        var official = changed.Report.ToAnnualReport2021();
        var found = changed.Report.Reconcile().Violations.Select(finding => finding.Rule.Id).ToHashSet();
        official.Reconcile().Violations.ShouldAllBe(finding => found.Contains(finding.Rule.Id));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Blanks_never_make_a_violation_of_a_report_that_adds_up() => Prop.ForAll(Any.WithBlanks(), altered =>
        altered.Report.ToAnnualReport2021().Reconcile().Violations.ShouldBeEmpty()).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void What_both_have_says_what_it_said_and_stands_where_it_stood()
    {
        var empty = QingyuReport2021.Empty;
        var cell = empty["applications.received.naturalPersons"].Index;
        var (values, places) = (new CellValue[empty.Count], new Place[empty.Count]);
        (values[cell], places[cell]) = (CellValue.Number(1200, raw: "１,200"), new Place(88, 5));
        var official = QingyuReport2021.Create(new CellBlock(QingyuReport2021.Cells, values, places), new ReportIdentity("青屿县", 2022)).ToAnnualReport2021();

        official.Applications.Received.NaturalPersons.Raw.ShouldBe("１,200");
        official.Applications.Received.NaturalPersons.Place.ShouldBe(new Place(88, 5));
        official.Identity.ShouldBe(new ReportIdentity("青屿县", 2022));
    }

    [Fact]
    public void What_the_edition_counts_in_one_figure_is_added_up()
    {
        var report = QingyuReport2021.Empty.With("applications.outcomes.otherHandling.other.total", 3).With("applications.outcomes.otherHandling.mediated.total", CellValue.Number(190_000, roundedTo: 10_000));
        var total = report.ToAnnualReport2021().Applications.Outcomes.OtherHandling.Other.Total;

        (total.Value, total.Content.RoundedTo, total.Raw).ShouldBe((190_003, 10_000, null));
    }

    [Fact]
    public void A_sum_is_missing_where_a_part_says_no_number_and_the_reason_is_told()
    {
        var report = QingyuReport2021.Empty.With("applications.outcomes.otherHandling.other.total", 3).With("applications.outcomes.otherHandling.mediated.total", CellValue.Blank);
        var official = report.ToAnnualReport2021(out var notCarried);

        official.Applications.Outcomes.OtherHandling.Other.Total.State.ShouldBe(CellState.Missing);
        notCarried.Single(cell => cell.Obstacle == CarryingObstacle.Incomplete).ToString().ShouldBe(
            "applications.outcomes.otherHandling.other.total: it is the sum of 2 cells, and applications.outcomes.otherHandling.mediated.total says no number");
    }

    [Theory]
    [InlineData(CellState.Blank)]
    [InlineData(CellState.NotApplicable)]
    [InlineData(CellState.Missing)]
    public void Parts_that_all_say_nothing_say_nothing_together(CellState state)
    {
        var nothing = state switch { CellState.Blank => CellValue.Blank, CellState.NotApplicable => CellValue.NotApplicable("/"), _ => CellValue.Missing };
        var report = QingyuReport2021.Empty.With("applications.outcomes.otherHandling.other.total", nothing).With("applications.outcomes.otherHandling.mediated.total", nothing);

        report.ToAnnualReport2021(out var notCarried).Applications.Outcomes.OtherHandling.Other.Total.State.ShouldBe(state);
        notCarried.ShouldAllBe(cell => cell.Obstacle == CarryingObstacle.Incomparable && cell.IsOfFormer);
    }

    [Fact]
    public void What_the_edition_does_not_have_is_listed()
    {
        QingyuReport2021.Empty.ToAnnualReport2021(out var notCarried);

        notCarried.Select(cell => cell.Cell.Id.Split('.')[^2]).Distinct().ShouldBe(["policyDocuments", "receivedOnline", "organizations", "grantedOnline", "hearings"], ignoreOrder: true);
        notCarried.ShouldAllBe(cell => cell.Reason == "edition 2021 has no such cell");
    }

    [Fact]
    public void A_report_on_the_edition_is_carried_over_but_for_what_cannot_be_split() => Prop.ForAll(Reports.Balanced<AnnualReport2021>(), report =>
    {
        var (carried, notCarried) = QingyuReport2021.From(report);
        foreach (var cell in carried.Where(cell => cell.State != CellState.Missing)) cell.Content.ShouldBe(report[cell.Definition.Id].Content);
        carried.Count(cell => cell.State == CellState.Missing).ShouldBe(notCarried.Count(cell => !cell.IsOfFormer));
        carried.Reconcile().Violations.ShouldBeEmpty();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void A_form_knows_its_edition_and_the_one_before_that()
    {
        (QingyuReport2021.Form.Variant, QingyuReport2021.Form.Base, QingyuReport2021.Form.Former).ShouldBe(("qingyu", AnnualReport2021.Form, AnnualReport2019.Form));
        (AnnualReport2021.Form.Variant, AnnualReport2021.Form.Base).ShouldBe((null, null));
        QingyuReport2021.Form.ToString().ShouldBe("disclosure-annual-report 2021 qingyu");
        Qingyu.Disclosure.Templates.All.ShouldBe([QingyuReport2021.Form]);
    }

    [Fact]
    public void What_is_written_as_JSON_reads_back_as_the_variant_and_as_nothing_else() => Prop.ForAll(Any, report =>
    {
        QingyuReport2021.FromJson(report.ToJson()).ShouldBe(report);
        Should.Throw<FormatException>(() => AnnualReport2021.FromJson(report.ToJson()));
        Should.Throw<FormatException>(() => QingyuReport2021.FromJson(report.ToAnnualReport2021().ToJson())).Message.ShouldContain("2021 qingyu");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));
}
