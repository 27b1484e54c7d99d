using SchemaKit.Disclosure;

namespace SchemaKit.Cli.Tests;

/// <summary>What the README shows is what the command prints.</summary>
public sealed class ReadmeIsTrue
{
    private const string RunIt = "dotnet run --project runtime/SchemaKit.Cli -- ";

    [Fact]
    public void The_first_command_prints_what_the_readme_shows()
    {
        var blocks = Blocks(Repository.Text("README.md"));
        var command = blocks.SelectMany(block => block).First(line => line.StartsWith(RunIt, StringComparison.Ordinal))[RunIt.Length..];
        var shown = blocks.Single(block => block[0].StartsWith(Repository.Water + ":", StringComparison.Ordinal));
        var outcome = Command.Run(command.Split(' '));
        string.Join('\n', shown).ShouldBe(outcome.Output.TrimEnd('\n'));
        outcome.Error.ShouldBeEmpty();
    }

    [Fact]
    public void What_it_shows_in_Chinese_is_said_in_Chinese()
    {
        var said = Command.Run("check", Repository.Water, "--lang", "zh").Output.Split('\n');
        Blocks(Repository.Text("README.md")).Single(block => block[0].StartsWith("  balance：", StringComparison.Ordinal)).ShouldBeSubsetOf(said);
    }

    [Fact]
    public void The_types_say_what_the_readme_says()
    {
        var read = AnnualReport2021.Read(Document.Load(Path.Join(Repository.Root, Repository.Water)));
        var report = read.Report;
        report.Applications.Received.Total.Value.ShouldBe(37);
        report.Applications.Outcomes.Denied.StateSecrets.NaturalPersons.Raw.ShouldBe("0");
        report.With("applications.received.total", 38).Applications.Received.Total.Value.ShouldBe(38);
        report.Reconcile().Violations.Count().ShouldBe(4);
    }

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
        var page = Repository.Text("README.md");
        var help = Command.Run("check", "--help").Output;
        var limits = typeof(ReadingLimits).GetProperties().Where(limit => limit.SetMethod is { IsStatic: false }).Select(limit => limit.Name);
        var rows = page.Split('\n').Where(line => line.StartsWith("| `--max-", StringComparison.Ordinal)).Select(line => line.Split('`')).ToList();
        rows.Select(row => row[3]).ShouldBe(limits, ignoreOrder: true);
        rows.ShouldAllBe(row => help.Contains(row[1] + " <N>"));
    }

    [Fact]
    public void What_it_shows_of_the_generated_code_is_generated()
    {
        var page = Repository.Text("README.md");
        var section = page[page.IndexOf("## What gets generated", StringComparison.Ordinal)..page.IndexOf("## Where things are", StringComparison.Ordinal)];
        var generated = string.Concat(Directory.GetFiles(Path.Join(Repository.Root, "tests/SchemaKit.Generator.Tests/Approved"), "*2021*").Select(File.ReadAllText));
        var shown = Blocks(section);
        shown.Count.ShouldBe(2);
        foreach (var block in shown) generated.ShouldContain(string.Join('\n', block));
    }

    // The fenced blocks of a page, each as its lines.
    private static List<string[]> Blocks(string page) =>
        [.. page.Split("```").Where((_, index) => index % 2 == 1).Select(block => block.Split('\n')[1..^1])];
}
