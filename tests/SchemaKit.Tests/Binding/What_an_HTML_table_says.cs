using static SchemaKit.Tests.Binding.LibraryForm;

namespace SchemaKit.Tests.Binding;

public class What_an_HTML_table_says
{
    private const string Head = """
        <p>Loans of the year</p>
        <table>
        <tr><td rowspan=3 colspan=2>Kind of item</td><td colspan=4>Borrowers</td></tr>
        <tr><td rowspan=2>Adults</td><td colspan=2>Children</td><td rowspan=2>Total</td></tr>
        <tr><td>Under twelve</td><td>Twelve and up</td></tr>
        """;

    [Fact]
    public void Spans_of_labels_keep_every_figure_in_its_column()
    {
        var read = Read(Head + """
            <tr><td colspan=2>1. Books</td><td>10</td><td>20</td><td>30</td><td>60</td></tr>
            <tr><td rowspan=2>2. Media</td><td>Films and series</td><td>1</td><td>2</td><td>3</td><td>6</td></tr>
            <tr><td>Music</td><td>4</td><td></td><td>5</td><td>9</td></tr>
            <tr><td colspan=2>3. All items</td><td>15</td><td>22</td><td>38</td><td>75</td></tr>
            </table>
            """);
        Reading.Of(read, "loans").ShouldBe("10 20 30 60 1 2 3 6 4 _ 5 9 15 22 38 75");
    }

    [Fact]
    public void A_head_and_a_body_that_disagree_about_spans_are_matched_by_order() =>
        Reading.Of(Read(Head + "<tr><td>1. Books</td><td colspan=2>10</td><td>20</td><td>30</td><td>60</td></tr></table>"), "loans.books")
            .ShouldBe("10 20 30 60");

    [Fact]
    public void Merged_blanks_leave_the_figure_beside_them_in_its_column() =>
        Reading.Of(Read(Head + "<tr><td colspan=2>1. Books</td><td colspan=3></td><td>60</td></tr></table>"), "loans.books").ShouldBe("_ _ _ 60");

    [Fact]
    public void A_figure_over_several_columns_is_nobodys()
    {
        var read = Read(Head + "<tr><td colspan=2>1. Books</td><td>10</td><td colspan=2>50</td><td>60</td></tr></table>");
        Reading.Of(read, "loans.books").ShouldBe("10 ? ? 60");
        Reading.Unplaced(read).ShouldBe("50");
    }

    [Fact]
    public void Columns_in_another_order_are_read_by_the_heads_above_them()
    {
        var read = Read("""
            <p>Loans of the year</p>
            <table>
            <tr><td rowspan=2 colspan=2>Kind of item</td><td rowspan=2>Total</td><td colspan=2>Children</td><td rowspan=2>Adults</td></tr>
            <tr><td>Twelve and up</td><td>Under twelve</td></tr>
            <tr><td colspan=2>1. Books</td><td>60</td><td>30</td><td>20</td><td>10</td></tr></table>
            """);
        Reading.Of(read, "loans.books").ShouldBe("10 20 30 60");
        read.Unplaced.ShouldBeEmpty();
    }

    [Fact]
    public void Tables_around_the_table_do_no_harm() =>
        Reading.Of(Read("<table><tr><td>menu</td><td>" + Head + "<tr><td colspan=2>1. Books</td><td>10</td><td>20</td><td>30</td><td>60</td></tr></table></td></tr></table>"), "loans.books")
            .ShouldBe("10 20 30 60");
}
