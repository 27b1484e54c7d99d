using static SchemaKit.Tests.Binding.LibraryForm;

namespace SchemaKit.Tests.Binding;

public class What_a_table_says
{
    private const string Loans = """
        1. Loans of the year
        Kind of item | Borrowers | | |
        Adults | Children | | Total |
        Under twelve | Twelve and up | | |

        """;

    private const string Branches = """
        Table of branches |
        Branch | Days open | Visitors | Fees paid |

        """;

    [Fact]
    public void Cells_follow_the_labels_of_the_form()
    {
        var read = Read(Loans + """
            1. Books | 10 | 20 | 30 | 60 |
            2. Media | Films and series | 1 | 2 | 3 | 6 |
            Music | 4 | | 5 | 9 |
            3. All items | 15 | 22 | 38 | 75 |
            """);
        Reading.Of(read, "loans").ShouldBe("10 20 30 60 1 2 3 6 4 _ 5 9 15 22 38 75");
        Reading.Unplaced(read).ShouldBe("");
    }

    [Fact]
    public void Every_label_says_what_it_names_and_where_it_stood()
    {
        var read = Read(Branches + "Main\nlibrary | 1 | 2 | 3 |");
        read.Labels.Select(label => (label.Text, label.Kind, label.Names, label.Place)).ShouldBe(
        [
            ("Table of branches", ReadLabelKind.Caption, "visits.branches", new Place(1, 1)),
            ("Branch", ReadLabelKind.ColumnHead, "visits.branches", new Place(2, 1)),
            ("Days open", ReadLabelKind.ColumnHead, "visits.branches.days", new Place(2, 10)),
            ("Visitors", ReadLabelKind.ColumnHead, "visits.branches.visitors", new Place(2, 22)),
            ("Fees paid", ReadLabelKind.ColumnHead, "visits.branches.fees", new Place(2, 33)),
            ("Main\nlibrary", ReadLabelKind.RowHead, "visits.branches.main", new Place(3, 1)),
        ]);
    }

    [Fact]
    public void Rows_and_columns_that_the_form_does_not_have_are_listed_with_their_places()
    {
        var read = Read("Table of branches |\nBranch | Days open | Visitors | Books lent | Fees paid |\nMain library | 1 | 2 | 9 | 3 |\nBus stop | 7 | | | 8 |\nMobile library | 4 | 5 | 9 | 6 |");
        Reading.Of(read, "visits").ShouldBe("1 2 3 4 5 6");
        read.Unknown.Select(head => (head.Label, head.IsColumn, head.Table, head.Place)).ShouldBe(
            [("Books lent", true, "Table of branches", new Place(2, 33)), ("Bus stop", false, "Table of branches", new Place(4, 1))]);
        Reading.Unplaced(read).ShouldBe("9 7 8 9");
    }

    [Theory, InlineData("1111.11"), InlineData("1212"), InlineData("1010,1010"), InlineData("11，11")]
    public void A_figure_whose_digits_repeat_is_read_like_any_other(string figure)
    {
        var read = Read(Branches + $"Main library | 1 | 2 | {figure} |");
        Reading.Of(read, "visits.branches.main").ShouldStartWith("1 2 ");
        read.Report.Single(cell => cell.Definition.Id == "visits.branches.main.fees").Raw.ShouldBe(figure);
    }

    [Fact]
    public void Rows_may_stand_in_any_order() =>
        Reading.Of(Read(Branches + "Mobile library | 4 | 5 | 6 |\nMain library | 1 | 2 | 3 |"), "visits").ShouldBe("1 2 3 4 5 6");

    [Fact]
    public void Columns_in_another_order_are_read_by_their_heads() =>
        Reading.Of(Read("Table of branches |\nBranch | Fees paid | Days open | Visitors |\nMain library | 3 | 1 | 2 |"), "visits.branches.main").ShouldBe("1 2 3");

    [Fact]
    public void Grouped_columns_in_another_order_are_not_guessed()
    {
        var read = Read("""
            Loans of the year
            Kind of item | Total | Children | | Adults |
            Twelve and up | Under twelve | | |
            1. Books | 60 | 30 | 20 | 10 |
            """);
        Reading.Of(read, "loans.books").ShouldBe("? ? ? ?");
        Reading.Unplaced(read).ShouldBe("60 30 20 10");
    }

    [Theory]
    [InlineData("Adults | Children | | Total |\nUnder twelve | Twelve and up | | |")]
    [InlineData("Children | |\nAdults | Under twelve | Twelve and up | Total |")]
    [InlineData("Adults | Children | Under twelve | Twelve and up | Total |")]
    public void Heads_of_groups_may_stand_over_beside_or_before_their_columns(string heads) =>
        Reading.Of(Read($"Loans of the year\nKind of item | Borrowers | | |\n{heads}\n1. Books | 10 | 20 | 30 | 60 |"), "loans.books").ShouldBe("10 20 30 60");

    [Fact]
    public void A_column_that_the_form_does_not_have_harms_no_other()
    {
        var read = Read("Table of branches |\nBranch | Days open | Staff parties | Visitors | Fees paid |\nMain library | 1 | 99 | 2 | 3 |");
        Reading.Of(read, "visits.branches.main").ShouldBe("1 2 3");
        Reading.Unplaced(read).ShouldBe("99");
    }

    [Fact]
    public void A_column_of_another_edition_is_not_taken_for_the_one_whose_place_it_has()
    {
        var read = Read("Table of branches |\nBranch | Days open | Loans | Fees paid |\nMain library | 1 | 99 | 3 |");
        Reading.Of(read, "visits.branches.main").ShouldBe("1 ? 3");
        read.Unplaced.ShouldHaveSingleItem().Reason.ShouldBe("the form has no column 'Loans'");
    }

    [Fact]
    public void Column_heads_cut_off_keep_their_place() =>
        Reading.Of(Read("Table of branches |\nBranch | Days | Visi | Fees paid |\nMain library | 1 | 2 | 3 |"), "visits.branches.main").ShouldBe("1 2 3");

    [Fact]
    public void A_row_that_the_form_does_not_have_harms_no_other()
    {
        var read = Read(Branches + "Main library | 1 | 2 | 3 |\nBook bus | 97 | 98 | 99 |\nMobile library | 4 | 5 | 6 |");
        Reading.Of(read, "visits").ShouldBe("1 2 3 4 5 6");
        Reading.Unplaced(read).ShouldBe("97 98 99");
        read.Unplaced[0].Reason.ShouldBe("the form has no row 'Book bus' in Table of branches");
    }

    [Fact]
    public void A_row_with_too_few_cells_is_not_guessed()
    {
        var read = Read("Table of branches\n\nBranch\n\nDays open\n\nVisitors\n\nFees paid\n\nMain library\n\n7\n\n8\n\nMobile library\n\n4\n\n5\n\n6\n");
        Reading.Of(read, "visits").ShouldBe("? ? ? 4 5 6");
        Reading.Unplaced(read).ShouldBe("7 8");
    }

    [Fact]
    public void An_empty_cell_that_left_only_white_space_is_a_blank_where_the_count_of_cells_shows_it() =>
        Reading.Of(Read("Table of branches\n\nBranch\n\nDays open\n\nVisitors\n\nFees paid\n\nMain library\n\n7\n\n\n8\n\nMobile library\n\n4\n\n5\n\n6\n"), "visits")
            .ShouldBe("7 _ 8 4 5 6");

    [Fact]
    public void Rows_of_a_group_whose_own_labels_were_lost_are_read_by_their_number()
    {
        var read = Read(Loans + "2. Media |\n1 | 2 | 3 | 6 |\n4 | 0 | 5 | 9 |\n3. All items | 15 | 22 | 38 | 75 |");
        Reading.Of(read, "loans.media").ShouldBe("1 2 3 6 4 0 5 9");
    }

    [Fact]
    public void A_group_that_stands_as_one_row_is_not_spread_over_its_rows()
    {
        var read = Read(Loans + "1. Books | 10 | 20 | 30 | 60 |\n2. Media | 5 | 2 | 8 | 15 |\n3. All items | 15 | 22 | 38 | 75 |");
        Reading.Of(read, "loans.media").ShouldBe("? ? ? ? ? ? ? ?");
        read.Subtotals.Select(subtotal => subtotal.Value.Raw).ShouldBe(["5", "2", "8", "15"]);
    }

    [Fact]
    public void A_table_that_stands_twice_is_read_once()
    {
        var read = Read(Branches + "Main library | 1 | 2 | 3 |\n\n" + Branches + "Main library | 1 | 2 | 4 |\n");
        Reading.Of(read, "visits.branches.main").ShouldBe("1 2 3");
        Reading.Unplaced(read).ShouldBe("1 2 4");
    }

    [Fact]
    public void A_table_of_a_single_line_starts_behind_its_head() =>
        Reading.Of(Read("Staff of the library\nLibrarians | Other staff |\n12 | 3 |\nWhat we plan\n2 more | 5 |"), "staff").ShouldBe("12 3");

    [Fact]
    public void A_head_may_name_another_unit() =>
        Read("Table of branches |\nBranch | Days open | Visitors | Fees paid (unit: 万元) |\nMain library | 1 | 2 | 3.5 |")
            .Report["visits.branches.main.fees"].Value.ShouldBe(35000m);

    [Fact]
    public void A_text_in_a_cell_is_kept_as_text() =>
        Reading.Of(Read(Branches + "Main library | 1 | see below | 3 |"), "visits.branches.main").ShouldBe("1 'see below' 3");

    [Fact]
    public void A_list_of_links_with_the_labels_of_a_table_is_no_table()
    {
        var read = Read("Main library\n\nMobile library\n\nopening hours\n\ncatalogue\n\ncontact\n");
        read.Report.ShouldAllBe(cell => cell.State == CellState.Missing);
    }

    [Fact]
    public void A_remark_on_the_line_below_a_figure_belongs_to_its_cell()
    {
        var read = Read("\tTable of branches\n\n\tBranch\n\tDays open\n\tVisitors\n\tFees paid\n\n\tMain library\n\t1\n\t22\n(16 of them twice)\n\t3\n\n");
        Reading.Of(read, "visits.branches.main").ShouldBe("1 22\n(16 of them twice) 3");
        read.Report["visits.branches.main.visitors"].Value.ShouldBe(22);
    }

    [Fact]
    public void A_page_number_above_a_label_is_no_cell()
    {
        var read = Read("Table of branches |\nBranch |\nDays open |\nVisitors |\nFees paid |\nMain library |\n1 |\n2 |\n3 |\n- 3 -\nMobile library |\n4 |\n5 |\n6 |\n");
        Reading.Of(read, "visits").ShouldBe("1 2 3 4 5 6");
        Reading.Unplaced(read).ShouldBe("- 3 -");
    }

    [Fact]
    public void A_long_text_under_prose_is_no_label()
    {
        var prose = new string('x', 400);
        Reading.Of(Read($"{prose}\n{prose}\n|\nStaff of the library\nLibrarians | Other staff |\n12 | 3 |"), "staff").ShouldBe("12 3");
    }
}
