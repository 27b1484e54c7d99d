namespace SchemaKit.Tests.Prose;

public class A_stated_figure
{
    private static readonly CellCatalogue Catalogue = FormWithProse.Form.Cells;

    [Theory]
    [InlineData(12, ClaimVerdict.Matches)]
    [InlineData(13, ClaimVerdict.MatchesNone)]
    [InlineData(null, ClaimVerdict.Ambiguous)]
    public void Is_held_against_its_cell(int? published, ClaimVerdict verdict) =>
        Check("借书12册", ("loans.books.total", published)).ShouldBe(verdict);

    [Theory]
    [InlineData(7, 0, ClaimVerdict.Matches)]
    [InlineData(7, 2, ClaimVerdict.Matches)]
    [InlineData(5, 2, ClaimVerdict.Matches)]
    [InlineData(6, 2, ClaimVerdict.MatchesNone)]
    [InlineData(8, null, ClaimVerdict.MatchesNone)]
    [InlineData(7, null, ClaimVerdict.Matches)]
    [InlineData(5, null, ClaimVerdict.Ambiguous)]
    [InlineData(null, 7, ClaimVerdict.Ambiguous)]
    [InlineData(null, 8, ClaimVerdict.Ambiguous)]
    public void May_be_the_one_or_the_other(int? main, int? mobile, ClaimVerdict verdict) =>
        Check("counted 7 people", ("visits.branches.main.visitors", main), ("visits.branches.mobile.visitors", mobile)).ShouldBe(verdict);

    [Fact]
    public void That_is_the_figure_of_two_cells_either_of_which_may_be_meant_is_ambiguous()
    {
        var pattern = new ClaimPattern("either") { Says = ["x"], Means = [FormWithProse.Cells("staff.librarians"), FormWithProse.Cells("staff.others")] };
        var claim = new Claim(pattern, null, pattern.Means, CellValue.Number(4, raw: "x4"), default);
        Judge(claim, ("staff.librarians", 4), ("staff.others", 4)).ShouldBe(ClaimVerdict.Ambiguous);
        Judge(claim, ("staff.librarians", 4), ("staff.others", 5)).ShouldBe(ClaimVerdict.Matches);
        Judge(claim, ("staff.librarians", 3), ("staff.others", 5)).ShouldBe(ClaimVerdict.MatchesNone);
    }

    [Theory]
    [InlineData(12345, ClaimVerdict.Matches)]
    [InlineData(12500, ClaimVerdict.Matches)]
    [InlineData(12501, ClaimVerdict.MatchesNone)]
    public void That_is_rounded_stands_for_all_that_rounds_to_it(int published, ClaimVerdict verdict) =>
        Check("借书1.2万册", ("loans.books.total", published)).ShouldBe(verdict);

    [Fact]
    public void That_no_table_says_is_told_with_what_the_tables_say()
    {
        var check = Of("We counted 7 people.", ("visits.branches.main.visitors", 9), ("visits.branches.mobile.visitors", 2));
        check.ToString().ShouldBe("counted 7 people: the tables say 9 or 11 (line 1)");
        Of("We counted 7 people.", ("visits.branches.main.visitors", 9)).Message.ShouldBe("counted 7 people: the tables say 9 or at least 9");
    }

    [Fact]
    public void Weighs_what_its_pattern_says()
    {
        Of("On disc, we lent films 3 items.").Severity.ShouldBe(Severity.Error);
        Of("借书12册").Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void Is_held_against_a_report_on_its_own_form_only()
    {
        var claims = FormWithProse.Read("借书12册").Claims;
        var other = new CellDefinition(2, "loans.books.children.teens", "", ValueKind.Count, null, CellRole.Detail);
        var foreign = claims[0] with { Means = [new ClaimMeaning([other])] };
        Should.Throw<ArgumentException>(() => ClaimCheck.Of([foreign], Report())).Message.ShouldStartWith("cell loans.books.children.teens belongs to another form");
    }

    private static ClaimVerdict Check(string text, params (string Cell, int? Value)[] cells) => Of(text, cells).Verdict;

    private static ClaimCheck Of(string text, params (string Cell, int? Value)[] cells) =>
        ClaimCheck.Of(FormWithProse.Read(text).Claims, Report(cells)).Single();

    private static ClaimVerdict Judge(Claim claim, params (string Cell, int? Value)[] cells) => ClaimCheck.Of([claim], Report(cells)).Single().Verdict;

    private static Report Report(params (string Cell, int? Value)[] cells)
    {
        var values = new CellValue[Catalogue.Count];
        foreach (var (cell, value) in cells) values[Catalogue[cell].Index] = value is { } number ? number : CellValue.Blank;
        return FormWithProse.Form.Create(new CellBlock(Catalogue, values), ReportIdentity.Unknown);
    }
}
