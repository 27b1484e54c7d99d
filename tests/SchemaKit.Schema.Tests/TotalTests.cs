namespace SchemaKit.Schema.Tests;

public class TotalTests
{
    [Fact]
    public void A_total_without_a_name_is_named_after_its_heading()
    {
        var form = Sample.Compiled(Sample.Table("columns: { adults: Adults, children: Children, total: { label: All, total: true } }"));
        var rule = form.Rules.ShouldHaveSingleItem();
        (rule.Id, rule.Says, rule.Text).ShouldBe(("loans.total", "All = Adults + Children", "adults + children = total"));
        rule.Instances.Select(i => (i.At, i.AtLabel, form.Show(i.Condition))).ShouldBe([(null, null, "(adults + children) Equal total")]);
    }

    [Fact]
    public void A_total_sums_up_groups_and_leaves_out_the_totals_in_them()
    {
        var form = Sample.Compiled(Sample.Table(
            "columns:",
            "  adults: Adults",
            "  young: { label: Young, columns: { pupils: Pupils, small: Small, sum: { label: Young together, total: young } } }",
            "  all: { label: All, total: { rule: everyone, severity: warning, source: the form } }"));
        form.Rules.Select(r => (r.Id, r.Text, r.Says, r.Severity, r.Source)).ShouldBe(
        [
            ("young", "young.pupils + young.small = young.sum", "Young together = Pupils + Small", Severity.Error, null),
            ("everyone", "sum(adults, young.*) = all", "All = Adults + Young", Severity.Warning, "the form"),
        ]);
        form.Rules.Select(r => form.Show(r.Instances[0].Condition)).ShouldBe(
            ["(young.pupils + young.small) Equal young.sum", "(adults + young.pupils + young.small) Equal all"]);
        form.Rules[0].Instances[0].At.ShouldBe("young");
        form.Rules[0].Instances[0].AtLabel.ShouldBe("Young");
    }

    [Fact]
    public void A_total_of_columns_in_a_group_is_found_by_row_and_group()
    {
        var form = Sample.Compiled(Sample.Table(
            "columns: { lent: { label: Lent, columns: { a: A, b: B, sum: { label: Sum, total: lent } } } }",
            "rows: { books: Books, films: Films }"));
        form.Rule("lent").Instances.Select(i => (i.At, i.AtLabel)).ShouldBe([("books.lent", "Books/Lent"), ("films.lent", "Films/Lent")]);
    }

    [Fact]
    public void A_row_that_shares_its_label_is_told_with_its_group()
    {
        var form = Sample.Compiled(Sample.Table(
            "columns: { a: A, b: B, sum: { label: Sum, total: both } }",
            "rows:",
            "  printed: { label: Printed, rows: { old: Old, fresh: New } }",
            "  films: { label: Films, rows: { old: Old, silent: Silent } }"));
        form.Rule("both").Instances.Select(i => (i.At, i.AtLabel)).ShouldBe(
            [("printed.old", "Printed/Old"), ("printed.fresh", "New"), ("films.old", "Films/Old"), ("films.silent", "Silent")]);
    }

    [Fact]
    public void A_total_in_a_shape_of_rows_is_found_by_group_and_column()
    {
        var form = Sample.Compiled(Sample.With("""
            shapes: { ages: { old: Old, fresh: New, sum: { label: Sum, total: ages } } }
            sections:
              loans:
                title: Loans
                columns: { lent: Lent, kept: Kept }
                rows: { books: { label: Books, rows: ages }, films: { label: Films, rows: ages } }
            """));
        form.Rule("ages").Instances.Select(i => (i.At, i.AtLabel)).ShouldBe(
            [("books.lent", "Books/Lent"), ("books.kept", "Books/Kept"), ("films.lent", "Films/Lent"), ("films.kept", "Films/Kept")]);
        form.Rule("ages").LeftWords.ShouldBe("Old + New");
    }

    [Fact]
    public void A_total_in_several_tables_is_found_by_table_first()
    {
        var form = Sample.Compiled(Sample.With("""
            shapes: { readers: { adults: Adults, children: Children, all: { label: All, total: readers } } }
            sections:
              lending:
                title: Lending
                tables:
                  books: { caption: Books, columns: readers, rows: { lent: Lent, lost: Lost } }
                  films: { columns: readers }
            """));
        form.Rule("readers").Instances.Select(i => (i.At, i.AtLabel)).ShouldBe(
            [("books.lent", "Books/Lent"), ("books.lost", "Books/Lost"), ("films", "Lending")]);
    }

    [Fact]
    public void A_total_in_tables_of_several_sections_is_found_by_section_first()
    {
        var form = Sample.Compiled(Sample.With("""
            shapes: { readers: { adults: Adults, children: Children, all: { label: All, total: readers } } }
            sections:
              lending: { title: Lending, columns: readers }
              reading: { title: Reading, tables: { rooms: { caption: Rooms, columns: readers } } }
            """));
        form.Rule("readers").Instances.Select(i => (i.At, i.AtLabel)).ShouldBe([("lending", "Lending"), ("reading.rooms", "Rooms")]);
    }

    [Fact]
    public void A_shape_that_stands_both_ways_has_its_total_both_ways()
    {
        var form = Sample.Compiled(Sample.With("""
            shapes: { towns: { north: North, south: South, all: { label: All, total: towns } } }
            sections:
              moves: { title: Moves, columns: towns, rows: towns }
            """));
        form.Rule("towns").Instances.Select(i => (i.At, i.AtLabel)).ShouldBe(
        [
            ("rows.north", "North/All"),
            ("rows.south", "South/All"),
            ("rows.all", "All/All"),
            ("columns.north", "All/North"),
            ("columns.south", "All/South"),
            ("columns.all", "All/All"),
        ]);
    }

    [Fact]
    public void Numerals_lead_the_words_of_a_total_that_stands_once()
    {
        var form = Sample.Compiled(Sample.Table(
            "columns: { number: Number }",
            "rows:",
            "  first: 一、甲",
            "  second: { label: 二、乙, rows: { a: 1.丙, b: (2) 丁, c: ③ 戊, sum: { label: 4、合计, total: second } } }"));
        (form.Rule("second").LeftWords, form.Rule("second").RightWords).ShouldBe(("二.1 + 二(2) + 二.③", "二.4"));
    }
}
