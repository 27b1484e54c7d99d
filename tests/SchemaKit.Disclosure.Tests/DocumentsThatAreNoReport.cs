using SchemaKit.Testing;

namespace SchemaKit.Disclosure.Tests;

/// <summary>What lies among reports and is none is told apart and said so.</summary>
public class DocumentsThatAreNoReport
{
    private static readonly string Fixtures = Path.Combine(AppContext.BaseDirectory, "fixtures");

    [Theory]
    [InlineData("list-of-reports.html", OtherDocumentKind.ListOfLinks, "it is a list of links, 10 of them")]
    [InlineData("not-found.html", OtherDocumentKind.ErrorPage, "which says '抱歉，您访问的页面不存在'")]
    [InlineData("bad-gateway.html", OtherDocumentKind.ErrorPage, "which says '502 Bad Gateway'")]
    [InlineData("blocked.html", OtherDocumentKind.ErrorPage, "which says '您的请求已被拦截'")]
    [InlineData("login.html", OtherDocumentKind.LoginPage, "a field for a password")]
    [InlineData("shell.html", OtherDocumentKind.Shell, "open it in a browser")]
    [InlineData("frames.html", OtherDocumentKind.Frames, "'menu.html'")]
    [InlineData("redirect.html", OtherDocumentKind.Frames, "'/zwgk/2023/report.html'")]
    [InlineData("pictures.html", OtherDocumentKind.Pictures, "2 pictures, the first in line 4")]
    [InlineData("attachment.html", OtherDocumentKind.Attachments, "'附件：青屿县档案馆2023年年报.docx' (line 4)")]
    [InlineData("guide.html", OtherDocumentKind.OtherPublication, "'青屿县水利局政府信息公开指南'")]
    [InlineData("other-form.html", OtherDocumentKind.OtherTables, "starts '青屿县学校在读人数' with 1 table")]
    [InlineData("letter.txt", OtherDocumentKind.OtherText, "starts '今天把秋天的菜籽收好了，下周去看外婆。'")]
    public void Each_kind_is_told_by_its_signs(string file, OtherDocumentKind kind, string evidence)
    {
        var document = Document.Load(Path.Combine(Fixtures, "others", file));
        Binder.ReadAll(document, Templates.All).ShouldBeEmpty();
        var other = OtherDocument.Of(document, Templates.All);
        other.Kind.ShouldBe(kind);
        other.ToString().ShouldContain(evidence);
    }

    [Fact]
    public void Every_fixture_of_another_kind_is_told_apart() =>
        Directory.GetFiles(Path.Combine(Fixtures, "others")).Length.ShouldBe(13);

    [Fact]
    public void A_report_is_one_whatever_the_page_around_it_has()
    {
        var report = BalancedReport.Make(AnnualReport2021.Form, 3);
        var links = string.Concat(Enumerable.Range(0, 400).Select(i => $"<a href='{i}'>石桥镇人民政府2020年政府信息公开工作年度报告</a>"));
        var page = Layout.Html.Render(report).Replace("</body>", $"<form><input type=password></form><p>404 错误</p><script></script>{links}</body>", StringComparison.Ordinal);
        Binder.ReadAll(Document.Parse(page), Templates.All).ShouldHaveSingleItem().Report.Block.ShouldBe(report.Block);
    }

    [Fact]
    public void A_report_whose_tables_are_pictures_says_which_and_names_the_file_beside_it()
    {
        var read = Binder.ReadAll(Document.Load(Path.Combine(Fixtures, "reports", "luhe-2022-pictures.html")), Templates.All).ShouldHaveSingleItem();
        read.Report.Identity.ShouldBe(new ReportIdentity("芦河区林业局", 2022));
        read.Remarks.Select(remark => (remark.Text, remark.Place.Line)).ShouldBe(
        [
            ("主动公开政府信息情况: its table is published as a picture, which cannot be read; ask for it as text", 22),
            ("收到和处理政府信息公开申请情况: its table is published as a picture, which cannot be read; ask for it as text", 24),
            ("the page links to a file that may hold what is missing, '附件：年报表格.xlsx'; save it and read it too", 33),
        ]);
    }

    [Fact]
    public void The_particulars_that_a_site_prints_over_a_report_are_read()
    {
        var imprint = Binder.Read(Document.Load(Path.Combine(Fixtures, "reports", "luhe-2022-pictures.html")), Templates.All).ShouldNotBeNull().Imprint;
        imprint.Title!.Value.ShouldBe("芦河区林业局2022年政府信息公开工作年度报告");
        (imprint.Published!.Value, imprint.Published.Raw).ShouldBe((new DateOnly(2023, 1, 17), "2023-01-17"));
        (imprint.DocumentNumber!.Value, imprint.DocumentNumber.By, imprint.DocumentNumber.Place.Line).ShouldBe(("芦林〔2023〕4号", "文 号", 15));
        imprint.Doubts.ShouldBeEmpty();
    }
}
