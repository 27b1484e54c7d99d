using System.Collections.Immutable;
using Qingyu.Disclosure;
using SchemaKit.Testing;

namespace SchemaKit.Disclosure.Tests.Variants;

/// <summary>Which form a document is read on where a variant is known.</summary>
public class ChoosingAVariant
{
    private static readonly ImmutableArray<Form> Known = [QingyuReport2021.Form, .. Templates.All];

    public static TheoryData<string> Layouts() => [.. Layout.All.Select(layout => layout.Name)];

    [Theory, MemberData(nameof(Layouts))]
    public void A_report_with_what_the_variant_adds_is_read_on_it(string layout)
    {
        var report = Reports.Balanced(QingyuReport2021.Form, 3);
        foreach (var forms in (ImmutableArray<Form>[])[Known, [.. Known.Reverse()]])
        {
            var read = Binder.Read(Rendered(layout, report), forms).ShouldNotBeNull();
            read.Report.ShouldBeOfType<QingyuReport2021>().Block.ShouldBe(report.Block);
            read.Unplaced.ShouldBeEmpty();
        }
    }

    [Theory, MemberData(nameof(Layouts))]
    public void An_official_report_is_read_on_the_official_form(string layout)
    {
        foreach (var form in Templates.All)
        {
            var report = BalancedReport.Make(form, 3);
            foreach (var forms in (ImmutableArray<Form>[])[Known, [.. Known.Reverse()]]) Binder.Read(Rendered(layout, report), forms).ShouldNotBeNull().Report.ShouldBe(report);
        }
    }

    [Fact]
    public void A_label_of_the_variant_that_stands_in_no_table_decides_nothing()
    {
        var page = BalancedReport.Make(AnnualReport2021.Form, 3).ToHtml().Replace("<table", "<p>其他政策文件</p>\n<p>听证次数</p>\n<table");

        Binder.Read(Document.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(page)), "a.html"), Known).ShouldNotBeNull().Report.ShouldBeOfType<AnnualReport2021>();
    }

    [Fact]
    public void A_wording_that_the_variant_alone_knows_decides_nothing_where_the_official_form_places_more()
    {
        var page = BalancedReport.Make(AnnualReport2021.Form, 3).ToHtml().Replace("行政规范性文件", "政府规范性文件");
        var read = Binder.Read(Document.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(page)), "a.html"), Known).ShouldNotBeNull();

        read.Report.ShouldBeOfType<AnnualReport2021>()["applications.received.total"].State.ShouldBe(CellState.Number);
        read.Unplaced.Length.ShouldBe(3);
    }

    [Fact]
    public void Without_the_official_form_a_variant_stands_for_itself() =>
        Binder.Read(Rendered(Layout.Html.Name, BalancedReport.Make(AnnualReport2021.Form, 3)), [QingyuReport2021.Form]).ShouldNotBeNull().Report.ShouldBeOfType<QingyuReport2021>();

    private static Document Rendered(string layout, Report report)
    {
        using var file = new MemoryStream();
        Layout.All.Single(known => known.Name == layout).Write(report, file);
        file.Position = 0;
        return Document.Load(file, layout);
    }
}
