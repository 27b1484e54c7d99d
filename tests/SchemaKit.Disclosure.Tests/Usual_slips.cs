using SchemaKit.Disclosure;

namespace SchemaKit.Disclosure.Tests;

/// <summary>Slips that a diagnosis calls by name, one by one, in a small report whose figures are written out here.</summary>
public class Usual_slips
{
    private const string Natural = "naturalPersons";
    private const string Companies = "organizations.commercialEnterprises";
    private const string Lawyers = "organizations.legalServiceInstitutions";

    // 128 applications by persons, 12 by companies, 5 by lawyers; all new, 112 + 9 + 5 granted, the rest not held.
    private static readonly AnnualReport2021 Report = Filled(
        ("received", 128, 12, 5), ("outcomes.granted", 112, 9, 5), ("outcomes.unableToProvide.notHeld", 16, 3, 0), ("outcomes.total", 128, 12, 5));

    [Fact]
    public void The_report_they_are_made_in_adds_up() => Report.Reconcile().Findings.ShouldBeEmpty();

    [Fact]
    public void Two_digits_swapped() => Diagnosed($"outcomes.granted.{Natural}", 121).ShouldBe((112m, Slip.DigitsSwapped));

    [Fact]
    public void A_digit_dropped() => Diagnosed($"outcomes.granted.{Natural}", 12).ShouldBe((112m, Slip.DigitDropped));

    [Fact]
    public void A_digit_doubled() => Diagnosed($"received.{Companies}", 122).ShouldBe((12m, Slip.DigitDoubled));

    [Fact]
    public void A_total_left_at_zero() => Diagnosed("outcomes.total.total", 0).ShouldBe((145m, Slip.TotalLeftAtZero));

    [Fact]
    public void The_total_of_a_group_as_the_total() => Diagnosed("received.total", 17).ShouldBe((145m, Slip.SubtotalAsTotal));

    [Fact]
    public void Another_figure_is_called_no_slip() => Wrong(($"outcomes.granted.{Natural}", 77)).Diagnose().Corrections.Single().Slips.ShouldBeEmpty();

    [Fact]
    public void Two_cells_exchanged() => Likeliest(($"outcomes.granted.{Natural}", 9), ($"outcomes.granted.{Companies}", 112)).Slips.ShouldBe([Slip.CellsExchanged]);

    [Fact]
    public void A_figure_one_column_off()
    {
        var correction = Likeliest(($"received.{Lawyers}", 0), ("received.organizations.others", 5));
        correction.Slips.ShouldBe([Slip.Shifted]);
        correction.Changes.Select(change => change.Implied).ShouldBe([5m, 0m]);
    }

    [Fact]
    public void A_figure_one_row_off() => Likeliest(
        ($"outcomes.unableToProvide.notHeld.{Natural}", 0), ($"outcomes.unableToProvide.requiresCreation.{Natural}", 16)).Slips.ShouldBe([Slip.Shifted]);

    [Fact]
    public void Two_cells_run_together() => Likeliest(
        ($"outcomes.unableToProvide.notHeld.{Natural}", 163), ($"outcomes.unableToProvide.notHeld.{Companies}", 0)).Slips.ShouldBe([Slip.CellsRunTogether]);

    [Fact]
    public void What_cannot_be_is_wrong_whatever_else_is()
    {
        var correction = Likeliest(($"received.{Companies}", -12));
        correction.Changes.Single().Implied.ShouldBe(12);
    }

    private static (decimal? Implied, Slip Slip) Diagnosed(string cell, int figure)
    {
        var correction = Wrong((cell, figure)).Diagnose().Corrections.ShouldHaveSingleItem();
        var change = correction.Changes.ShouldHaveSingleItem();
        change.Cell.Definition.Id.ShouldBe($"applications.{cell}");
        change.Read.ShouldBe(figure);
        return (change.Implied, correction.Slips.ShouldHaveSingleItem());
    }

    private static Correction Likeliest(params (string Cell, int Figure)[] changes)
    {
        var correction = Wrong(changes).Diagnose().Corrections[0];
        correction.Changes.Select(change => change.Cell.Definition.Id).ShouldBe(changes.Select(change => $"applications.{change.Cell}"));
        return correction;
    }

    private static AnnualReport2021 Wrong(params (string Cell, int Figure)[] changes) =>
        changes.Aggregate(Report, static (report, change) => report.With($"applications.{change.Cell}", change.Figure));

    private static AnnualReport2021 Filled(params (string Row, int Natural, int Companies, int Lawyers)[] rows)
    {
        var report = AnnualReport2021.Empty;
        foreach (var cell in AnnualReport2021.Form.Cells) report = report.With(cell, 0);
        foreach (var (row, natural, companies, lawyers) in rows)
        {
            report = report.With($"applications.{row}.{Natural}", natural).With($"applications.{row}.{Companies}", companies)
                .With($"applications.{row}.{Lawyers}", lawyers).With($"applications.{row}.total", natural + companies + lawyers);
        }

        return report;
    }
}
