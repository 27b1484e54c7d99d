namespace SchemaKit.Schema.Tests;

/// <summary>Groups of rows whose own label has figures beside it, and tables that print the unit of each row.</summary>
public class OwnRowTests
{
    private const string Columns = "columns: { adults: Adults, children: Children }";

    [Fact]
    public void The_own_row_of_a_group_is_a_row_before_the_others_under_the_label_of_the_group()
    {
        var form = Form("own: total");

        form.Cells.Where((_, i) => i % 2 == 0).Select(cell => (cell.Id, cell.LabelPath, cell.IsTotal)).ShouldBe(
        [
            ("loans.books.adults", "Books/Adults", false),
            ("loans.films.total.adults", "Films/Adults", true),
            ("loans.films.discs.adults", "Films/Discs/Adults", false),
            ("loans.films.tapes.adults", "Films/Tapes/Adults", false),
        ]);
        form.Sections[0].Tables[0].Rows[1].Children.Select(row => (row.Id, row.Label.Text, row.IsOwn)).ShouldBe(
            [("total", "Films", true), ("discs", "Discs", false), ("tapes", "Tapes", false)]);
    }

    [Fact]
    public void A_total_is_the_sum_of_the_rows_in_its_group_in_every_column()
    {
        var form = Form("own: { as: total, rule: films, says: Films are discs and tapes, source: Circular 7, severity: warning }");

        var rule = form.Rules.ShouldHaveSingleItem();
        (rule.Id, rule.Says, rule.Source, rule.Severity, rule.Text).ShouldBe(("films", "Films are discs and tapes", "Circular 7", Severity.Warning, "films.discs + films.tapes = films.total"));
        rule.Instances.Select(instance => $"{instance.At}: {form.Show(instance.Condition)}").ShouldBe(
        [
            "adults: (films.discs.adults + films.tapes.adults) Equal films.total.adults",
            "children: (films.discs.children + films.tapes.children) Equal films.total.children",
        ]);
    }

    [Fact]
    public void No_part_is_more_than_its_whole_and_parts_need_not_add_up()
    {
        var form = Form("own: whole");

        var rule = form.Rules.ShouldHaveSingleItem();
        (rule.Id, rule.Severity).ShouldBe(("loans.films.whole", Severity.Error));
        rule.Instances.Select(instance => $"{instance.At}: {form.Show(instance.Condition)}").ShouldBe(
        [
            "films.discs.adults: films.discs.adults AtMost films.whole.adults",
            "films.discs.children: films.discs.children AtMost films.whole.children",
            "films.tapes.adults: films.tapes.adults AtMost films.whole.adults",
            "films.tapes.children: films.tapes.children AtMost films.whole.children",
        ]);
    }

    [Fact]
    public void A_total_further_out_counts_a_whole_once_and_its_parts_not_at_all()
    {
        var form = Sample.Compiled(Sample.Table(
            Columns, "rows:", "  all:", "    label: All", "    own: total",
            "    rows: { books: Books, films: { label: Films, own: whole, rows: { discs: Discs } }, maps: { label: Maps, own: total, rows: { old: Old, new1: New } } }"));

        form.Show(form.Rule("loans.all.total").Instances[0].Condition).ShouldBe(
            "(all.books.adults + all.films.whole.adults + all.maps.old.adults + all.maps.new1.adults) Equal all.total.adults");
    }

    [Fact]
    public void Rules_name_the_own_row_like_any_other()
    {
        var form = Form("own: total", "rules: { few: { says: Few films, each: column, that: films.total <= books } }");

        form.Show(form.Rule("few").Instances[0].Condition).ShouldBe("films.total.adults AtMost books.adults");
    }

    [Fact]
    public void A_shape_with_an_own_row_is_one_rule_wherever_it_stands()
    {
        var form = Sample.Compiled(Sample.With("""
            shapes: { kinds: { films: { label: Films, own: { as: total, rule: films }, rows: { discs: Discs, tapes: Tapes } } } }
            sections:
              loans: { title: Loans, columns: { adults: Adults }, rows: { lent: { label: Lent, rows: kinds }, kept: { label: Kept, rows: kinds } } }
            """));

        form.Rules.ShouldHaveSingleItem().Instances.Select(instance => instance.At).ShouldBe(["lent.films.adults", "kept.films.adults"]);
    }

    [Theory]
    [InlineData("films: { label: Films, own: total }", "12:36-39 SK2061 films")]
    [InlineData("films: { label: Films, own: sum, rows: { discs: Discs } }", "12:41-44 SK1010 'own' | sum | ; known are total, whole")]
    [InlineData("films: { label: Films, own: { rule: films }, rows: { discs: Discs } }", "12:36-39 SK1008 'own' | as")]
    [InlineData("films: { label: Films, own: total, subtotal: All, rows: { discs: Discs } }", "12:48-56 SK1015 subtotal | own")]
    [InlineData("films: { label: Films, own: total, rows: { total: Discs } }", "12:56-61 SK2004 total | the row")]
    [InlineData("films: { label: Films, own: total, rows: { discs: FILMS } }", "12:63-68 SK2007 FILMS | Films | Films")]
    [InlineData("films: { label: Films, own: total, value: money, unit: 元, rows: { discs: Discs, tapes: { label: Tapes, value: count } } }", "12:41-46 SK2024 loans.films.total | money in 元 | counts | loans.films.tapes.adults")]
    public void What_cannot_be_an_own_row_is_told(string row, string error) =>
        Sample.ErrorsOf(Sample.With($"units: {{ 元: {{ measures: money }} }}\nsections:\n  loans:\n    title: Loans\n    columns: {{ adults: Adults }}\n    rows: {{ {row} }}"))
            .ShouldBe([error]);

    [Fact]
    public void Columns_have_no_own_row() =>
        Sample.ErrorsOf(Sample.Table("columns: { all: { label: All, own: total, columns: { adults: Adults, children: Children } } }", "rows: { books: Books }"))
            .ShouldBe(["10:35-38 SK2061 all"]);

    [Fact]
    public void A_table_that_prints_units_keeps_what_heads_them()
    {
        var form = Sample.Compiled(Sample.With("units: { 件: { measures: count } }\nsections:\n  loans: { title: Loans, unitColumn: [Unit, In], columns: { adults: Adults }, rows: { books: { label: Books, unit: 件 } } }"));

        form.Sections[0].Tables[0].UnitColumns.ShouldBe(["Unit", "In"]);
        form.Cells[0].Unit.ShouldBe("件");
    }

    [Theory]
    [InlineData("unitColumn: Unit, columns: { adults: Adults }, rows: { books: Books }", "SK2062 'books' declares none | add 'unit' to it or to its group")]
    [InlineData("unitColumn: Unit, columns: { adults: { label: Adults, unit: 件 }, children: { label: Children, unit: 本 } }, rows: { books: Books }", "SK2062 'books' has several | let all its cells be of one unit")]
    [InlineData("unitColumn: Unit, columns: { adults: { label: Adults, unit: 件 } }", "SK2062 it has no rows | remove 'unitColumn'")]
    [InlineData("unitColumn: Adults, columns: { adults: { label: Adults, unit: 件 } }, rows: { books: Books }", "SK2007 Adults | Adults | Adults")]
    [InlineData("unitColumn: —, columns: { adults: { label: Adults, unit: 件 } }, rows: { books: Books }", "SK2006 —")]
    public void A_table_that_prints_units_has_one_for_each_row(string table, string error)
    {
        var errors = Sample.ErrorsOf(Sample.With($"units: {{ 件: {{ measures: count }}, 本: {{ measures: count }} }}\nsections:\n  loans: {{ title: Loans, {table} }}"));
        errors.Select(told => told[(told.IndexOf(' ') + 1)..]).ShouldBe([error]);
    }

    private static Template Form(string own, params string[] more) => Sample.Compiled(Sample.Table(
        [Columns, "rows:", "  books: Books", "  films:", "    label: Films", $"    {own}", "    rows: { discs: Discs, tapes: Tapes }", .. more]));
}
