using static SchemaKit.Tests.Binding.LibraryForm;

namespace SchemaKit.Tests.Binding;

public class Printed_subtotals
{
    private const string Head = """
        Loans of the year
        Kind of item | Borrowers | | |
        Adults | Children | | Total |
        Under twelve | Twelve and up | | |

        """;

    private const string Rest = "\n3. All items | 15 | 22 | 38 | 75 |";
    private const string Loans = "10 20 30 60 1 2 3 6 4 5 6 15 15 22 38 75";

    [Theory]
    [InlineData("2. Media | Films and series | 1 | 2 | 3 | 6 |\nMusic | 4 | 5 | 6 | 15 |\nSubtotal | 5 | 7 | 9 | 21 |")]
    [InlineData("2. Media | Subtotal | 5 | 7 | 9 | 21 |\nFilms and series | 1 | 2 | 3 | 6 |\nMusic | 4 | 5 | 6 | 15 |")]
    [InlineData("2. Media |\nFilms and series | 1 | 2 | 3 | 6 |\nMusic | 4 | 5 | 6 | 15 |\nSub-total in all | 5 | 7 | 9 | 21 |")]
    [InlineData("Films and series | 1 | 2 | 3 | 6 |\nMusic | 4 | 5 | 6 | 15 |\nMedia subtotal | 5 | 7 | 9 | 21 |")]
    [InlineData("2. Media | 5 | 7 | 9 | 21 |\nFilms and series | 1 | 2 | 3 | 6 |\nMusic | 4 | 5 | 6 | 15 |")]
    public void A_row_below_in_or_at_its_group_is_read_as_what_the_group_adds_up_to(string rows)
    {
        var read = Read(Head + "1. Books | 10 | 20 | 30 | 60 |\n" + rows + Rest);

        Reading.Of(read, "loans").ShouldBe(Loans);
        Subtotals(read).ShouldBe("loans.media@adults=5 loans.media@children.under12=7 loans.media@children.teens=9 loans.media@total=21");
        read.Unplaced.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Adults | Children | | | Total |\nUnder twelve | Twelve and up | Subtotal | | |", "10 | 20 | 30 | 50 | 60")]
    [InlineData("Adults | Children | | | Total |\nSubtotal | Under twelve | Twelve and up | | |", "10 | 50 | 20 | 30 | 60")]
    [InlineData("Adults | Children | Under twelve | Twelve and up | Subtotal | Total |", "10 | 20 | 30 | 50 | 60")]
    [InlineData("Adults | Children | Subtotal | Under twelve | Twelve and up | Total |", "10 | 50 | 20 | 30 | 60")]
    [InlineData("Adults | Under twelve | Twelve and up | Children subtotal | Total |", "10 | 20 | 30 | 50 | 60")]
    public void A_column_keeps_all_others_in_place_wherever_it_stands_in_its_group(string heads, string row)
    {
        var read = Read($"Loans of the year\nKind of item | Borrowers | | |\n{heads}\n1. Books | {row} |");

        Reading.Of(read, "loans.books").ShouldBe("10 20 30 60");
        Subtotals(read).ShouldBe("loans.children@books=50");
        read.Unplaced.ShouldBeEmpty();
    }

    [Fact]
    public void A_row_and_a_column_may_cross()
    {
        var read = Read("""
            Loans of the year
            Kind of item | Borrowers | | |
            Adults | Children | | | Total |
            Under twelve | Twelve and up | Subtotal | | |
            2. Media | Films and series | 1 | 2 | 3 | 5 | 6 |
            Music | 4 | 5 | 6 | 11 | 15 |
            Subtotal | 5 | 7 | 9 | 16 | 21 |
            """);

        Reading.Of(read, "loans.media").ShouldBe("1 2 3 6 4 5 6 15");
        Subtotals(read).ShouldBe(
            "loans.children@media.films=5 loans.children@media.music=11 " +
            "loans.media@adults=5 loans.media@children.under12=7 loans.media@children.teens=9 loans.media@children=16 loans.media@total=21");
        read.Subtotals[5].Cells.Select(cell => read.Report[cell].Definition.Id)
            .ShouldBe(["loans.media.films.children.under12", "loans.media.films.children.teens", "loans.media.music.children.under12", "loans.media.music.children.teens"]);
    }

    [Fact]
    public void A_total_left_blank_behind_a_subtotal_stays_blank()
    {
        var read = Read("Loans of the year\nKind of item | Borrowers |\nAdults | Under twelve | Twelve and up | Children subtotal | Total |\n1. Books | 10 | 20 | 30 | 50 | |");

        Reading.Of(read, "loans.books").ShouldBe("10 20 30 _");
        Subtotals(read).ShouldBe("loans.children@books=50");
    }

    [Fact]
    public void A_row_with_a_figure_too_few_is_not_guessed()
    {
        var read = Read("Loans of the year\nKind of item | Borrowers |\nAdults | Under twelve | Twelve and up | Children subtotal | Total |\n1. Books | 10 | 20 | 30 | 60 |");

        Reading.Of(read, "loans.books").ShouldBe("? ? ? ?");
        Subtotals(read).ShouldBe("");
        Reading.Unplaced(read).ShouldBe("10 20 30 60");
    }

    [Fact]
    public void A_blank_subtotal_says_nothing()
    {
        var read = Read(Head + "2. Media | Films and series | 1 | 2 | 3 | 6 |\nMusic | 4 | 5 | 6 | 15 |\nSubtotal | 5 | | / | 21 |" + Rest);

        Subtotals(read).ShouldBe("loans.media@adults=5 loans.media@total=21");
        read.Unplaced.ShouldBeEmpty();
    }

    [Fact]
    public void What_stands_there_twice_is_not_read_twice()
    {
        var read = Read(Head + "2. Media | Films and series | 1 | 2 | 3 | 6 |\nMusic | 4 | 5 | 6 | 15 |\nSubtotal | 5 | 7 | 9 | 21 |\nSubtotal | 1 | 1 | 1 | 3 |" + Rest);

        Reading.Of(read, "loans.all").ShouldBe("15 22 38 75");
        read.Subtotals.Length.ShouldBe(4);
        Reading.Unplaced(read).ShouldBe("1 1 1 3");
    }

    [Fact]
    public void A_row_of_that_name_outside_of_every_group_that_has_one_is_nobodys()
    {
        var read = Read(Head + "1. Books | 10 | 20 | 30 | 60 |\nSubtotal | 10 | 20 | 30 | 60 |" + Rest);

        read.Subtotals.ShouldBeEmpty();
        Reading.Unplaced(read).ShouldBe("10 20 30 60");
    }

    [Fact]
    public void A_grid_with_spans_reads_alike()
    {
        var read = Read("""
            <table>
            <tr><td colspan="6">Loans of the year</td></tr>
            <tr><td rowspan="3" colspan="2">Kind of item</td><td colspan="5">Borrowers</td></tr>
            <tr><td rowspan="2">Adults</td><td colspan="3">Children</td><td rowspan="2">Total</td></tr>
            <tr><td>Subtotal</td><td>Under twelve</td><td>Twelve and up</td></tr>
            <tr><td colspan="2">1. Books</td><td>10</td><td>50</td><td>20</td><td>30</td><td>60</td></tr>
            <tr><td rowspan="3">2. Media</td><td>Subtotal</td><td>5</td><td>16</td><td>7</td><td>9</td><td>21</td></tr>
            <tr><td>Films and series</td><td>1</td><td>5</td><td>2</td><td>3</td><td>6</td></tr>
            <tr><td>Music</td><td>4</td><td>11</td><td>5</td><td colspan="2">6</td></tr>
            <tr><td colspan="2">3. All items</td><td>15</td><td></td><td>22</td><td>38</td><td>75</td></tr>
            </table>
            """);

        // In the row of Music one cell covers two columns: by the grid it is nobody's, and all others find their places.
        Reading.Of(read, "loans").ShouldBe("10 20 30 60 1 2 3 6 4 5 ? ? 15 22 38 75");
        Subtotals(read).ShouldBe(
            "loans.children@books=50 loans.media@adults=5 loans.media@children=16 loans.media@children.under12=7 loans.media@children.teens=9 " +
            "loans.media@total=21 loans.children@media.films=5 loans.children@media.music=11");
        Reading.Unplaced(read).ShouldBe("6");
    }

    [Fact]
    public void Every_subtotal_says_where_it_stood()
    {
        var read = Read(Head + "2. Media | 5 | 7 | 9 | 21 |");

        read.Subtotals.Select(subtotal => (subtotal.Place.Line, subtotal.Place.Column)).ShouldBe([(5, 12), (5, 16), (5, 20), (5, 24)]);
    }

    private static string Subtotals(ReadResult read) => string.Join(' ', read.Subtotals.Select(subtotal => $"{subtotal.Group}@{subtotal.At}={subtotal.Value.Value}"));
}
