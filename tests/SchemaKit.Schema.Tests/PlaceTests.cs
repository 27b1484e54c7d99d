namespace SchemaKit.Schema.Tests;

/// <summary>A mistake is underlined exactly: first and last column of the very word.</summary>
public class PlaceTests
{
    private const string Columns = "columns: { naturalPersons: Natural persons, others: Others }";

    [Fact]
    public void A_misspelled_name_is_underlined_in_a_plain_rule() =>
        Sample.ErrorsOf(Sample.Table(Columns, "rules:", "  few:", "    says: few", "    that: naturalPersons <= otters")).ShouldBe(
            ["14:33-39 SK2003 few | otters | ; did you mean 'others'?"]);

    [Fact]
    public void A_misspelled_name_is_underlined_in_a_single_quoted_rule() =>
        Sample.ErrorsOf(Sample.Table(Columns, "rules:", "  few:", "    says: few", "    that: 'naturalPersons <= otters'")).ShouldBe(
            ["14:34-40 SK2003 few | otters | ; did you mean 'others'?"]);

    [Fact]
    public void A_misspelled_name_is_underlined_behind_escapes() =>
        Sample.ErrorsOf(Sample.Table(Columns, "rules:", "  few:", "    says: few", @"    that: ""naturalPersons\t\u003C= \x6Ftters""")).ShouldBe(
            ["14:40-49 SK2003 few | otters | ; did you mean 'others'?"]);

    [Fact]
    public void A_misspelled_name_is_underlined_in_a_rule_over_several_lines() =>
        Sample.ErrorsOf(Sample.Table(Columns, "rules:", "  few:", "    says: few", "    that: naturalPersons", "      <= otters")).ShouldBe(
            ["15:14-20 SK2003 few | otters | ; did you mean 'others'?"]);

    [Fact]
    public void A_misspelled_name_is_underlined_in_a_folded_rule() =>
        Sample.ErrorsOf(Sample.Table(Columns, "rules:", "  few:", "    says: few", "    that: >-  # folded", "      naturalPersons", "      <= otters")).ShouldBe(
            ["16:14-20 SK2003 few | otters | ; did you mean 'others'?"]);

    [Fact]
    public void A_misspelled_name_is_underlined_in_a_literal_rule() =>
        Sample.ErrorsOf(Sample.Table(Columns, "rules:", "  few:", "    says: few", "    that: |", "      naturalPersons", "", "        <= otters")).ShouldBe(
            ["17:16-22 SK2003 few | otters | ; did you mean 'others'?"]);

    [Fact]
    public void A_rule_that_ends_too_soon_is_wrong_at_its_end() =>
        Sample.ErrorsOf(Sample.Table(Columns, "rules:", "  few:", "    says: few", "    that: naturalPersons <=   # and then?")).ShouldBe(
            ["14:32-32 SK2019 few | it ends where a name or a number must stand"]);

    [Fact]
    public void Lines_count_alike_whatever_they_end_with()
    {
        var text = Sample.Table(Columns, "rules:", "  few:", "    says: few", "    that: naturalPersons <= otters");
        Sample.ErrorsOf(text.Replace("\n", "\r\n")).ShouldBe(["14:33-39 SK2003 few | otters | ; did you mean 'others'?"]);
        Sample.ErrorsOf("\uFEFF" + text).ShouldBe(["14:33-39 SK2003 few | otters | ; did you mean 'others'?"]);
    }

    [Fact]
    public void Columns_count_alike_after_Chinese_text() =>
        Sample.ErrorsOf(Sample.Table("columns: { persons: 自然人, 法人: 法人, others: 其他 }")).ShouldBe(
            ["10:30-32 SK2001 法人 | a row or column | letters a to z and digits, a small letter first, as in naturalPersons"]);

    [Fact]
    public void A_cell_named_without_its_group_is_recognised() =>
        Sample.ErrorsOf(Sample.Table(
            "columns: { adults: Adults }",
            "rows: { printed: { label: Printed, rows: { books: Books } }, films: Films }",
            "rules: { few: { says: few, each: column, that: books >= films } }")).ShouldBe(
            ["12:52-57 SK2003 few | books | ; did you mean 'printed.books'?"]);

    [Fact]
    public void Mistakes_are_told_together_in_the_order_of_the_file() =>
        Sample.ErrorsOf(Sample.Table(
            "captions: Lent",
            "columns: { adults: Adults, class: Classes, total: { label: '...', total: all } }",
            "rows: { books: Books, Films: Films, journals: { label: Books, valu: count } }",
            "rules:",
            "  few: { says: few, each: colum, that: books >= films }",
            "  none: { each: column, that: books >= }")).ShouldBe(
            [
                "10:5-13 SK1007 section 'loans' | captions | ; did you mean 'caption'?",
                "11:32-37 SK2002 class | C# | a row or column",
                "11:64-69 SK2006 ...",
                "12:27-32 SK2001 Films | a row or column | letters a to z and digits, a small letter first, as in naturalPersons",
                "12:60-65 SK2007 Books | Books | Books",
                "12:67-71 SK1007 heading 'journals' | valu | ; did you mean 'value'?",
                "14:31-36 SK1010 'each' | colum | ; did you mean 'column'?",
                "15:7-11 SK1008 rule 'none' | says",
                "15:43-43 SK2019 none | it ends where a name or a number must stand",
            ]);

    [Fact]
    public void A_rule_is_not_held_against_a_table_that_could_not_be_read() =>
        Sample.ErrorsOf(Sample.Table(
            "columns: { adults: Adults }",
            "rowes: { books: Books, films: Films }",
            "rules: { few: { says: few, each: column, that: books >= films } }")).ShouldBe(
            ["11:5-10 SK1007 section 'loans' | rowes | ; did you mean 'rows'?"]);

    [Fact]
    public void A_heading_of_a_bad_name_is_still_known_to_rules() =>
        Sample.ErrorsOf(Sample.Table(
            "columns: { adults: Adults }",
            "rows: { Books: Books, films: Films }",
            "rules: { few: { says: few, each: column, that: Books >= films } }")).ShouldBe(
            ["11:13-18 SK2001 Books | a row or column | letters a to z and digits, a small letter first, as in naturalPersons"]);

    [Fact]
    public void Every_unknown_name_of_a_rule_is_told() =>
        Sample.ErrorsOf(Sample.Table(
            "columns: { adults: Adults, children: Children }",
            "rules: { few: { says: few, that: 'adult + kids >= sum(loans.*, x.*)' } }")).ShouldBe(
            [
                "11:39-44 SK2003 few | adult | ; did you mean 'adults'?",
                "11:47-51 SK2003 few | kids | ",
                "11:68-69 SK2003 few | x | ",
            ]);
}
