using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SchemaKit.Testing;

namespace SchemaKit.Disclosure.Tests;

public class EveryLayoutReadsBack
{
    private static readonly ImmutableArray<Layout> Every = [.. Layout.All, SpacedLayout.Wide, SpacedLayout.Narrow];

    public static TheoryData<string, string> LayoutsAndEditions() => LayoutsAndEditions(Every);

    internal static TheoryData<string, string> LayoutsAndEditions(IEnumerable<Layout> layouts)
    {
        var data = new TheoryData<string, string>();
        foreach (var layout in layouts)
        {
            foreach (var form in Tried.Forms) data.Add(layout.Name, form.Edition);
        }

        return data;
    }

    [Theory, MemberData(nameof(LayoutsAndEditions))]
    public void A_filled_report_reads_back_as_it_was(string layoutName, string edition)
    {
        var (layout, form) = Choose(layoutName, edition);
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed => ReadsBack(layout, form, BalancedReport.Make(form, seed)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    [Theory, MemberData(nameof(LayoutsAndEditions))]
    public void Blank_cells_read_back_as_blanks(string layoutName, string edition)
    {
        var (layout, form) = Choose(layoutName, edition);
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed => ReadsBack(layout, form, WithBlanks(form, seed)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    [Theory, MemberData(nameof(LayoutsAndEditions))]
    public void Nothing_is_left_unplaced(string layoutName, string edition)
    {
        var (layout, form) = Choose(layoutName, edition);
        var read = Binder.Read(Rendered(layout, BalancedReport.Make(form, 7)), Templates.All).ShouldNotBeNull();
        read.Unplaced.ShouldBeEmpty();
        read.Sections.ShouldAllBe(section => section.State == SectionState.Read);
    }

    private static Document Rendered(Layout layout, Report report)
    {
        using var file = new MemoryStream();
        layout.Write(report, file, "本年度各项工作按要求开展，以下各表为统计期内的数字。", "下一步将继续改进2项工作。");
        file.Position = 0;
        return Document.Load(file, layout.Name);
    }

    private static (Layout Layout, Form Form) Choose(string layoutName, string edition) =>
        (Every.Single(layout => layout.Name == layoutName), Templates.All.Single(form => form.Edition == edition));

    private static void ReadsBack(Layout layout, Form form, Report report)
    {
        var read = Binder.Read(Rendered(layout, report), Templates.All).ShouldNotBeNull();
        read.Report.GetForm().ShouldBeSameAs(form);
        read.Report.Identity.ShouldBe(report.Identity);
        var differences = read.Report.Zip(report)
            .Where(pair => pair.First.Content != pair.Second.Content)
            .Select(pair => $"{pair.Second} was read as {pair.First.State} '{pair.First.Raw}'");
        differences.ShouldBeEmpty();
    }

    // Applicant figures that are zero left blank, as most publishers do, and some others besides.
    private static Report WithBlanks(Form form, int seed)
    {
        var random = new Random(seed);
        var report = BalancedReport.Make(form, seed);
        var values = report.Select(cell => cell.Definition.Role == CellRole.Detail && (cell.Value == 0 || random.Next(20) == 0) ? CellValue.Blank : cell.Content);
        return form.Create(new CellBlock(form.Cells, [.. values]), report.Identity);
    }
}
