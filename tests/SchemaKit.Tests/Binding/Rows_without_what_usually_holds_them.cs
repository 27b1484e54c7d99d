using static SchemaKit.Tests.Binding.LibraryForm;

namespace SchemaKit.Tests.Binding;

public class Rows_without_what_usually_holds_them
{
    [Fact]
    public void A_label_and_its_figures_run_together_are_read_by_the_number_of_cells()
    {
        var read = Read("Loans of the year\n1. Books1236\nMusic0404\n");
        Reading.Of(read, "loans").ShouldBe("1 2 3 6 ? ? ? ? 0 4 0 4 ? ? ? ?");
        read.Report["loans.media.music.children.under12"].Place.ShouldBe(new Place(3, 7));
    }

    [Theory]
    [InlineData("Music12345")]
    [InlineData("Music123")]
    public void Figures_run_together_that_are_not_one_for_each_cell_are_not_placed(string row)
    {
        var read = Read($"Loans of the year\n{row}\n1. Books | 1 | 2 | 3 | 6 |");
        Reading.Of(read, "loans.media.music").ShouldBe("? ? ? ?");
        read.Unplaced.ShouldHaveSingleItem().Reason.ShouldStartWith("figures were run together");
    }

    [Fact]
    public void Amounts_of_money_run_together_with_counts_are_not_placed() =>
        Reading.Unplaced(Read("Table of branches\nMain library123\n")).ShouldBe("123");

    [Theory]
    [InlineData("Staff of the library\n\n| 12 | 3 |\n")]
    [InlineData("Staff of the library\n\n| a | b |\n|---|---|\n| 12 | 3 |\n")]
    [InlineData("Staff of the library\n\n12\n\n3\n")]
    public void A_bare_row_is_read_where_every_cell_is_there(string text) => Reading.Of(Read(text), "staff").ShouldBe("12 3");

    [Theory]
    [InlineData("Staff of the library\n\n| 12 |\n", "12")]
    [InlineData("Staff of the library\n\n| 12 | 3 | 4 |\n", "12 3 4")]
    [InlineData("Staff of the library\n\n| 12 | 3 |\n| 4 | 5 |\n", "12 3 4 5")]
    public void A_bare_row_of_another_length_or_one_of_two_is_not_placed(string text, string figures)
    {
        var read = Read(text);
        Reading.Of(read, "staff").ShouldBe("? ?");
        Reading.Unplaced(read).ShouldBe(figures);
    }

    [Fact]
    public void Numbers_of_columns_are_no_figures() =>
        Reading.Of(Read("Staff of the library\n\n| 1 | 2 |\n|---|---|\n| 12 | 3 |\n"), "staff").ShouldBe("? ?");

    [Fact]
    public void A_table_for_every_row_is_read() => Reading.Of(
        Read("Table of branches\n\n| Main library | 1 | 2 | 3 |\n|---|---|---|---|\n\n| Mobile library | 4 | 5 | 6 |\n|---|---|---|---|\n"), "visits").ShouldBe("1 2 3 4 5 6");
}
