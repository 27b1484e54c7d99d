namespace SchemaKit.Schema.Tests;

public class TemplateDifferenceTests
{
    private const string Plain = """
        columns: { adults: Adults, children: Children, total: { label: All, total: readers } }
        rows: { books: Books, films: Films, lent: Lent }
        rules:
          most:
            says: Most are lent
            each: column
            that: lent <= books + films
        """;

    [Fact]
    public void A_schema_does_not_differ_from_itself_nor_from_one_with_other_comments_and_white_space()
    {
        Changes(Plain, Plain).ShouldBeEmpty();
        Changes(Plain, "# a comment\n" + Plain.Replace("{ adults: Adults, children", "{ adults:   Adults,\n  children")).ShouldBeEmpty();
    }

    [Fact]
    public void The_official_editions_differ_and_none_from_itself()
    {
        TemplateDifference.Of(OfficialForm.Of2021, OfficialForm.Of2021, TestContext.Current.CancellationToken).ShouldBeEmpty();
        var changes = TemplateDifference.Of(OfficialForm.Of2019, OfficialForm.Of2021, TestContext.Current.CancellationToken);

        // Six outcomes became eight; the rules that say so follow the sums that the newer edition declares, and grow no weaker.
        changes.Where(c => c.Effect is ChangeEffect.Weakens).ShouldAllBe(c => c.Kind == ChangeKind.CheckLeft && c.Path.StartsWith("prose."));
        changes.Where(c => c.Kind is ChangeKind.Reshaped).ShouldHaveSingleItem().Path.ShouldBe("applications.outcomes.otherHandling");
    }

    [Fact]
    public void A_row_of_another_name_and_the_same_label_is_renamed_and_keeps_its_rules()
    {
        var change = Changes(Plain, Plain.Replace("lent: Lent", "onLoan: Lent").Replace("that: lent", "that: onLoan"));
        change.Select(c => $"{c.Kind} {c.Path}").ShouldBe(["Renamed loans.lent", "RuleReworded rules.most"]);
        change[0].Cells.ShouldBe(["loans.lent.adults", "loans.lent.children", "loans.lent.total"]);
        change[0].Message.ShouldBe("row loans.lent is now loans.onLoan: Lent");
    }

    [Fact]
    public void A_row_that_is_gone_takes_the_rules_about_it_along()
    {
        var changes = Changes(Plain, "columns: { adults: Adults, children: Children, total: { label: All, total: readers } }\nrows: { books: Books, films: Films }");
        changes.Select(c => $"{c.Kind} {c.Path}").ShouldBe(["Removed loans.lent", "RuleFollows rules.most"]);
        changes[1].Message.ShouldBe("rule 'most' left with the cells that it was about: Most are lent");
    }

    [Theory]
    [InlineData("lent <= books + films", "lent < books + films", "RuleStronger RuleReworded")]
    [InlineData("lent <= books + films", "lent <= books + films + 1", "RuleWeaker")]
    [InlineData("lent <= books + films", "2 * lent <= 2 * films + 2 * books", "RuleReworded")]
    [InlineData("lent <= books + films", "lent = books + films", "RuleStronger RuleReworded")]
    [InlineData("lent = books + films", "lent <= books + films", "RuleWeaker")]
    [InlineData("lent = books + films", "books = lent - films", "RuleReworded")]
    [InlineData("lent = books + films", "0.3 * books + 0.3 * films = 0.3 * lent", "RuleReworded")]
    [InlineData("lent <= books and books is whole", "lent <= books", "RuleWeaker")]
    [InlineData("lent <= books", "lent <= books and books is whole", "RuleStronger RuleReworded")]
    [InlineData("lent <= books or films > 0", "lent <= books", "RuleStronger RuleReworded")]
    [InlineData("if films > 0 then lent <= books", "lent <= books", "RuleStronger RuleReworded")]
    [InlineData("lent <= books", "if films > 0 then lent <= books", "RuleWeaker")]
    public void A_rule_grows_weaker_or_stronger_by_what_it_says_and_not_by_how_it_is_written(string before, string after, string expected)
    {
        var changes = Changes(Plain.Replace("lent <= books + films", before), Plain.Replace("lent <= books + films", after));
        string.Join(' ', changes.Select(c => c.Kind.ToString()).Order(StringComparer.Ordinal)).ShouldBe(string.Join(' ', expected.Split(' ').Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_rule_that_is_no_longer_said_of_every_column_is_weaker_there()
    {
        var one = Plain.Replace("each: column\n    that: lent <= books + films", "that: lent.adults <= books.adults + films.adults");
        var change = Changes(Plain, one).First();
        change.Kind.ShouldBe(ChangeKind.RuleWeaker);
        change.Message.ShouldBe("rule 'most' no longer says all that it said at Children, All");
    }

    [Fact]
    public void An_equality_that_follows_from_others_is_not_missed()
    {
        var sums = """
            columns: { adults: Adults, children: Children, total: { label: All, total: readers } }
            rows: { books: Books, films: Films, sum: Both }
            rules:
              a: { says: a, that: sum.adults = books.adults + films.adults }
              b: { says: b, that: sum.children = books.children + films.children }
              c: { says: c, that: sum.total = books.total + films.total }
            """;
        var changes = Changes(sums, sums.Replace("  c: { says: c, that: sum.total = books.total + films.total }", ""));
        changes.ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.RuleFollows);
        Changes(sums, sums.Replace("  a: { says: a, that: sum.adults = books.adults + films.adults }\n", "").Replace("  b: { says: b, that: sum.children = books.children + films.children }\n", ""))
            .Select(c => c.Kind).ShouldBe([ChangeKind.RuleLeft, ChangeKind.RuleLeft]);
    }

    [Fact]
    public void A_total_that_sums_up_another_column_or_one_less_is_not_weaker()
    {
        var more = Plain.Replace("children: Children, total", "children: Children, schools: Schools, total");
        Changes(Plain, more).Select(c => $"{c.Kind} {c.Path}").Where(c => !c.StartsWith("RuleReworded")).ShouldBe(["Added loans.schools"]);
        Changes(more, Plain).Select(c => $"{c.Kind} {c.Path}").Where(c => !c.StartsWith("RuleReworded")).ShouldBe(["Removed loans.schools"]);
    }

    [Fact]
    public void A_rule_that_ties_a_cell_to_new_ones_only_says_nothing_of_what_was_there()
    {
        var tied = Plain.Replace("films: Films, lent", "films: Films, games: Games, lent").Replace("that: lent <= books + films", "that: lent = games");
        Changes(Plain, tied).Select(c => c.Kind).ShouldContain(ChangeKind.RuleWeaker);
    }

    [Fact]
    public void Cells_that_lose_their_last_rule_are_named()
    {
        var changes = Changes(Plain, Plain.Replace(", total: readers", "").Replace("{ label: All }", "All"));
        changes.Select(c => c.Kind).ShouldContain(ChangeKind.RuleLeft);
        changes.Where(c => c.Kind is ChangeKind.LastRuleLost).ShouldBeEmpty();
        var bare = Changes(Plain, Plain[..Plain.IndexOf("rules:", StringComparison.Ordinal)].Replace(", total: readers", ""));
        bare.Single(c => c.Kind is ChangeKind.LastRuleLost).Cells.Count.ShouldBe(9);
    }

    [Fact]
    public void A_rule_of_another_id_that_says_the_same_is_renamed() =>
        Changes(Plain, Plain.Replace("most:", "mostly:")).ShouldHaveSingleItem().Message.ShouldBe("rule 'most' is now 'mostly' and says the same");

    [Fact]
    public void A_rule_of_less_weight_is_lighter()
    {
        Changes(Plain, Plain + "\n    severity: warning").ShouldHaveSingleItem().Message.ShouldBe("rule 'most' is a warning, was an error");
        Changes(Plain, Plain.Replace("most:", "mostly:") + "\n    severity: warning").First().Kind.ShouldBe(ChangeKind.RuleLighter);
    }

    [Fact]
    public void Cells_that_hold_something_else_break()
    {
        var change = Changes(Plain, Plain.Replace("lent: Lent", "lent: { label: Lent, value: change }")).ShouldHaveSingleItem();
        change.Kind.ShouldBe(ChangeKind.HoldsOther);
        change.Cells.Count.ShouldBe(3);
    }

    [Fact]
    public void Another_order_breaks_nothing_and_is_told() =>
        Changes(Plain, Plain.Replace("books: Books, films: Films", "films: Films, books: Books")).ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Reordered);

    private static EquatableArray<Change> Changes(string before, string after) => TemplateDifference.Of(
        Sample.Compiled(Sample.Table(before.Split('\n'))), Sample.Compiled(Sample.Table(after.Split('\n'))), TestContext.Current.CancellationToken);
}
