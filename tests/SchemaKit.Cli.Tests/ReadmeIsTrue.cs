using SchemaKit.Disclosure;

namespace SchemaKit.Cli.Tests;

/// <summary>What the pages tell beyond their samples.</summary>
public sealed class ReadmeIsTrue
{
    [Fact]
    public void What_it_fills_in_is_written_in_every_layout_and_reads_back()
    {
        var filled = AnnualReport2021.Empty
            .With(new ReportIdentity("青屿县水利局", 2024))
            .With("applications.received.total", 38)
            .With("review.reconsideration.upheld", CellValue.Blank);
        AnnualReport2021.Read(Document.Parse(filled.ToHtml())).Report.ShouldBe(filled);
        foreach (var layout in Layout.All)
        {
            using var file = new MemoryStream();
            layout.Write(filled, file);
            file.Position = 0;
            AnnualReport2021.Read(Document.Load(file, null)).Report.ShouldBe(filled, layout.Name);
        }
    }

    [Fact]
    public void What_it_lists_beyond_the_rules_of_one_report_is_there()
    {
        var read = AnnualReport2021.Read(Document.Load(Path.Join(Repository.Root, Repository.Water)));
        var report = read.Report;
        AnnualReport2021.ReadAll(Document.Load(Path.Join(Repository.Root, Repository.Water))).ShouldHaveSingleItem().Report.ShouldBe(report);
        read.Imprint.Title!.Value.ShouldStartWith(report.Organization!);
        read.Remarks.ShouldBeEmpty();
        report.Imply().Contradiction.ShouldNotBeEmpty();
        report.Diagnose().Corrections.ShouldNotBeEmpty();
        ClaimCheck.Of(read.Claims, report).Length.ShouldBe(read.Claims.Length);
        report.Reconcile(report.With(report.Identity with { Year = report.Year - 1 })).Findings.ShouldNotBeEmpty();
        AnnualReport2021.From(AnnualReport2019.Empty).NotCarried.ShouldNotBeEmpty();
        RollUp.Of(report, [report.With(report.Identity with { Organization = "甲" })]).Cells.Length.ShouldBe(report.Count);
        AnnualReport2021.Coverage.Whole.Cells.ShouldBe(report.Count);
    }

    [Fact]
    public void It_tells_of_every_limit_and_the_option_that_sets_it()
    {
        var page = Repository.Text("runtime/SchemaKit/Reading/README.md");
        var help = Command.Run("check", "--help").Output;
        var limits = typeof(ReadingLimits).GetProperties().Where(limit => limit.SetMethod is { IsStatic: false }).Select(limit => limit.Name);
        var rows = page.Split('\n').Where(line => line.StartsWith("| `--max-", StringComparison.Ordinal)).Select(line => line.Split('`')).ToList();
        rows.Select(row => row[3]).ShouldBe(limits, ignoreOrder: true);
        rows.ShouldAllBe(row => help.Contains(row[1] + " <N>"));
    }
}
