namespace SchemaKit.Schema.Tests;

/// <summary>What a cell counts or measures: said of its column, or else of its row, there or further out.</summary>
public class ValueTests
{
    private const string Units = "units: { 元: { measures: money }, 件: { measures: count }, 千克: { measures: count } }\n";

    [Fact]
    public void A_heading_passes_its_kind_and_unit_on_to_what_stands_in_it()
    {
        var form = Compiled(
            "columns:",
            "  fees: { label: Fees, value: money, unit: 万元, columns: { paid: Paid, owed: { label: Owed, unit: 元 }, cases: { label: Cases, value: count } } }",
            "  weight: { label: Weight, unit: 千克 }");
        form.Cells.Select(c => (c.Id, c.Kind, c.Unit)).ShouldBe(
        [
            ("loans.fees.paid", ValueKind.Money, "万元"),
            ("loans.fees.owed", ValueKind.Money, "元"),
            ("loans.fees.cases", ValueKind.Count, null),
            ("loans.weight", ValueKind.Count, "千克"),
        ]);
    }

    [Fact]
    public void A_cell_takes_from_its_row_what_its_column_does_not_say()
    {
        var form = Compiled("columns: { number: Number, difference: { label: Difference, value: change } }", "rows: { books: { label: Books, unit: 百万件 } }");
        form.Cells.Select(c => (c.Kind, c.Unit)).ShouldBe([(ValueKind.Count, "百万件"), (ValueKind.Change, "百万件")]);
    }

    [Theory]
    [InlineData("fees: { label: Fees, unit: 元 }", "11:43-44 SK2013 fees | a count | '元' is a unit of money | add 'value: money' or remove 'unit'")]
    [InlineData("fees: { label: Fees, value: money, unit: 件 }", "11:57-58 SK2013 fees | money | '件' counts things | write a unit that measures money")]
    [InlineData("fees: { label: Fees, value: money }", "11:44-49 SK2013 fees | money | no unit of money is declared for it | add 'unit'")]
    [InlineData("fees: { label: Fees, value: money, unit: 美元 }", "11:57-59 SK2012 美元 | ; did you mean '元'?")]
    [InlineData("fees: { label: Fees, value: cash }", "11:44-48 SK1010 'value' | cash | ; known are count, change, money")]
    public void Money_has_a_unit_of_money_and_counts_have_none(string heading, string problem) =>
        Sample.ErrorsOf(Text($"columns: {{ {heading} }}")).ShouldBe([problem]);

    [Theory]
    [InlineData("yuan = tenThousand", "SK2024 check | money in 元 | money in 万元 | loans.tenThousand")]
    [InlineData("yuan = number", "SK2024 check | money in 元 | counts | loans.number")]
    [InlineData("number + many = 3", "SK2024 check | counts | counts in 万 | loans.many")]
    public void Figures_of_different_units_do_not_mix(string that, string problem) =>
        Sample.ErrorsOf(Mixed(that)).ShouldHaveSingleItem().ShouldEndWith(problem);

    [Theory]
    [InlineData("number = more")]
    [InlineData("number >= difference")]
    [InlineData("if yuan = 0 then number = 0")]
    [InlineData("yuan >= 10")]
    public void Counts_and_changes_mix_and_so_do_figures_with_numbers(string that) => Sample.ErrorsOf(Mixed(that)).ShouldBeEmpty();

    private static string Mixed(string that) => Text(
        "columns:",
        "  yuan: { label: Yuan, value: money, unit: 元 }",
        "  tenThousand: { label: Ten thousand, value: money, unit: 万元 }",
        "  number: Number",
        "  more: { label: More, unit: 件 }",
        "  many: { label: Many, unit: 万件 }",
        "  difference: { label: Difference, value: change }",
        $"rules: {{ check: {{ says: check, that: {that} }} }}");

    private static Template Compiled(params string[] table) => Sample.Compiled(Text(table));

    private static string Text(params string[] table) => Sample.Table(table).Replace("sections:", Units + "sections:");
}
