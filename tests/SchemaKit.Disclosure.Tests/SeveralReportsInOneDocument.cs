using FsCheck;
using FsCheck.Fluent;
using SchemaKit.Testing;

namespace SchemaKit.Disclosure.Tests;

/// <summary>Pages on which more than one report stands, and pages on which one report only looks like several.</summary>
public class SeveralReportsInOneDocument
{
    private static readonly ReportIdentity County = new("清河市统计局", 2021);
    private static readonly ReportIdentity Town = new("石桥镇人民政府", 2021);

    public static TheoryData<string, string> TextLayouts()
    {
        var data = new TheoryData<string, string>();
        var text = Layout.Texts.Where(layout => layout != Layout.Html).ToList();
        foreach (var (first, second) in text.SelectMany(first => text.Select(second => (first, second)))) data.Add(first.Name, second.Name);
        data.Add(Layout.Html.Name, Layout.Html.Name);
        return data;
    }

    [Theory, MemberData(nameof(TextLayouts))]
    public void Two_reports_one_below_the_other_are_each_read_as_if_alone(string first, string second) => Prop.ForAll(
        Arb.From(Gen.Choose(0, int.MaxValue)),
        Arb.From(Gen.Elements(Templates.All.ToArray())),
        Arb.From(Gen.Elements(Templates.All.ToArray())),
        (seed, firstForm, secondForm) =>
        {
            var one = Of(firstForm, seed, County);
            var other = Of(secondForm, seed / 2, Town with { Year = 2022 });
            var both = ReadAll(Named(first).Render(one, "前言。", "完。") + Named(second).Render(other, "前言。", "完。"));
            both.Select(read => read.Report).ShouldBe([one, other]);
            both.ShouldAllBe(read => read.Unplaced.IsEmpty && read.IsComplete);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(6));

    [Fact]
    public void The_reports_of_a_county_and_its_town_are_two_even_of_one_year()
    {
        var both = ReadAll(Page(Of(AnnualReport2021.Form, 1, County)) + Page(Of(AnnualReport2021.Form, 2, Town)));
        both.Select(read => read.Report.Identity).ShouldBe([County, Town]);
        both.Select(read => read.Imprint.Title!.Value).ShouldBe(["清河市统计局2021年政府信息公开工作年度报告", "石桥镇人民政府2021年政府信息公开工作年度报告"]);
    }

    [Fact]
    public void Three_reports_are_three() => ReadAll(string.Concat(
        Enumerable.Range(2019, 3).Select(year => Page(Of(Templates.All.Single(form => form.CoversYear(year)), year, County with { Year = year })))))
        .Select(read => (read.Report.Year, read.Report.GetForm().Edition)).ShouldBe([(2019, "2019"), (2020, "2019"), (2021, "2021")]);

    [Fact]
    public void A_second_report_without_a_title_is_told_by_its_sections_starting_again()
    {
        var second = Page(Of(AnnualReport2021.Form, 2, Town));
        var both = ReadAll(Page(Of(AnnualReport2021.Form, 1, County)) + second[(second.IndexOf("</p>", StringComparison.Ordinal) + 4)..]);
        both.Select(read => read.Report.Identity.Organization).ShouldBe([County.Organization, null]);
        both.Select(read => read.Report.Block).ShouldBe([Of(AnnualReport2021.Form, 1, County).Block, Of(AnnualReport2021.Form, 2, Town).Block]);
    }

    [Fact]
    public void Two_reports_that_have_lost_their_tables_are_two()
    {
        static string Prose(string title) => $"{title}\n\n一、总体情况\n\n本年各项工作按要求开展。\n\n二、主动公开政府信息情况\n\n三、收到和处理政府信息公开申请情况\n\n六、其他需要报告的事项\n\n无。\n\n";
        ReadAll(Prose("清河市统计局2020年政府信息公开工作年度报告") + Prose("清河市统计局2021年政府信息公开工作年度报告"))
            .Select(read => read.Report.Year).ShouldBe([2020, 2021]);
    }

    [Fact]
    public void A_copy_of_the_report_on_the_same_page_is_read_once_and_told()
    {
        var page = Page(Of(AnnualReport2021.Form, 1, County));
        var only = ReadAll(page + page).ShouldHaveSingleItem();
        only.Report.ShouldBe(Of(AnnualReport2021.Form, 1, County));
        only.Unplaced.ShouldBeEmpty();
        var remark = only.Remarks.ShouldHaveSingleItem();
        remark.Text.ShouldBe("the report stands here once more with the same figures, and is read once");
        remark.Place.Line.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Copies_that_differ_in_a_figure_are_two_reports()
    {
        var report = Of(AnnualReport2021.Form, 1, County);
        var changed = report.GetForm().Create(report.Block.With(30, CellValue.Number(77)), County);
        ReadAll(Page(report) + Page(changed)).Select(read => read.Report).ShouldBe([report, changed]);
    }

    [Fact]
    public void An_empty_form_below_the_report_is_no_second_report()
    {
        var report = Of(AnnualReport2021.Form, 1, County);
        var empty = report.GetForm().Create(new CellBlock(report.Block.Catalogue, [.. report.Select(_ => CellValue.Blank)]), County);
        var only = ReadAll(Page(report) + Page(empty)).ShouldHaveSingleItem();
        only.Report.ShouldBe(report);
        only.Remarks.ShouldHaveSingleItem().Text.ShouldBe("an empty form of the report stands here, and is not read");
    }

    [Theory]
    [InlineData("（二）部分公开")]
    [InlineData("4.保护第三方合法权益")]
    [InlineData("四、结转下年度继续办理")]
    public void A_table_broken_over_pages_with_its_head_repeated_stays_one_report(string firstRowBehind)
    {
        var report = Of(AnnualReport2021.Form, 1, County);
        var lines = Layout.Html.Render(report).Split('\n').ToList();
        var title = lines.FindIndex(line => line.Contains("三、收到和处理", StringComparison.Ordinal));
        var head = lines.GetRange(title, lines.FindIndex(title, line => line.Contains("一、本年新收", StringComparison.Ordinal)) - title);
        lines.InsertRange(lines.FindIndex(line => line.Contains(firstRowBehind, StringComparison.Ordinal)), ["</table>", .. head]);
        ReadAll(string.Join('\n', lines)).ShouldHaveSingleItem().Report.Identity.ShouldBe(County);
    }

    [Fact]
    public void Contents_in_front_and_links_to_other_reports_behind_make_no_second_report()
    {
        var report = Of(AnnualReport2021.Form, 1, County);
        const string Contents = "目录\n\n一、总体情况\n\n二、主动公开政府信息情况\n\n三、收到和处理政府信息公开申请情况\n\n";
        const string Links = "上一篇：石桥镇人民政府2020年政府信息公开工作年度报告\n\n下一篇：石桥镇人民政府2022年政府信息公开工作年度报告\n";
        var only = ReadAll("清河市统计局2021年政府信息公开工作年度报告\n\n" + Contents + Layout.InlinePipes.Render(report) + Links).ShouldHaveSingleItem();
        only.Report.ShouldBe(report);
    }

    [Fact]
    public void More_than_any_document_holds_are_refused()
    {
        static string Reports(int count) => string.Concat(Enumerable.Range(1, count).Select(i =>
            $"甲{i}县统计局2021年政府信息公开工作年度报告\n二、主动公开政府信息情况\n规章 | 1 | 2 | 3 |\n行政规范性文件 | 1 | 2 | 3 |\n行政许可 | 4 |\n行政处罚 | {i} |\n"));
        ReadAll(Reports(60)).Count.ShouldBe(60);
        Should.Throw<DocumentException>(() => ReadAll(Reports(501))).Message.ShouldContain("holds more than 500 reports; split it into files of fewer");
    }

    [Fact]
    public void A_caller_who_asks_for_one_report_is_told_that_there_are_two()
    {
        var document = Document.Parse(Page(Of(AnnualReport2021.Form, 1, County)) + Page(Of(AnnualReport2021.Form, 2, Town)), "page.html");
        Should.Throw<DocumentException>(() => AnnualReport2021.Read(document)).Message
            .ShouldBe("page.html: holds 2 reports (清河市统计局 2021; 石桥镇人民政府 2021); read each of them with ReadAll");
        AnnualReport2021.ReadAll(document).Select(read => read.Report.Identity).ShouldBe([County, Town]);
    }

    private static Report Of(Form form, int seed, ReportIdentity identity)
    {
        var report = BalancedReport.Make(form, seed);
        return form.Create(report.Block, identity);
    }

    private static string Page(Report report) => Layout.Html.Render(report, "本年度各项工作按要求开展。", "下一步将继续改进。");

    private static TextLayout Named(string name) => Layout.Texts.Single(layout => layout.Name == name);

    private static IReadOnlyList<ReadResult> ReadAll(string text) => Binder.ReadAll(Document.Parse(text), Templates.All);
}
