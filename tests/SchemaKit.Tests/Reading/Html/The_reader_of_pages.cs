using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Tests.Reading.Html;

/// <summary>The reader of pages gives what a tree of the page says, in whatever disorder the page is.</summary>
public class The_reader_of_pages
{
    private static readonly string[] Pages = [.. Directory.EnumerateFiles(
        Path.Combine(AppContext.BaseDirectory, "fixtures"), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Fact]
    public void Reads_tags_in_any_order_as_a_tree_of_them_says() =>
        Prop.ForAll(AnyPage.OfTags.ToArbitrary(), IsSameAsTree).QuickCheckThrowOnFailure();

    [Fact]
    public void Reads_damaged_pages_as_a_tree_of_them_says() => Prop.ForAll(
        Gen.Elements(Pages).SelectMany(AnyPage.Of).ToArbitrary(), IsSameAsTree).QuickCheckThrowOnFailure();

    [Fact]
    public void Reads_published_pages_as_a_tree_of_them_says()
    {
        foreach (var page in Pages) IsSameAsTree(page);
    }

    [Fact]
    public void Gives_the_place_of_every_text_in_any_disorder() => Prop.ForAll(AnyPage.OfTags.ToArbitrary(), page =>
    {
        if (!HtmlText.IsIn(page)) return;
        var document = Document.Parse(page);
        foreach (var piece in document.Pieces.Where(piece => piece.Kind == PieceKind.Text))
        {
            var first = document.TextOf(piece)[0];
            var found = Layout.At(page, piece.Place)[0];
            (found == first || found == '&' || (found == '\0' && first == '\uFFFD')).ShouldBeTrue($"{page}: {document.TextOf(piece)} at {piece.Place}");
        }
    }).QuickCheckThrowOnFailure();

    private static void IsSameAsTree(string page)
    {
        if (!HtmlText.IsIn(page) || DeparturesOfTheTree.MayBeIn(page)) return;
        Layout.WithGrid(Document.Parse(page)).ShouldBe(PageOfTree.Of(page), page);
    }
}
