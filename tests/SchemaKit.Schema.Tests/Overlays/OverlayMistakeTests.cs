namespace SchemaKit.Schema.Tests;

/// <summary>What an overlay may not do, told where it stands in the overlay.</summary>
public class OverlayMistakeTests
{
    [Theory]
    [InlineData("books: Printed books", "8:14-27 SK2201 'books' is 'Books' in the edition")]
    [InlineData("books: { label: Books }", "8:16-21 SK2201 'label' of 'books' is 'Books' in the edition")]
    [InlineData("books: { value: change }", "8:16-21 SK2201 'value' would say something else of what 'books' is in the edition")]
    [InlineData("books: { rows: { novels: Novels } }", "8:16-20 SK2201 'books' has no 'rows' in the edition")]
    [InlineData("books: { after: media }", "8:16-21 SK2201 'after' would say something else")]
    [InlineData("all: { total: true }", "8:14-19 SK2201 'total' of 'all' is 'media'")]
    [InlineData("books: { alsoo: [Print] }", "8:16-21 SK1007 'books' | alsoo | ; did you mean 'also'?")]
    [InlineData("books: { also: [Volumes] }", "8:23-30 SK2202 Volumes")]
    [InlineData("books: { also: [Films] }|media: { rows: { films: { also: [Print] } } }", "")]
    [InlineData("x: { label: Books, countsIn: books }", "8:19-24 SK2007 Books | Books | Books")]
    [InlineData("x: { label: Books, countsIn: books, before: books }", "8:19-24 SK2007 Books | Books | Books")]
    [InlineData("Books: { label: X, countsIn: books, before: books }", "8:7-12 SK2001")]
    [InlineData("x: { label: X, after: book, countsIn: books }", "8:29-33 SK2203 x | book | ; did you mean 'books'?")]
    [InlineData("x: { label: X, after: books, before: media, countsIn: books }", "8:36-42 SK1015 before | after")]
    [InlineData("x: { label: X, countsIn: book }", "8:32-36 SK2205 x | book | the edition has no such row or column here; did you mean 'books'?")]
    [InlineData("x: { label: X, countsIn: media }", "8:32-37 SK2205 x | media | it is several")]
    [InlineData("x: { label: X, countsIn: all }", "8:32-35 SK2205 x | all | it is a total")]
    [InlineData("x: { label: X, countsIn: books, ofWhich: books }", "8:22-30 SK1015 countsIn | ofWhich")]
    [InlineData("x: { label: X, ofWhich: book }", "8:31-35 SK2206 x | book | ; did you mean 'books'?")]
    [InlineData("x: { label: X, ofWhich: books, rows: { y: Y } }", "8:22-29 SK1015 ofWhich | rows")]
    [InlineData("x: { label: X, ofWhich: { heading: books, rule: media } }", "8:55-60 SK2017 media")]
    public void Of_a_row(string rows, string expected) => ShouldBeTold(Overlay.Rows(rows.Split('|')), expected);

    [Theory]
    [InlineData("x: X", "8:7-8 SK2204 x | rule 'media'")]
    [InlineData("x: { label: X, rows: { y: Y, z: Z } }", "8:7-8 SK2204 x | rule 'media'")]
    [InlineData("media: { rows: { x: { label: X } } }", "8:24-25 SK2204 x | rule 'media'", "8:24-25 SK2204 x | the subtotal of 'media'")]
    [InlineData("media: { rows: { x: { label: X, countsIn: books } } }", "8:49-54 SK2204 x | the subtotal of 'media'", "8:49-54 SK2204 x | rule 'mostlyBooks'")]
    [InlineData("x: { label: X, countsIn: media.films }", "8:32-43 SK2204 x | rule 'mostlyBooks'", "8:32-43 SK2204 x | claim 'films'", "8:32-43 SK2204 x | the subtotal of 'media'")]
    public void Of_an_addition_by_which_the_edition_would_say_something_else(string row, params string[] expected) =>
        Overlay.ErrorsOf(Overlay.Rows(row)).Select(error => string.Join(" | ", error.Split(" | ").Take(2))).ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("edition: 2025", "5:1-8 SK2201 'edition' of the form is '2024' in the edition")]
    [InlineData("comparable: { former: 2020 }", "5:1-11 SK2201 'comparable' would say something else")]
    [InlineData("title: Town report", "5:8-19 SK2201 'title' is 'Library report' in the edition")]
    [InlineData("sektions: { loans: { title: x } }", "5:1-9 SK1007 an overlay | sektions | ; did you mean 'sections'?")]
    [InlineData("sections: { loans: { columns: { x: X } } }", "5:22-29 SK2201 'columns' names the shape 'readers' in the edition")]
    [InlineData("sections: { loans: { rows: readers } }", "5:28-35 SK2201 'rows' is a list of its own")]
    [InlineData("sections: { loans: { title: Lending } }", "5:29-36 SK2201 'title' is 'Loans' in the edition")]
    [InlineData("sections: { loans: { rules: { mostlyBooks: { says: x, each: column, that: books > 0 } } } }", "5:31-42 SK2201 the edition has 'mostlyBooks' already")]
    [InlineData("rules: { kept: { says: x, that: loans.all.total > 0 } }", "5:10-14 SK2017 kept")]
    [InlineData("rules: { r: { says: x, that: loans.al.total > 0 } }", "5:30-44 SK2003 r | loans.al.total | ; did you mean 'loans.all.total'?")]
    [InlineData("prose: { not: [never] }", "5:10-13 SK2201 'not' would say something else")]
    [InlineData("units: { yuan: { measures: count } }", "5:18-26 SK2201 'measures' of 'yuan' is 'money'")]
    [InlineData("body: { neverStart: [the] }", "5:9-19 SK2201 'neverStart' would say something else")]
    public void Of_anything_else(string rest, string expected) => ShouldBeTold(Overlay.With(rest), expected);

    [Fact]
    public void A_figure_counts_in_one_of_its_own_kind()
    {
        Overlay.ErrorsOf(Overlay.With("sections: { stock: { tables: { held: { columns: { cost: { label: Cost, value: money, unit: yuan, countsIn: added } } } } } }"))
            .ShouldContain(e => e.Contains("SK2205 cost | added | it holds a count, and 'cost' money in yuan"));
    }

    [Fact]
    public void A_mistake_that_arises_in_the_edition_is_told_at_what_caused_it()
    {
        // The claim of the edition comes after that to which the overlay adds, and it is the edition's words that read alike.
        var edition = Overlay.Edition.Replace("means: media.films } }", "means: media.films }, records: { says: [records lent], means: media.records } }");
        Overlay.ErrorsOf(Overlay.With("prose: { topics: { lent: { claims: { films: { says: [records lent] } } } } }"), edition).ShouldHaveSingleItem().ShouldStartWith("5:");
    }

    [Fact]
    public void Several_mistakes_are_told_at_once() =>
        Overlay.ErrorsOf(Overlay.Rows("books: { label: Print }", "x: { label: X, after: nothing, countsIn: nowhere }")).Count.ShouldBe(2);

    private static void ShouldBeTold(string overlay, string expected)
    {
        var errors = Overlay.ErrorsOf(overlay);
        if (expected.Length == 0) errors.ShouldBeEmpty();
        else errors.ShouldContain(e => e.StartsWith(expected, StringComparison.Ordinal), string.Join('\n', errors));
    }
}
