using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Tests.Binding;

public class Any_document
{
    private static readonly string[] Words =
    [
        "Loans of the year", "Kind of item", "Borrowers", "Adults", "Children", "Under twelve", "Twelve and up", "Total", "1. Books", "2. Media",
        "Films and series", "Music", "3. All items", "Table of branches", "Branch", "Days open", "Visitors", "Fees paid", "Main library",
        "Mobile library", "Staff of the library", "Librarians", "Other staff", "What we plan", "Report of the library", "Book bus",
        "0", "1", "27", "1,356", "2.5", "3万", "/", "-", "无", "0/0", "", " ", "   ", "\f", "|", " | ", "||", "||||", "\n", "\n\n", "\n\n\n", "\t", "\n\t",
    ];

    private static readonly string[] Tags =
    [
        "<table>", "</table>", "<tr>", "</tr>", "<td>", "<td colspan=2>", "<td rowspan=3>", "</td>", "<p>", "</p>", "&nbsp;", "<br>",
    ];

    [Fact]
    public void Is_read_without_a_figure_made_up_or_used_twice() => Prop.ForAll(DocumentsOf(Words), text =>
    {
        var document = Document.Parse(text);
        var lines = text.Split('\n');
        var figures = FiguresReadIn(document);
        foreach (var (place, said) in figures) string.Join('\n', lines[(place.Line - 1)..])[(place.Column - 1)..].ShouldStartWith(said);
        figures.Select(figure => figure.Place).ShouldBeUnique();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(120));

    [Fact]
    public void Written_in_HTML_of_any_kind_gives_no_figure_that_it_does_not_say() => Prop.ForAll(DocumentsOf([.. Words, .. Tags]), text =>
    {
        var document = Document.Parse(text);
        FiguresReadIn(document).ShouldAllBe(figure => document.Text.Contains(figure.Text));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(120));

    [Fact]
    public void Reads_the_same_twice() => Prop.ForAll(DocumentsOf([.. Words, .. Tags]), text =>
        Reports(text).ShouldBe(Reports(text)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static IEnumerable<Report> Reports(string text) => Binder.ReadAll(Document.Parse(text), LibraryForm.Form).Select(read => read.Report);

    private static Arbitrary<string> DocumentsOf(string[] fragments) => Arb.From(
        Gen.Elements(fragments).ArrayOf().Select(parts => string.Concat(parts)).Where(text => !string.IsNullOrWhiteSpace(text)));

    private static List<(Place Place, string Text)> FiguresReadIn(Document document)
    {
        var reports = Binder.ReadAll(document, LibraryForm.Form);
        return
        [
            .. reports.SelectMany(read => read.Report).Where(cell => cell.State is CellState.Number or CellState.Text).Select(cell => (cell.Place, cell.Raw!)),
            .. reports.SelectMany(read => read.Unplaced).Select(figure => (figure.Place, figure.Text)),
        ];
    }
}
