namespace SchemaKit.Schema.Tests;

public class SubtotalTests
{
    [Fact]
    public void A_subtotal_adds_no_cell_and_no_rule()
    {
        var with = Table("subtotal: Subtotal, columns: { students: Students, others: Others }");
        var without = Table("columns: { students: Students, others: Others }");

        with.Cells.ShouldBe(without.Cells);
        with.Rules.ShouldBe(without.Rules);
        with.ShouldNotBe(without);
    }

    [Theory]
    [InlineData("Subtotal", "Subtotal", "", "subtotals", Severity.Warning)]
    [InlineData("[Subtotal, In all]", "Subtotal", "In all", "subtotals", Severity.Warning)]
    [InlineData("{ label: Subtotal, also: [In all], rule: readers, severity: error }", "Subtotal", "In all", "readers", Severity.Error)]
    [InlineData("{ label: Subtotal }", "Subtotal", "", "subtotals", Severity.Warning)]
    public void A_subtotal_is_a_label_a_list_or_a_map(string written, string label, string also, string rule, Severity severity) =>
        Adults(Table($"subtotal: {written}, columns: {{ students: Students, others: Others }}")).Subtotal
            .ShouldBe(new Subtotal(new Label(label, new EquatableArray<string>(also.Length == 0 ? [] : [also])), rule, severity, default));

    [Fact]
    public void Totals_in_the_group_are_left_out_of_its_subtotal() =>
        Adults(Table("subtotal: Subtotal, columns: { students: Students, inner: { label: Inner, columns: { a: A, b: B, c: { label: C, total: inner } } }, others: Others }"))
            .Subtotal!.LeftOut.ShouldBe([3]);

    [Fact]
    public void A_subtotal_in_a_shape_stands_wherever_the_shape_does()
    {
        var form = Sample.Compiled(Sample.With("""
            shapes: { readers: { adults: { label: Adults, subtotal: Subtotal, columns: { men: Men, women: Women } }, children: Children } }
            sections:
              loans: { title: Loans, columns: { lent: { label: Lent, columns: readers }, kept: { label: Kept, columns: readers } } }
            """));

        form.Sections[0].Tables[0].Columns.Select(column => column.Children[0].Subtotal!.Label.Text).ShouldBe(["Subtotal", "Subtotal"]);
    }

    [Theory]
    [InlineData("adults: { label: Adults, subtotal: Subtotal }, children: Children", "10:41-49 SK2031 adults")]
    [InlineData("adults: { label: Adults, subtotal: —, columns: { men: Men } }", "10:51-52 SK2006 —")]
    [InlineData("adults: { label: Adults, subtotal: '', columns: { men: Men } }", "10:51-53 SK1014 'subtotal' | a text")]
    [InlineData("adults: { label: Adults, subtotal: [], columns: { men: Men } }", "10:51-52 SK1014 'subtotal' | a list")]
    [InlineData("adults: { label: Adults, subtotal: { also: [In all] }, columns: { men: Men } }", "10:41-49 SK1008 'subtotal' | label")]
    [InlineData("adults: { label: Adults, subtotal: { label: All, rul: a }, columns: { men: Men } }", "10:65-68 SK1007 'subtotal' | rul | ; did you mean 'rule'?")]
    [InlineData("adults: { label: Adults, subtotal: { label: All, rule: 1a }, columns: { men: Men } }", "10:71-73 SK2001 1a | a rule | letters a to z and digits, a small letter first, as in naturalPersons")]
    [InlineData("adults: { label: Adults, subtotal: { label: All, severity: bad }, columns: { men: Men } }", "10:75-78 SK1010 'severity' | bad | ; known are error, warning, notice")]
    [InlineData("adults: { label: Adults, subtotal: [In all, men], columns: { men: Men } }", "10:60-63 SK2007 men | Men | Men")]
    [InlineData("adults: { label: Adults, subtotal: In all, columns: { men: Men } }, all: { label: All, also: [In  all] }", "10:51-57 SK2007 In all | In  all | All")]
    [InlineData("adults: { label: Adults, subtotal: All, columns: { men: Men, fee: { label: Fee, value: money, unit: 元 } } }", "10:41-49 SK2024 subtotals | counts | money in 元 | loans.adults.fee")]
    [InlineData("adults: { label: Adults, subtotal: { label: All, rule: Sums }, columns: { men: Men, women: Women, sum: { label: Sum, total: sums } } }", "10:71-75 SK2001 Sums | a rule | letters a to z and digits, a small letter first, as in naturalPersons")]
    [InlineData("adults: { label: Adults, subtotal: { label: All, rule: sums }, columns: { men: Men, women: Women, sum: { label: Sum, total: sums } } }", "10:71-75 SK2017 sums | give the subtotal's another id, as in 'subtotal: { label: …, rule: … }'")]
    public void What_is_wrong_with_a_subtotal_is_told_where_it_stands(string columns, string error) =>
        Sample.ErrorsOf(Sample.With("units: { 元: { measures: money } }\nsections:\n  loans: { title: Loans,\n    columns: { " + columns + " } }"))
            .ShouldBe([error]);

    [Fact]
    public void A_mistake_in_a_shape_is_told_once() => Sample.ErrorsOf(Sample.With("""
        shapes: { readers: { adults: { label: Adults, subtotal: Subtotal }, children: Children } }
        sections:
          loans: { title: Loans, columns: { lent: { label: Lent, columns: readers }, kept: { label: Kept, columns: readers } } }
        """)).ShouldBe(["7:47-55 SK2031 adults"]);

    [Fact]
    public void The_official_forms_declare_those_that_are_seen_in_print()
    {
        Declared(OfficialForm.Of2019).ShouldBe(["organizations: 小计 合计", "denied: 小计 合计", "unableToProvide: 小计 合计", "notProcessed: 小计 合计"]);
        Declared(OfficialForm.Of2021).ShouldBe(
            ["organizations: 小计 合计", "denied: 小计 合计", "unableToProvide: 小计 合计", "notProcessed: 小计 合计", "otherHandling: 小计"]);
    }

    private static IEnumerable<string> Declared(Template form) =>
        from table in form.Sections.SelectMany(section => section.Tables)
        from heading in table.Columns.Concat(table.Rows).SelectMany(All)
        where heading.Subtotal is not null
        select $"{heading.Id}: {string.Join(' ', heading.Subtotal!.Label.Also.Prepend(heading.Subtotal.Label.Text))}";

    private static IEnumerable<Heading> All(Heading heading) => heading.Children.SelectMany(All).Prepend(heading);

    private static Template Table(string adults) => Sample.Compiled(Sample.Table($"columns: {{ adults: {{ label: Adults, {adults} }}, children: Children }}"));

    private static Heading Adults(Template form) => form.Sections[0].Tables[0].Columns[0];
}
