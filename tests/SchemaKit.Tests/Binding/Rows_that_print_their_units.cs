using FsCheck;
using FsCheck.Fluent;
using static SchemaKit.Tests.Binding.KitchenForm;

namespace SchemaKit.Tests.Binding;

/// <summary>A column of units between labels and figures, and rows of figures beside the labels of groups.</summary>
public class Rows_that_print_their_units
{
    private const string Head = "Kitchen of the year\n\nItem of the year | Unit | Planned | Served |\n";
    private const string Whole = "9 8 5 5 4 3 7 6 2 1 11 10 3 2";

    [Fact]
    public void Figures_stand_behind_the_units_also_beside_the_labels_of_groups() => ShouldBeWhole(Head + """
        1. Meals on the table | 份 | 9 | 8 |
        (1) Hot meals | 份 | 5 | 5 |
        (2) Cold meals | 份 | 4 | 3 |
        2. Guests | 人 | 7 | 6 |
        3. Cost of everything | 万元 | 2 | 1 |
        4. Rooms in use | 间 | 11 | 10 |
        of which: heated rooms | 间 | 3 | 2 |
        """);

    [Fact]
    public void Without_units_figures_are_in_those_that_the_form_declares() => ShouldBeWhole("""
        Kitchen of the year

        Item of the year | Planned | Served |
        1. Meals on the table | 9 | 8 |
        (1) Hot meals | 5 | 5 |
        (2) Cold meals | 4 | 3 |
        2. Guests | 7 | 6 |
        3. Cost of everything | 2 | 1 |
        4. Rooms in use | 11 | 10 |
        of which: heated rooms | 3 | 2 |
        """);

    [Fact]
    public void A_cell_a_paragraph_with_the_head_or_without()
    {
        string[] cells =
        [
            "1. Meals on the table", "份", "9", "8", "(1) Hot meals", "份", "5", "5", "(2) Cold meals", "份", "4", "3", "2. Guests", "人", "7", "6",
            "3. Cost of everything", "万元", "2", "1", "4. Rooms in use", "间", "11", "10", "of which: heated rooms", "间", "3", "2", "Filled in by Mr Who, on Monday, and in no hurry at all.",
        ];
        ShouldBeWhole("Kitchen of the year\n\n" + string.Join("\n\n", ["Item of the year", "Unit", "Planned", "Served", .. cells]));
        ShouldBeWhole("Kitchen of the year\n\n" + string.Join("\n\n", cells));
    }

    [Theory]
    [InlineData("Unit</td><td>Planned</td><td>Served", 1)]
    [InlineData("Planned</td><td>Served</td><td>In", 3)]
    public void In_a_page_wherever_the_head_puts_them_and_also_where_they_are_left_empty(string heads, int at)
    {
        foreach (var empty in new[] { "", "&nbsp;", "——", "/" })
        {
            var random = new Random(at);
            string[][] rows =
            [
                ["1. Meals on the table", "9", "8"], ["(1) Hot meals", "5", "5"], ["(2) Cold meals", "4", "3"], ["2. Guests", "7", "6"],
                ["3. Cost of everything", "2", "1"], ["4. Rooms in use", "11", "10"], ["of which: heated rooms", "3", "2"],
            ];
            string[] units = ["份", "份", "份", "人", "万元", "间", "间"];
            var body = rows.Select((row, i) => "<tr><td>" + string.Join("</td><td>", [.. row[..at], random.Next(3) == 0 ? empty : units[i], .. row[at..]]) + "</td></tr>");
            ShouldBeWhole($"<p>Kitchen of the year</p><table><tr><td>Item of the year</td><td>{heads}</td></tr>{string.Concat(body)}</table>");
        }
    }

    [Fact]
    public void Numbers_in_front_of_the_labels_are_no_figures_of_the_row_before()
    {
        string[] cells =
        [
            "1", "1. Meals on the table", "份", "9", "8", "2", "(1) Hot meals", "份", "5", "5", "3", "(2) Cold meals", "份", "4", "3", "4", "2. Guests", "人", "7", "6", "5",
            "3. Cost of everything", "万元", "6", "4. Rooms in use", "间", "11", "10", "7", "of which: heated rooms", "间", "3", "2",
        ];
        var read = Read("Kitchen of the year\n\nNo.\n\nItem of the year\n\nUnit\n\nPlanned\n\nServed\n\n" + string.Join("\n\n", cells));
        Reading.Of(read, "kitchen").ShouldBe("9 8 5 5 4 3 7 6 ? ? 11 10 3 2");
        read.Unplaced.Where(figure => figure.Reason == "it is the number of the next row").Select(figure => figure.Text).ShouldBe(["2", "3", "4", "5", "6", "7"]);
    }

    [Theory]
    [InlineData("3. Cost of everything | 元 | 15000 | 20 |", "1.5 0.002")]
    [InlineData("3. Cost of everything | （元） | 15000 | 20 |", "1.5 0.002")]
    [InlineData("3. Cost of everything | 亿元 | 0.5 | 2 |", "5000 20000")]
    [InlineData("3. Cost of everything | 元 | 3万元 | 20 |", "3 0.002")]
    [InlineData("3. Cost of everything（元） | — | 15000 | 20 |", "1.5 0.002")]
    [InlineData("3. Cost of everything（元） | 元 | 15000 | 20 |", "1.5 0.002")]
    [InlineData("2. Guests | 万人 | 3 | 0.5 |", "30000 5000")]
    [InlineData("2. Guests | 份 | 3 | 5 |", "3 5")]
    public void What_is_printed_in_another_unit_is_converted_exactly(string row, string figures)
    {
        var read = Read(Head + row);
        var values = read.Report.Where(cell => cell.Definition.Id.StartsWith(row[0] == '3' ? "kitchen.cost" : "kitchen.guests", StringComparison.Ordinal)).Select(cell => cell.Value);
        values.ShouldBe(figures.Split(' ').Select(figure => (decimal?)decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture)));
        Reading.Unplaced(read).ShouldBe("");
    }

    [Theory]
    [InlineData("3. Cost of everything | 份 | 15000 | 20 |", "its unit is printed as '份', which is no unit of kitchen.cost.planned, given in 万元")]
    [InlineData("3. Cost of everything | 美元 | 15000 | 20 |", "its unit is printed as '美元', which is no unit of kitchen.cost.planned, given in 万元")]
    [InlineData("3. Cost of everything（元） | 万元 | 15000 | 20 |", "its unit is printed as '万元' and as '元'")]
    [InlineData("2. Guests | 元 | 3 | 5 |", "its unit is printed as '元', which is no unit of kitchen.guests.planned, given in 人")]
    [InlineData("2. Guests | tables | 3 | 5 |", "its unit is printed as 'tables', which is no unit of kitchen.guests.planned, given in 人")]
    public void What_is_printed_in_a_unit_of_something_else_is_not_read_and_said_so(string row, string reason)
    {
        var read = Read(Head + row);
        read.Report.ShouldAllBe(cell => cell.State == CellState.Missing);
        read.Unplaced.Length.ShouldBe(2);
        read.Unplaced[0].Reason.ShouldBe(reason);
    }

    [Theory]
    [InlineData("heated rooms")]
    [InlineData("of which heated rooms")]
    [InlineData("Of which: (1) heated rooms")]
    [InlineData("(1) of which: heated rooms")]
    [InlineData("1、heated rooms")]
    public void Words_and_numbers_in_front_of_a_label_tell_it_from_none(string label) =>
        Reading.Of(Read($"{Head}4. Rooms in use | 间 | 11 | 10 |\n{label} | 间 | 3 | 2 |"), "kitchen.rooms").ShouldBe("11 10 3 2");

    [Fact]
    public void A_group_whose_own_row_was_left_out_takes_no_figure_of_another()
    {
        var read = Read(Head + "(1) Hot meals | 份 | 5 | 5 |\n(2) Cold meals | 份 | 4 | 3 |\n");
        Reading.Of(read, "kitchen.meals").ShouldBe("? ? 5 5 4 3");
    }

    [Fact]
    public void No_unit_whatever_makes_a_wrong_amount()
    {
        string[] units = ["", "—", "元", "万元", "亿元", "千元", "份", "人", "美元", "kg", "5", "元/人"];
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var random = new Random(seed);
            var (unit, figure) = (units[random.Next(units.Length)], random.Next(1, 100_000));
            var read = Read($"{Head}3. Cost of everything | {unit} | {figure} | {figure} |");
            decimal? right = unit switch { "" or "—" or "万元" => figure, "元" => figure / 10_000m, "千元" => figure / 10m, "亿元" => figure * 10_000m, _ => null };
            foreach (var cell in read.Report.Where(cell => cell.Definition.Kind == ValueKind.Money)) (cell.Value is null || cell.Value == right).ShouldBeTrue($"{unit}: {cell}");
            (read.Report.Any(cell => cell.Value == right) || read.Unplaced.Length >= 2).ShouldBeTrue(unit);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private static void ShouldBeWhole(string text)
    {
        var read = Read(text);
        Reading.Of(read, "kitchen").ShouldBe(Whole, text);
        Reading.Unplaced(read).ShouldBe("", text);
    }
}
