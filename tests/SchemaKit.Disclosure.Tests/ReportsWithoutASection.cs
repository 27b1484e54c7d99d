using System.Text.Json;

namespace SchemaKit.Disclosure.Tests;

/// <summary>What is said of rules whose section is not in the report.</summary>
public class ReportsWithoutASection
{
    private const string Review = "政府信息公开行政复议、行政诉讼情况";

    [Fact]
    public void A_rule_is_switched_off_and_says_which_section_is_missing()
    {
        var findings = Without("review").Reconcile().Findings;

        findings.Select(finding => (finding.Rule.Id, finding.Verdict, finding.MissingSection?.Title)).ShouldBe(
        [
            ("cases", Verdict.NotAssessable, Review), ("cases", Verdict.NotAssessable, Review), ("cases", Verdict.NotAssessable, Review),
        ]);
        findings[0].Message.ShouldBe($"行政复议: 总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结 – not checked: {Review} is missing");
    }

    [Fact]
    public void One_cell_of_the_section_is_enough_to_leave_its_rules_on()
    {
        var report = Without("review").With("review.reconsideration.total", 3);

        report.Reconcile().Findings.Select(finding => finding.MissingSection).ShouldAllBe(section => section == null);
        report.Reconcile().Findings[0].Message.ShouldStartWith("行政复议: 结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 0, 总计 = 3 – not known: ");
    }

    [Fact]
    public void A_person_is_told_once_for_each_rule()
    {
        var text = Text(Read(Without("applications")));

        text.ShouldContain("  not checked: applicants, outcomes, balance: 收到和处理政府信息公开申请情况 is missing");
        text.Count(line => line.EndsWith("is missing")).ShouldBe(1);
    }

    // 3 sums, and a check for each of their 15 cells and the 9 counts of proactive disclosure: what was never read is not said to hold.
    [Fact]
    public void Checks_of_what_is_missing_are_not_said_to_hold() => Text(Read(Without("applications"))).ShouldContain("  checks: 27 hold; figures: 25 placed, 0 not placed");

    [Fact]
    public void Checks_of_blanks_alone_are_not_said_to_hold()
    {
        var report = Without("applications");
        for (var cell = 0; cell < 10; cell++) report = report.With(report[cell], CellValue.Blank);

        Text(Read(report)).ShouldContain("  checks: 18 hold; figures: 15 placed, 0 not placed");
    }

    [Fact]
    public void JSON_keeps_a_finding_for_each_place_of_the_rule()
    {
        var read = Read(Without("applications"));
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer)) ReadingJson.Write(writer, "a.txt", read, read.Report.Reconcile());

        using var json = JsonDocument.Parse(buffer.ToArray());
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToList();
        findings.Count.ShouldBe(39);
        findings.ShouldAllBe(finding => finding.GetProperty("verdict").GetString() == "notAssessable");
        findings.ShouldAllBe(finding => finding.GetProperty("message").GetString()!.EndsWith("收到和处理政府信息公开申请情况 is missing"));
    }

    private static AnnualReport2021 Without(string section)
    {
        var report = (AnnualReport2021)BalancedReport.Make(AnnualReport2021.Form, seed: 3);
        foreach (var cell in report.Where(cell => cell.Definition.Id.StartsWith(section + ".")).ToList()) report = report.With(cell, CellValue.Missing);
        return report;
    }

    private static ReadResult Read(Report report) => Binder.Read(Document.Parse(Layout.InlinePipes.Render(report)), report.GetForm());

    private static List<string> Text(ReadResult read) =>
        [.. ReadingText.Lines("a.txt", read, read.Report.Reconcile()).Select(line => line.ToString())];
}
