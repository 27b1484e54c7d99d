namespace SchemaKit.Schema.Tests;

public class ProseTests
{
    // What a test adds starts at line 20 of the file.
    private const string Form = """
        units:
          crowns: { measures: money }
          item: { measures: count, also: [items] }
        sections:
          loans:
            title: Loans
            columns: { adults: Adults, children: Children, total: { label: All, total: true } }
            rows: { books: Books, media: { label: Media, rows: { films: Films, music: Music } }, fees: { label: Fees, value: money, unit: crowns } }
        prose:
          between: [in all]
          not: [last year]
          topics:
            lending:

        """;

    private const string Lending = "      in: loans\n      column: total\n      about: [loans]\n      not: [abroad]\n      claims:\n";

    [Fact]
    public void A_claim_says_its_words_and_the_cells_that_it_may_mean()
    {
        var prose = Template(Lending + """
                    lent:
                      says: [lent, given out]
                      not: [not lent]
                      none: ['no']
                      means: [books, books + sum(media.*), loans.media.films.adults]
                      parts: { films: media.films }
                      severity: notice
            """).Prose;
        (prose.Between[0], prose.Not[0], prose.Claims.Count).ShouldBe(("in all", "last year", 1));
        var claim = prose.Claims[0];
        (claim.Id, claim.Severity).ShouldBe(("lent", Severity.Notice));
        claim.Says.ShouldBe(["lent", "given out"]);
        claim.About.ShouldBe(["loans"]);
        claim.Not.ShouldBe(["abroad", "not lent"]);
        claim.None.ShouldBe(["no"]);
        claim.Means.Select(m => string.Join(",", m.Cells)).ShouldBe(["2", "2,5,8", "3"]);
        claim.Parts.Select(p => $"{p.Word} {string.Join(",", p.Means[0].Cells)}").ShouldBe(["films 5"]);
    }

    [Fact]
    public void A_claim_is_a_warning_unless_it_says_otherwise() =>
        Template(Lending + "        lent: { says: [lent], means: books }").Prose.Claims[0].Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void A_topic_of_no_column_names_cells_from_where_it_stands() =>
        Template("      in: loans.media\n      claims:\n        lent: { says: [lent], means: music.adults }")
            .Prose.Claims[0].Means[0].Cells.ShouldBe([6]);

    [Theory]
    [InlineData("bokks", "25:38-43 SK2101 claim | lent | cell | bokks | ; did you mean 'books'?")]
    [InlineData("books + 1", "25:46-47 SK2102 lent | it may be a cell, or cells added up, and nothing else")]
    [InlineData("books - media.films", "25:44-57 SK2102 lent | it may be a cell, or cells added up, and nothing else")]
    [InlineData("books = media.films", "25:38-57 SK2102 lent | an amount must stand here, not a condition")]
    [InlineData("books +", "25:45-45 SK2102 lent | it ends where a name or a number must stand")]
    [InlineData("media", "25:38-43 SK2102 lent | 'media' is several cells; write sum(media.*), or name one of them")]
    [InlineData("sum(books.*)", "25:42-49 SK2102 lent | nothing but totals stands below 'books'; name a group")]
    [InlineData("fees", "25:38-42 SK2102 lent | 'loans.fees.total' holds money in crowns, and only bare counts are read in prose")]
    [InlineData("books + books", "25:46-51 SK2102 lent | 'loans.books.total' is added up twice")]
    [InlineData("[books, books]", "25:46-51 SK2102 lent | it means this already; remove one of the two")]
    public void A_claim_that_means_no_cell_of_counts_is_refused_where_it_goes_wrong(string means, string error) =>
        Errors(Lending + $"        lent: {{ says: [lent], means: {means} }}").ShouldBe([error]);

    [Theory]
    [InlineData("says: [lent, Lent]", "25:30-34 SK2104 Lent | says")]
    [InlineData("says: [loans]", "25:24-29 SK2104 loans | about")]
    [InlineData("says: [lent], not: [abroad]", "25:37-43 SK2104 abroad | not")]
    [InlineData("says: [lent], none: [lent]", "25:38-42 SK2104 lent | says")]
    [InlineData("says: [lent], parts: { lent: books }", "25:40-44 SK2104 lent | says")]
    [InlineData("says: [lent 2]", "25:24-30 SK2103 lent 2 | figures are read apart from words; leave the digits out")]
    [InlineData("says: [lent; given]", "25:24-35 SK2103 lent; given | ';' parts words; leave it out")]
    [InlineData("says: ['。']", "25:24-27 SK2103 。 | it has nothing to be recognised by")]
    public void A_word_that_could_not_play_its_part_is_refused(string words, string error) =>
        Errors(Lending + $"        lent: {{ {words}, means: books }}").ShouldBe([error]);

    [Fact]
    public void Claims_that_one_sentence_would_state_are_told_apart_by_their_topics()
    {
        const string Two = "        lent: { says: [lent], means: books }\n    {0}:\n      in: loans\n      about: [{1}]\n      claims:\n"
            + "        shown: {{ says: [lent], means: media.films.total }}";
        Errors(Lending + Two.Replace("{0}", "cinema").Replace("{1}", "films").Replace("{{", "{").Replace("}}", "}")).ShouldBeEmpty();
        Errors(Lending + Two.Replace("{0}", "cinema").Replace("{1}", "loans").Replace("{{", "{").Replace("}}", "}")).ShouldBe(["30:25-29 SK2105 lent | lent"]);
    }

    [Theory]
    [InlineData("      in: loan\n", "20:11-15 SK2101 topic | lending | part of the form | loan | ; did you mean 'loans'?")]
    [InlineData("      column: total\n", "20:15-20 SK2101 topic | lending | single column of one table | total | ")]
    [InlineData("      in: loans\n      column: totel\n", "21:15-20 SK2101 topic | lending | single column of one table | totel | ; did you mean 'total'?")]
    public void A_topic_stands_in_what_there_is(string where, string error) =>
        Errors(where + "      claims:\n        lent: { says: [lent], means: loans.books.total }").ShouldBe([error]);

    [Fact]
    public void What_a_claim_or_topic_lacks_or_has_too_much_is_told() =>
        Errors("      claims:\n        lent: { sais: [lent], meens: loans.books.total }").ShouldBe(
        [
            "21:9-13 SK1008 claim 'lent' | means",
            "21:9-13 SK1008 claim 'lent' | says",
            "21:17-21 SK1007 claim 'lent' | sais | ; did you mean 'says'?",
            "21:31-36 SK1007 claim 'lent' | meens | ; did you mean 'means'?",
        ]);

    [Fact]
    public void Claims_have_names_of_their_own_whatever_their_topic() =>
        Errors(Lending + "        lent: { says: [lent], means: books }\n    more:\n      claims:\n        Lent: { says: [given], means: loans.books.total }")
            .ShouldBe(
            [
                "28:9-13 SK2001 Lent | a claim | letters a to z and digits, a small letter first, as in naturalPersons",
                "28:9-13 SK2005 Lent | lent",
            ]);

    [Fact]
    public void Prose_makes_a_template_another() =>
        Template(Lending + "        lent: { says: [lent], means: books }")
            .ShouldNotBe(Template(Lending + "        lent: { says: [given], means: books }"));

    private static Template Template(string rest) => Sample.Compiled(Sample.With(Form + rest));

    private static IReadOnlyList<string> Errors(string rest) => Sample.ErrorsOf(Sample.With(Form + rest));
}
