using static SchemaKit.Tests.Binding.LibraryForm;

namespace SchemaKit.Tests.Binding;

public class Columns_held_by_spaces
{
    private const string Head = """
        Loans of the year
                             Borrowers
        Kind of item    Adults        Children        Total
                               Under     Twelve
                               twelve    and up

        """;

    private const string Branches = """
        Table of branches
        Branch              Days     Visitors      Fees
                            open                   paid

        """;

    [Fact]
    public void Heads_set_over_several_lines_are_put_together() =>
        Reading.Of(Read(Head + "1. Books          10       20        30         60\n"), "loans.books").ShouldBe("10 20 30 60");

    [Theory]
    [InlineData("2. Media  Films      1        2         3          6\n          and\n          series\n")]
    [InlineData("          Films\n2. Media  and        1        2         3          6\n          series\n")]
    [InlineData("          Films and\n2. Media             1        2         3          6\n          series\n")]
    [InlineData("2. Media  Films and\n          series\n                     1        2         3          6\n")]
    public void Figures_may_stand_beside_between_or_below_the_lines_of_their_label(string films)
    {
        var read = Read(Head + "1. Books            10       20        30         60\n" + films + "          Music      4        5         6         15\n3. All items        15       27        39         81\n");
        Reading.Of(read, "loans").ShouldBe("10 20 30 60 1 2 3 6 4 5 6 15 15 27 39 81");
        Reading.Unplaced(read).ShouldBe("");
    }

    [Fact]
    public void A_blank_stays_blank_and_shifts_no_other() =>
        Reading.Of(Read(Head + "1. Books            10       20        30         60\n          Music      4                  6         15\n3. All items        15       27                   81\n"), "loans")
            .ShouldBe("10 20 30 60 ? ? ? ? 4 _ 6 15 15 27 _ 81");

    [Fact]
    public void A_row_without_figures_is_blank() =>
        Reading.Of(Read(Branches + "Main library        11       22            33\nMobile library\n"), "visits").ShouldBe("11 22 33 _ _ _");

    [Fact]
    public void A_figure_in_line_with_no_column_is_not_placed()
    {
        var read = Read(Head + "1. Books            10       20        30         60\n          Music      4            5       6       15\n");
        Reading.Of(read, "loans.books").ShouldBe("10 20 30 60");
        Read(Head + "1. Books            10       20        30         60\n          Music      4            5       15\n").Unplaced.Length.ShouldBe(3);
    }

    [Fact]
    public void Figures_between_two_broken_labels_are_neither_ones()
    {
        var read = Read(Head + "1. Books            10       20        30         60\n          Films and\n          series\n                     1        2         3          6\n          3. All\n          items\n");
        Reading.Of(read, "loans.books").ShouldBe("10 20 30 60");
        Reading.Unplaced(read).ShouldBe("1 2 3 6");
        read.Unplaced[0].Reason.ShouldBe("it stands on a line that may belong to more than one row, or to none");
    }

    [Fact]
    public void A_number_that_was_broken_in_its_cell_is_not_read_as_two()
    {
        var read = Read(Branches + "Main library        11       22            1033\n                                              9\nMobile library       4        5               6\n");
        Reading.Of(read, "visits.branches.main").ShouldBe("? ? ?");
        Reading.Unplaced(read).ShouldContain("1033");
    }

    [Fact]
    public void A_page_that_ends_within_a_table_changes_nothing() =>
        Reading.Of(Read(Branches + "Main library        11       22            33\n\n                 -3-\n\f    Mobile library        4         5            6\n"), "visits").ShouldBe("11 22 33 4 5 6");

    [Fact]
    public void A_head_that_stands_again_on_the_next_page_changes_nothing() =>
        Reading.Of(Read(Branches + "Main library        11       22            33\n\f" + Branches[(Branches.IndexOf('\n') + 1)..] + "Mobile library       4        5             6\n"), "visits").ShouldBe("11 22 33 4 5 6");

    [Fact]
    public void A_table_of_a_single_line_is_read_under_its_heads() =>
        Reading.Of(Read("Staff of the library\n\n     Librarians      Other staff\n\n        12               3\n\n" + Branches + "Main library        11       22            33\n"), "staff").ShouldBe("12 3");

    [Fact]
    public void Places_are_those_of_the_file()
    {
        var read = Read(Branches + "Main library        11       22            33\nMobile library       4        5             6\n");
        read.Report["visits.branches.mobile.visitors"].Place.ShouldBe(new Place(5, 31));
    }
}
