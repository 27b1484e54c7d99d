using Qingyu.Disclosure;
using SchemaKit.Testing;

namespace SchemaKit.Disclosure.Tests.Variants;

/// <summary>A variant is one with its edition, before it and after it.</summary>
public class AVariantFromYearToYear
{
    private static readonly QingyuReport2021 Variant = (QingyuReport2021)Reports.Balanced(QingyuReport2021.Form, 5);

    [Fact]
    public void The_previous_report_may_be_on_the_variant_the_edition_or_the_edition_before()
    {
        foreach (var previous in (Report[])[Variant, Variant.ToAnnualReport2021(), AnnualReport2019.Empty.With("applications.carriedForward.naturalPersons", Forward)])
        {
            var report = Variant.With("applications.carriedOver.naturalPersons", Forward + 4);

            report.With(new ReportIdentity("青屿县", 2022)).Reconcile(Of2021(previous)).Violations
                .ShouldContain(finding => finding.Rule.Id == "carried-over" && finding.Instance.At == "naturalPersons" && finding.Difference == 4);
        }
    }

    [Fact]
    public void A_report_on_the_edition_is_held_against_one_on_the_variant()
    {
        var report = Variant.ToAnnualReport2021().With("applications.carriedOver.naturalPersons", Forward + 4).With(new ReportIdentity("青屿县", 2022));

        report.Reconcile(Of2021(Variant)).Violations
            .ShouldContain(finding => finding.Rule.Id == "carried-over" && finding.Instance.At == "naturalPersons" && finding.Difference == 4);
    }

    [Fact]
    public void What_cannot_be_split_is_not_assessed()
    {
        var findings = Variant.With(new ReportIdentity("青屿县", 2022)).Reconcile(Of2021(Variant.ToAnnualReport2021())).Findings;

        findings.Where(finding => finding.Instance.At is "organizations.others" or "organizations.villages").ShouldAllBe(finding => finding.Verdict == Verdict.NotAssessable);
    }

    private static decimal Forward => Variant.Applications.CarriedForward.NaturalPersons.Value!.Value;

    private static Report Of2021(Report report) => report.GetForm().Create(report.Block, new ReportIdentity("青屿县", 2021));
}
