namespace SchemaKit.Schema.Tests;

/// <summary>Rules between the reports of two years. The form has two tables; the rule starts at line 20 of the file.</summary>
public class AcrossYearsTests
{
    private const string Form = """
        units: { yuan: { measures: money } }
        sections:
          loans:
            title: Loans
            columns: { adults: Adults, children: Children }
            rows: { books: Books, films: Films }
          visits:
            title: Visits
            tables:
              days: { columns: { open: Open, closed: Closed }, rows: { weekdays: Weekdays } }
              halls: { columns: { open: Open, closed: Closed }, rows: { reading: Reading, music: Music } }
              fees: { columns: { paid: { label: Paid, value: money, unit: yuan } } }
        across-years:
        """;

    [Fact]
    public void A_name_with_previous_before_it_means_the_same_cell_a_year_ago()
    {
        var rule = Made("more", "in: loans", "each: row", "that: adults >= previous.adults - 2 * previous.children").Rule;
        rule.Instances.Select(i => (i.At, i.AtLabel)).ShouldBe([("books", "Books"), ("films", "Films")]);
        var comparison = rule.Instances[1].Condition.ShouldBeOfType<Condition.Comparison>();
        comparison.Left.ShouldBe(new Amount.Figure(2));

        // The form has eleven cells: the previous year's stand behind them.
        comparison.Right.ShouldBe(new Amount.Sum(new([
            new Amount.Figure(11 + 2),
            new Amount.Multiple(-1, new Amount.Multiple(2, new Amount.Figure(11 + 3))),
        ])));
        (rule.LeftWords, rule.Relation, rule.RightWords).ShouldBe(("Adults", "≥", "previous Adults - 2 * previous Children"));
    }

    [Fact]
    public void A_rule_is_a_warning_for_its_own_edition_unless_it_says_otherwise()
    {
        var usual = Made("more", "in: loans", "each: row", "that: adults >= previous.adults");
        (usual.Rule.Severity, usual.PreviousEditions).ShouldBe((Severity.Warning, new EquatableArray<string>(["2024"])));
        Made("more", "in: loans", "each: row", "that: adults >= previous.adults", "severity: error").Rule.Severity.ShouldBe(Severity.Error);
        Made("more", "in: loans", "each: row", "that: adults >= previous.adults").Rule.KeyPath.ShouldBe("across-years.more");
    }

    [Fact]
    public void A_rule_of_several_tables_tells_its_instances_by_their_tables() =>
        Made("open", "in: [visits.days, visits.halls]", "each: row", "that: open = previous.open").Rule.Instances.Select(i => (i.At, i.AtLabel)).ShouldBe(
            [("days.weekdays", "Visits/Weekdays"), ("halls.reading", "Visits/Reading"), ("halls.music", "Visits/Music")]);

    [Fact]
    public void A_rule_for_each_column_or_cell_or_none_reads_as_it_does_within_a_report()
    {
        Made("more", "in: loans", "each: column", "that: books >= previous.films").Rule.Instances.Select(i => i.At).ShouldBe(["adults", "children"]);
        Made("more", "in: visits", "each: cell", "that: { count: cell >= previous.cell }").Rule.Instances.Count.ShouldBe(6);
        Made("more", "that: loans.books.adults <= sum(previous.loans.*)").Rule.Instances.ShouldHaveSingleItem().At.ShouldBeNull();
        Made("more", "in: loans", "that: books.adults <= sum(previous.books.*)").Rule.Instances.ShouldHaveSingleItem().At.ShouldBeNull();
    }

    [Theory]
    [InlineData("in: loans|each: row|that: adults >= previous.adult", "24:21-35 SK2003 more | previous.adult | ; did you mean 'previous.adults'?")]
    [InlineData("in: loans|each: row|that: adults >= children", "24:11-29 SK2041 more | the previous year; write 'previous.' before it, or move the rule under 'rules'")]
    [InlineData("in: loans|each: row|that: previous.adults = 1", "24:11-30 SK2041 more | this year; leave 'previous.' out before it, or move the rule under 'rules'")]
    [InlineData("in: loan|each: row|that: adults = previous.adults", "22:9-13 SK2042 more | loan | ; did you mean 'loans'?")]
    [InlineData("in: visits|each: row|that: open = previous.open", "22:9-15 SK2042 more | visits | ; known are loans, visits.days, visits.halls, visits.fees")]
    [InlineData("in: [loans, loans]|each: row|that: adults = previous.adults", "22:17-22 SK2027 more | more |  in 'loans'")]
    [InlineData("each: row|that: adults = previous.adults", "20:3-7 SK1008 rule 'more' | in")]
    [InlineData("in: loans|each: row|that: previous.adults >= previous.previous.adults", "24:30-54 SK2003 more | previous.previous.adults | ; did you mean 'previous.books.adults'?")]
    [InlineData("in: visits|that: fees.paid <= previous.days.weekdays.open", "23:24-51 SK2024 more | money in yuan | counts | previous.visits.days.weekdays.open")]
    [InlineData("in: loans|each: row|that: adults = previous.adults|previousEditions: [2024, 2022]", "25:30-34 SK2046 more | 2022")]
    [InlineData("in: loans|each: row|that: adults = previous.adults|editions: [2024]", "25:5-13 SK1007 rule 'more' | editions | ; known are says, source, each, that, severity, in, previousEditions")]
    public void A_mistake_is_told_where_it_stands(string rule, string expected) =>
        Sample.ErrorsOf(Text("more", rule.Split('|'))).ShouldBe([expected]);

    [Fact]
    public void The_id_of_a_rule_may_have_hyphens_and_is_told_apart_without_them()
    {
        Made("carried-over", "in: loans", "each: row", "that: adults = previous.adults").Rule.Id.ShouldBe("carried-over");
        Sample.ErrorsOf(Text("Carried-", "in: loans", "each: row", "that: adults = previous.adults"))
            .ShouldHaveSingleItem().ShouldStartWith("20:3-11 SK2001 Carried- | a rule");
        var twice = Text("carried-over", "in: loans", "each: row", "that: adults = previous.adults")
            + "rules: { carriedOver: { says: x, that: loans.books.adults <= 5 } }\n";
        Sample.ErrorsOf(twice).ShouldBe(["20:3-15 SK2017 carriedOver | give this one another id"]);
    }

    [Fact]
    public void Two_rules_that_say_the_same_are_one_too_many()
    {
        var text = Text("one", "in: loans", "each: row", "that: adults = previous.adults")
            + "  two:\n    says: again\n    that: previous.loans.films.adults - loans.films.adults = 0\n";
        Sample.ErrorsOf(text).ShouldBe(["25:3-6 SK2027 two | one |  for 'Films'"]);
    }

    [Fact]
    public void A_rule_within_one_report_is_told_where_previous_belongs() =>
        Sample.ErrorsOf(Sample.Table("columns: { a: A }", "rules: { r: { says: x, that: a = previous.a } }"))
            .ShouldBe(["11:38-48 SK2003 r | previous.a | ; 'previous.' is for rules under 'across-years'"]);

    private static AcrossYearsRule Made(string id, params string[] lines) => Sample.Compiled(Text(id, lines)).AcrossYears.ShouldHaveSingleItem();

    private static string Text(string id, params string[] lines) =>
        Sample.With($"{Form}\n  {id}:\n    says: it is so\n{string.Concat(lines.Select(l => $"    {l}\n"))}");
}
