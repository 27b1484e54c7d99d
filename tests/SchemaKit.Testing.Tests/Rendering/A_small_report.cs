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
    public void Has_no_pipe_in_a_text_of_plain_text()
    {
        foreach (var layout in Layout.Texts.Where(layout => layout.Extension == ".txt")) Should.Throw<RenderingException>(() => layout.Render(Saying("a|b")), layout.Name);
    }

    [Fact]
    public void Has_no_text_at_the_start_of_a_line_of_figures_but_in_a_grid()
    {
        var report = Report.GetForm().Create(Report.Block.With(Report["visits.visitors"].Index, CellValue.Text("many")), Report.Identity);

        foreach (var layout in Layout.Texts.Where(layout => layout != Layout.Html)) Should.Throw<RenderingException>(() => layout.Render(report), layout.Name);
        report.ToHtml().ShouldContain("<td>many</td>");
    }

    [Fact]
    public void Says_which_cell_a_layout_cannot_say_and_what_would_be_read_instead()
    {
        var piped = Saying("a|b");

        var refused = Should.Throw<RenderingException>(() => Layout.InlinePipes.Render(piped));

        refused.Layout.ShouldBe(Layout.InlinePipes);
        refused.Message.ShouldStartWith("pipes within a line cannot say this report: holdings.printed.books.stock.adults says the text 'a|b' and would be read as ");
    }

    [Theory, InlineData("5"), InlineData("/"), InlineData(".."), InlineData(" text"), InlineData("")]
    public void Says_no_text_that_no_reading_gives(string text)
    {
        foreach (var layout in Layout.All) Should.Throw<RenderingException>(() => layout.Write(Saying(text), Stream.Null), layout.Name);
    }

    private static Report Saying(string text) => Report.GetForm().Create(Report.Block.With(0, CellValue.Text(text)), Report.Identity);

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
