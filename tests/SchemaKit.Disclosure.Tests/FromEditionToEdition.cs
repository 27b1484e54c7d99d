using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Disclosure.Tests;

public class FromEditionToEdition
{
    private static readonly string[] Decisions = ["item5.licensing", "item6.penalties", "item6.compulsoryMeasures"];

    [Fact]
    public void Exactly_the_comparable_cells_are_kept() => Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
    {
        var report = (AnnualReport2019)BalancedReport.Make(AnnualReport2019.Form, seed);
        var restated = AnnualReport2021.From(report).Report;
        restated.Identity.ShouldBe(report.Identity);
        foreach (var cell in restated)
        {
            if (IsComparable(cell.Definition.Id)) cell.Content.ShouldBe(report[cell.Definition.Id].Content);
            else cell.State.ShouldBe(CellState.Missing);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void A_figure_keeps_what_was_published_and_where()
    {
        var empty = AnnualReport2019.Empty;
        var cell = empty["review.litigation.direct.upheld"].Index;
        var (values, places) = (new CellValue[empty.Count], new Place[empty.Count]);
        (values[cell], places[cell]) = (CellValue.Number(1200, raw: "１,200"), new Place(88, 5));
        var restated = AnnualReport2021.From(AnnualReport2019.Create(new CellBlock(AnnualReport2019.Cells, values, places), ReportIdentity.Unknown)).Report;
        restated.Review.Litigation.Direct.Upheld.Raw.ShouldBe("１,200");
        restated.Review.Litigation.Direct.Upheld.Place.ShouldBe(new Place(88, 5));
    }

    [Fact]
    public void Every_cell_that_is_not_kept_is_listed_with_its_reason()
    {
        var lost = AnnualReport2021.From(AnnualReport2019.Empty).NotCarried;
        lost.Where(cell => !cell.IsOfFormer).Select(cell => cell.Cell.Id)
            .ShouldBe(AnnualReport2021.Cells.Select(cell => cell.Id).Where(id => !IsComparable(id)), ignoreOrder: true);
        lost.Where(cell => cell.IsOfFormer).Select(cell => cell.Cell.Id)
            .ShouldBe(AnnualReport2019.Cells.Select(cell => cell.Id).Where(id => !IsComparable(id)), ignoreOrder: true);
        lost.ShouldAllBe(cell => cell.Reason.Length > 0);
        lost.Select(cell => cell.ToString()).ShouldContain(
            "applications.outcomes.otherHandling.feeUnpaid.total: it is part of applications.outcomes.otherHandling.total, which cannot be split");
        lost.Single(cell => cell.Cell.Id == "proactiveDisclosure.item9.centralizedProcurement.amount").ShouldSatisfyAllConditions(
            cell => cell.Obstacle.ShouldBe(CarryingObstacle.Incomparable),
            cell => cell.Reason.ShouldBe("2021年版不再填政府集中采购"));
    }

    [Fact]
    public void The_edition_before_is_known_in_general()
    {
        AnnualReport2021.Form.Former.ShouldBeSameAs(AnnualReport2019.Form);
        AnnualReport2019.Form.Former.ShouldBeNull();
        var form = AnnualReport2021.Form;
        var restated = form.Comparability!.Restate(AnnualReport2019.Empty.With("applications.received.total", 9), form.Create);
        restated.Report["applications.received.total"].Value.ShouldBe(9);
    }

    [Fact]
    public void A_report_on_the_new_edition_is_not_carried_over_again() =>
        Should.Throw<ArgumentException>(() => AnnualReport2021.Form.Comparability!.Carry(AnnualReport2021.Empty.Block))
            .Message.ShouldStartWith("the cells are not those of form disclosure-annual-report 2019");

    private static bool IsComparable(string id) =>
        (id.StartsWith("applications.", StringComparison.Ordinal) && !id.Contains(".otherHandling."))
        || id.StartsWith("review.", StringComparison.Ordinal)
        || Decisions.Any(row => id == $"proactiveDisclosure.{row}.decisions");
}
