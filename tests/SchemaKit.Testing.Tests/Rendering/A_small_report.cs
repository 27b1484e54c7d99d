using County.Libraries;

namespace SchemaKit.Testing.Tests.Rendering;

/// <summary>One report with a cell of every kind, as each layout writes it.</summary>
public class A_small_report
{
    private static readonly Report Report = Filled();

    public static TheoryData<string> Layouts() => [.. Layout.Texts.Select(layout => layout.Id)];

    [Theory, MemberData(nameof(Layouts))]
    public void Is_written_like_the_form(string layout) => Layout.Texts.Single(one => one.Id == layout).Render(Report, "The year was good.\nThe roof is new.")
        .ShouldMatchApproved(options => options.NoDiff().SubFolder("Approved").WithDiscriminator(layout).LocateTestMethodUsingAttribute<TheoryAttribute>());

    [Fact]
    public void Leaves_out_what_is_missing_in_whole() =>
        PrintedReport.Of(LibraryStatistics2024.Empty.With("visits.events", 3)).Parts.Select(part => part.Heading).ShouldBe(["1. Foreword", "2. Visits"]);

    [Fact]
    public void Says_which_cell_a_layout_cannot_say_and_what_would_be_read_instead()
    {
        var piped = Report.GetForm().Create(Report.Block.With(0, CellValue.Text("a|b")), Report.Identity);

        var refused = Should.Throw<RenderingException>(() => Layout.InlinePipes.Render(piped));

        refused.Layout.ShouldBe(Layout.InlinePipes);
        refused.Message.ShouldStartWith("pipes within a line cannot say this report: holdings.printed.books.stock.adults says the text 'a|b' and would be read as ");
    }

    [Theory, InlineData("5"), InlineData("/"), InlineData(".."), InlineData(" text"), InlineData("")]
    public void Says_no_text_that_no_reading_gives(string text)
    {
        var report = Report.GetForm().Create(Report.Block.With(0, CellValue.Text(text)), Report.Identity);

        foreach (var layout in Layout.All) Should.Throw<RenderingException>(() => layout.Write(report, Stream.Null), layout.Name);
    }

    private static Report Filled()
    {
        var report = Reports.Balanced(LibraryStatistics2024.Form, seed: 1);
        CellValue[] first =
        [
            CellValue.Number(1204, raw: "1,204"), CellValue.Number(30), CellValue.Number(190_000, roundedTo: 10_000), CellValue.Blank, CellValue.Text("see <annex> & *notes*"),
            CellValue.Missing, CellValue.NotApplicable("—"), CellValue.NotApplicable("as before"), CellValue.Number(-3), CellValue.Number(12.50m),
        ];
        CellValue[] values = [.. first, .. report.Block.Values[first.Length..]];
        return report.GetForm().Create(new CellBlock(report.Block.Catalogue, values), new ReportIdentity("Any Office", 2024));
    }
}
