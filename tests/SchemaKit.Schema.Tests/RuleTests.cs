namespace SchemaKit.Schema.Tests;

/// <summary>What a written rule comes to.</summary>
public class RuleTests
{
    private static readonly string[] Table =
    [
        "columns:",
        "  adults: Adults",
        "  young: { label: Young, columns: { pupils: Pupils, small: Small } }",
        "  total: { label: All, total: all }",
        "rows:",
        "  books: 1. Books",
        "  other: { label: 2. Other, rows: { films: (1) Films, games: (2) Games } }",
    ];

    [Theory]
    [InlineData("books = 2 * other.films", "books.adults Equal 2 * other.films.adults")]
    [InlineData("books * 2 - 3 > 0.5", "(2 * books.adults + -3) MoreThan 0.5")]
    [InlineData("-books + 2 * 3 < -other.films", "(-1 * books.adults + 6) LessThan -1 * other.films.adults")]
    [InlineData("books - (other.films - 1) != 0", "(books.adults + -1 * (other.films.adults + -1)) NotEqual 0")]
    [InlineData("sum(other.*) ≤ books", "(other.films.adults + other.games.adults) AtMost books.adults")]
    [InlineData("sum(books, other.*, 1 + 1) ≥ 5", "(books.adults + other.films.adults + other.games.adults + (1 + 1)) AtLeast 5")]
    [InlineData("books == loans.books.total", "books.adults Equal books.total")]
    [InlineData("books ≠ loans.other.films", "books.adults NotEqual other.films.adults")]
    [InlineData("if books = 0 then other.films = 0", "(if books.adults Equal 0 then other.films.adults Equal 0)")]
    [InlineData("books is whole and (books >= 0 or books = -1)", "(books.adults whole and (books.adults AtLeast 0 or books.adults Equal -1))")]
    [InlineData("books = 1 or books = 2 and books = 3", "(books.adults Equal 1 or (books.adults Equal 2 and books.adults Equal 3))")]
    [InlineData("books + other.films is whole", "(books.adults + other.films.adults) whole")]
    public void A_rule_for_each_column_names_rows(string that, string condition)
    {
        var form = Of("column", that);
        form.Rule("check").Instances.Select(i => i.At).First().ShouldBe("adults");
        form.Show(form.Rule("check").Instances[0].Condition).ShouldBe(condition);
    }

    [Fact]
    public void A_rule_for_each_row_names_columns()
    {
        var form = Of("row", "adults >= sum(young.*)");
        form.Rule("check").Instances.Select(i => (i.At, i.AtLabel, form.Show(i.Condition))).ShouldBe(
        [
            ("books", "1. Books", "books.adults AtLeast (books.young.pupils + books.young.small)"),
            ("other.films", "(1) Films", "other.films.adults AtLeast (other.films.young.pupils + other.films.young.small)"),
            ("other.games", "(2) Games", "other.games.adults AtLeast (other.games.young.pupils + other.games.young.small)"),
        ]);
    }

    [Theory]
    [InlineData("books.adults >= other.films.young.small", "books.adults AtLeast other.films.young.small")]
    [InlineData("sum(books.*) >= 1", "(books.adults + books.young.pupils + books.young.small) AtLeast 1")]
    [InlineData("sum(books.young.*) >= 1", "(books.young.pupils + books.young.small) AtLeast 1")]
    [InlineData(
        "sum(other.*) >= 1",
        "(other.films.adults + other.films.young.pupils + other.films.young.small + other.games.adults + other.games.young.pupils + other.games.young.small) AtLeast 1")]
    public void A_rule_that_stands_once_names_cells(string that, string condition)
    {
        var form = Of(null, that);
        var instance = form.Rule("check").Instances.ShouldHaveSingleItem();
        (instance.At, instance.AtLabel, form.Show(instance.Condition)).ShouldBe((null, null, condition));
    }

    [Fact]
    public void A_rule_for_each_cell_calls_it_cell()
    {
        var form = Of("cell", "cell <= books.total");
        form.Rule("check").Instances.Count.ShouldBe(11); // twelve cells; the total of the books never exceeds itself
        var second = form.Rule("check").Instances[1];
        (second.At, second.AtLabel, form.Show(second.Condition)).ShouldBe(
            ("loans.books.young.pupils", "1. Books/Young/Pupils", "books.young.pupils AtMost books.total"));
    }

    [Theory]
    [InlineData("column", "books + other.films = other.games", "1 + 2(1)", "=", "2(2)")]
    [InlineData("column", "sum(books, other.*) >= 2 * books - 1", "1 + 2(1) + 2(2)", "≥", "2 * 1 - 1")]
    [InlineData("row", "adults < sum(young.*)", "Adults", "<", "Pupils + Small")]
    [InlineData(null, "books.adults != sum(other.*)", "1/Adults", "≠", "2(1)/Adults + … + 2(2)/Small")]
    [InlineData("cell", "cell >= 0", "cell", "≥", "0")]
    [InlineData("cell", "cell is whole", null, null, null)]
    [InlineData("column", "books = 1 or books = 2", null, null, null)]
    public void A_rule_that_is_one_comparison_says_its_sides_in_short_words(string? each, string that, string? left, string? relation, string? right)
    {
        var rule = Of(each, that).Rule("check");
        (rule.LeftWords, rule.Relation, rule.RightWords, rule.Text).ShouldBe((left, relation, right, that));
    }

    [Fact]
    public void A_rule_of_a_section_names_tables_first_and_one_at_the_top_names_sections_first()
    {
        const string Text = """
            sections:
              lending:
                title: Lending
                tables:
                  books: { caption: Books, columns: { lent: Lent, lost: Lost } }
                  films: { caption: Films, columns: { lent: Lent } }
                rules:
                  more: { says: more, that: books.lent >= films.lent }
              visits: { title: Visits, columns: { number: Number } }
            rules:
              visited: { says: visited, severity: notice, that: "visits.number >= sum(lending.books.*)" }
              every: { says: every, that: "sum(lending.*) >= 0" }
            """;
        var form = Sample.Compiled(Sample.With(Text));
        form.Rules.Select(r => (r.Id, r.KeyPath, r.Severity, r.LeftWords)).ShouldBe(
        [
            ("more", "sections.lending.rules.more", Severity.Error, "Books/Lent"),
            ("visited", "rules.visited", Severity.Notice, "Visits/Number"),
            ("every", "rules.every", Severity.Error, "Books/Lent + Books/Lost + Films/Lent"),
        ]);
        form.Show(form.Rule("visited").Instances[0].Condition).ShouldBe("number AtLeast (books.lent + books.lost)");
    }

    [Theory]
    [InlineData("books and other.films = 1", "17:57-62 SK2019 check | a condition must stand here; compare the amount, as in a = b")]
    [InlineData("(books = 1) + 1 = 2", "17:57-68 SK2019 check | an amount must stand here, not a condition")]
    [InlineData("1 <= books <= 2", "17:68-70 SK2019 check | two amounts are compared at a time; join comparisons with 'and'")]
    [InlineData("books = 1 other.films", "17:67-78 SK2019 check | the end of the rule must stand here, not 'other.films'")]
    [InlineData("books = 3d", "17:65-67 SK2019 check | a name cannot start with a digit")]
    [InlineData("books ＝ 3", "17:63-64 SK2019 check | '＝' is no part of a rule")]
    [InlineData("books 𠀀 3", "17:63-65 SK2019 check | '𠀀' is no part of a rule")]
    [InlineData("if books = 1", "17:69-69 SK2019 check | it ends where 'then' must stand")]
    [InlineData("books is round", "17:66-71 SK2019 check | 'whole' must stand here, not 'round'")]
    [InlineData("other.* = 3", "17:57-64 SK2019 check | 'other.*' is several cells; write sum(other.*)")]
    [InlineData("books = 12345678901234567", "17:65-82 SK2019 check | the number has too many digits")]
    [InlineData("sum(books = 3", "17:67-68 SK2019 check | ',' or ')' must stand here, not '='")]
    [InlineData(
        "books = 999999999999999 * 999999999999999",
        "17:65-98 SK2020 check | the product is beyond reckoning; use smaller numbers")]
    [InlineData(
        "books = 1000000000000 * other.films",
        "17:57-92 SK2020 check | with large figures its sums go beyond reckoning; use smaller numbers")]
    [InlineData("(books - books) * 2 + 1 > books * 0", "17:57-92 SK2025 check")]
    [InlineData("books = other.films and 1 = 2", "17:81-86 SK2026 check")]
    [InlineData("books = cell", "17:65-69 SK2003 check | cell | ; 'cell' is for rules with 'each: cell'")]
    public void A_mistake_in_a_rule_is_told_where_it_stands(string that, string problem) =>
        Sample.ErrorsOf(Text("column", that)).ShouldBe([problem]);

    [Fact]
    public void Two_rules_that_say_the_same_of_one_cell_repeat_each_other() =>
        Sample.ErrorsOf(Sample.Table(
            "columns: { a: A, b: B }",
            "rows: { x: X, y: Y }",
            "rules:",
            "  first: { says: first, each: column, that: x = 2 * y + 1 }",
            "  second: { says: second, that: 3 + 6 * y.b - 3 * x.b = 0 }",
            "  third: { says: third, that: x.b <= 2 * y.b + 1 }")).ShouldBe(["14:7-13 SK2027 second | first |  for 'B'"]);

    [Fact]
    public void A_row_no_rule_speaks_of_is_information_and_no_mistake()
    {
        var compilation = Sample.Compile(Sample.Table("columns: { a: A }", "rows: { x: X, y: Y, z: Z }", "rules: { r: { says: r, each: column, that: x >= y } }"));
        compilation.Problems.Select(p => (p.Kind.Id, p.Kind.IsError, p.Arguments[0])).ShouldBe([("SK3001", false, "Z")]);
        compilation.Template.ShouldNotBeNull();
    }

    private static Template Of(string? each, string that) => Sample.Compiled(Text(each, that));

    private static string Text(string? each, string that) => Sample.Table(
        [.. Table, $"rules: {{ check: {{ says: check{(each is null ? "" : $", each: {each}")}, that: \"{that}\" }} }}"]);

    [Theory]
    [InlineData("columns: { a: A, b: B }", "rules:", "  r: { says: x, each: cell, that: {} }")]
    [InlineData("columns: { a: A, b: B, c: { label: C, total: {} } }")]
    public void An_empty_map_says_nothing_and_is_refused(params string[] table) =>
        Sample.Compile(Sample.Table(table)).Problems.Where(p => p.Kind.IsError).ShouldHaveSingleItem().Kind.ShouldBe(ProblemKinds.EmptyValue);
}
