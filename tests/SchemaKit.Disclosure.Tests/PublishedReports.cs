using System.Text.Json;

namespace SchemaKit.Disclosure.Tests;

/// <summary>Reports in the layouts that bodies publish, each beside the reading that a person made of it.</summary>
public class PublishedReports
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "fixtures", "reports");

    public static TheoryData<string> Names() => [.. Directory.GetFiles(Folder, "*.expected.json").Select(file => Path.GetFileName(file)[..^".expected.json".Length])];

    [Theory, MemberData(nameof(Names))]
    public void Every_cell_is_read_as_a_person_reads_it(string name)
    {
        var read = Read(name);
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".expected.json")));
        var root = expected.RootElement;
        read.Report.GetForm().Edition.ShouldBe(root.GetProperty("edition").GetString());
        read.Report.Organization.ShouldBe(root.GetProperty("organization").GetString());
        read.Report.Year.ShouldBe(root.GetProperty("year").GetInt32());
        var cells = root.GetProperty("cells");
        var wrong = read.Report
            .Where(cell => cell.Value != Expected(cells, cell.Definition.Id))
            .Select(cell => $"{cell}, for {Expected(cells, cell.Definition.Id)} ({cell.State}, line {cell.Place.Line})");
        wrong.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_value_stands_where_its_place_says(string name)
    {
        var read = Read(name);
        var lines = File.ReadAllText(FileOf(name)).Split('\n');
        foreach (var cell in read.Report.Where(cell => cell.State == CellState.Number))
        {
            WithoutTags(lines[cell.Place.Line - 1][(cell.Place.Column - 1)..]).ShouldStartWith(cell.Raw!);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void No_figure_of_a_table_is_left_over(string name) => Read(name).Unplaced.ShouldBeEmpty();

    [Fact]
    public void The_four_failing_rules_of_a_report_with_an_empty_total_row_are_found_and_no_other() =>
        Read("linxi-2020").Report.Reconcile().Violations.Select(finding => finding.ToString()).ShouldBe(
        [
            "balance, 自然人: 一 + 二 = 3, 三(七) + 四 = 0 (line 106)",
            "balance, 总计: 一 + 二 = 4, 三(七) + 四 = 1 (line 112, 337)",
            "outcomes, 自然人: 三(一) + … + 三(六) = 3, 三(七) = 0 (line 135, 212, 234)",
            "outcomes, 总计: 三(一) + … + 三(六) = 4, 三(七) = 1 (line 141, 218, 240, 337)",
        ], ignoreOrder: true);

    [Theory, InlineData("qinghe-2024"), InlineData("shiqiao-2020"), InlineData("dongling-2019"), InlineData("anping-2022"), InlineData("wangjiang-2021"), InlineData("xikou-2023"), InlineData("baishui-2016")]
    public void A_report_that_adds_up_raises_no_false_alarm(string name) => Read(name).Report.Reconcile().Violations.ShouldBeEmpty();

    [Fact]
    public void A_part_that_is_more_than_its_whole_and_a_total_that_is_no_sum_are_found_in_a_table_of_statistics() =>
        Read("yunfeng-2018").Report.Reconcile().Violations.Select(finding => finding.ToString()).ShouldBe(
        [
            "interviewsOfLeaders, 其中：主要负责同志参加政府网站在线访谈次数: 其中：主要负责同志参加政府网站在线访谈次数 = 2, not ≤ 二(二)2 = 1 (line 58, 55)",
            "received, 统计数: 三(一)1 + 三(一)2 + 三(一)3 + 三(一)4 = 3, 三(一) = 4 (line 76, 82, 73)",
        ], ignoreOrder: true);

    [Fact]
    public void An_amount_is_read_in_the_unit_that_its_row_prints() =>
        Read("baishui-2016").Report["indicators.fees.figure"].Value.ShouldBe(0.0126m);

    [Fact]
    public void A_report_that_lost_its_tables_says_so_and_has_not_one_value()
    {
        var read = Read("wangjiang-2021");
        read.Sections.ShouldAllBe(section => section.State == SectionState.Missing);
        read.Report.ShouldAllBe(cell => cell.State == CellState.Missing);
        read.Report.Reconcile().Findings.ShouldAllBe(finding => finding.Verdict == Verdict.NotAssessable);
    }

    // A page may break a figure into several elements.
    private static string WithoutTags(string line) => string.Concat(line.Split('<').Select((part, i) => i == 0 ? part : part[(part.IndexOf('>') + 1)..]));

    private static ReadResult Read(string name) =>
        Binder.Read(Document.Load(FileOf(name)), Templates.All).ShouldNotBeNull();

    private static string FileOf(string name) =>
        Directory.GetFiles(Folder, name + ".*").Single(file => !file.EndsWith(".expected.json", StringComparison.Ordinal));

    private static decimal? Expected(JsonElement cells, string id) =>
        cells.TryGetProperty(id, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;
}
