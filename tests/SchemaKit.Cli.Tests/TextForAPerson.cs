namespace SchemaKit.Cli.Tests;

/// <summary>What a person reads.</summary>
public sealed class TextForAPerson
{
    // 40 equalities, and one check for each of the 197 cells that count something: all 198 but the amount of money.
    [Fact]
    public void Reports_that_add_up_take_two_lines() => Command.Run("check", Repository.Culture).Output.ShouldBe(
        $"{Repository.Culture}: 月潭县文化和旅游局, 2020, edition 2019, 3 of 3 sections read\n"
        + "  checks: 240 hold; figures: 198 placed, 0 not placed\n");

    [Fact]
    public void Many_files_end_in_a_table()
    {
        var outcome = Command.Run("check", Repository.Culture, Repository.Water, Repository.Water, "no-such-report.txt");
        Squeezed(outcome.Output).ShouldEndWith(
            """
            reports add up do not not read
            4 1 2 1

            violated rule reports findings
            applicants 2 2
            balance 2 2
            cases 2 2
            outcomes 2 2

            """);
    }

    [Fact]
    public void Parse_shows_the_tables_of_the_form() =>
        Command.Run("parse", Repository.Water).Output.ShouldMatchApproved(options => options.NoDiff().SubFolder("Approved"));

    [Theory]
    [InlineData("check")]
    [InlineData("parse")]
    public void What_goes_to_a_file_has_no_colour(string command) => Command.Run(command, Repository.Water).Output.ShouldNotContain('\u001b');

    [Fact]
    public void A_figure_that_no_cell_takes_is_shown_with_its_place()
    {
        var surplus = Repository.Text(Repository.Culture).Replace("政府集中采购 | 3 |", "政府集中采购 | 3 | 4 |", StringComparison.Ordinal);
        Command.Run(new Setting(surplus), "check", "-").Output.ShouldContain("  not placed: ");
    }

    private static string Squeezed(string text) =>
        string.Join('\n', text.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
}
