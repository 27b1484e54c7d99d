using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Testing.Tests.Rendering;

public class What_is_written_reads_back
{
    public static TheoryData<string> Forms() => [.. AnyForm.Printed.Select(form => form.ToString())];

    public static TheoryData<string, string> LayoutsAndForms()
    {
        var data = new TheoryData<string, string>();
        foreach (var layout in Layout.All)
        {
            foreach (var form in AnyForm.Printed) data.Add(layout.Name, form.ToString());
        }

        return data;
    }

    [Theory, MemberData(nameof(LayoutsAndForms))]
    public void Whatever_figures_marks_and_blanks_a_report_has_and_whatever_is_missing(string layout, string form) =>
        NothingIsRefused(layout, AnyReport.Of(Form(form)));

    [Theory, MemberData(nameof(LayoutsAndForms))]
    public void Whatever_words_stand_where_a_figure_should(string layout, string form) =>
        NothingIsRefused(layout, AnyReport.Of(Form(form), AnyText.Plain));

    [Theory, MemberData(nameof(Forms))]
    public void Whatever_characters_stand_in_a_cell_of_a_page(string form) =>
        NothingIsRefused(Layout.Html.Name, AnyReport.Of(Form(form), AnyText.OnLines, hasLinesOfWords: true));

    [Theory, MemberData(nameof(Forms))]
    public void Whatever_characters_stand_in_a_cell_of_Markdown(string form) =>
        NothingIsRefused(Layout.Markdown.Name, AnyReport.Of(Form(form), AnyText.OnLines));

    [Theory, MemberData(nameof(Forms))]
    public void Whatever_characters_but_those_of_its_tables_stand_in_a_cell_of_plain_text(string form)
    {
        // Running text that ends in the caption of a table is that caption, whatever stands before it.
        var captions = Form(form).Sections.SelectMany(section => section.Tables).Select(table => LabelText.Normalize(table.Caption ?? "")).Where(caption => caption.Length > 0).ToArray();
        var texts = AnyText.OfPlainText.Where(text => !captions.Any(caption => LabelText.Normalize(text).EndsWith(caption, StringComparison.Ordinal)));
        foreach (var layout in Layout.Texts.Where(layout => layout.Extension == ".txt"))
        {
            NothingIsRefused(layout.Name, AnyReport.Of(Form(form), texts));
        }
    }

    [Theory, MemberData(nameof(LayoutsAndForms))]
    public void Or_is_refused_before_anything_is_written(string layoutName, string form)
    {
        var layout = Chosen(layoutName);
        Check(AnyReport.Of(Form(form), AnyText.OnLines), report =>
        {
            using var file = new MemoryStream();
            try
            {
                layout.Write(report, file);
            }
            catch (RenderingException refused)
            {
                refused.Message.ShouldStartWith($"{layout.Name} cannot say this report: ");
                file.Length.ShouldBe(0);
                return;
            }

            Differences(report, file).ShouldBeEmpty();
        });
    }

    internal static void NothingIsRefused(string layout, Arbitrary<Report> reports) => Check(reports, report =>
    {
        using var file = new MemoryStream();
        Chosen(layout).Write(report, file);
        Differences(report, file).ShouldBeEmpty();
    });

    private static void Check(Arbitrary<Report> reports, Action<Report> property) =>
        Prop.ForAll(reports, property).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static IEnumerable<string> Differences(Report report, MemoryStream file)
    {
        file.Position = 0;
        var read = Binder.Read(Document.Load(file, null), report.GetForm());
        if (read.Report.Year != report.Year) yield return $"year {report.Year} was read as {read.Report.Year}";
        if (LabelText.Normalize(read.Report.Organization ?? "") != LabelText.Normalize(report.Organization ?? "")) yield return $"{report.Organization} was read as {read.Report.Organization}";
        if (!read.Unplaced.IsEmpty) yield return $"{read.Unplaced[0]} is unplaced";
        foreach (var (found, said) in read.Report.Zip(report))
        {
            if (found.Content != said.Content) yield return $"{said} was read as {found.State} '{found.Raw}'";
        }
    }

    private static Layout Chosen(string name) => Layout.All.Single(layout => layout.Name == name);

    private static Form Form(string name) => AnyForm.Printed.Single(form => form.ToString() == name);
}
