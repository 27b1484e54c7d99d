namespace SchemaKit.Schema.Tests;

public class SchemaSetTests
{
    private static readonly Template Form = Sample.Compiled(Sample.Table("columns: { a: A }")) with { FirstYear = 2020, LastYear = 2021 };

    private static readonly Template Next = Form with { Edition = "2022", TypeName = "LibraryReport2022", FirstYear = 2022, LastYear = null };

    [Fact]
    public void Editions_that_follow_each_other_have_no_dispute() =>
        SchemaSet.Check([new("b", Next), new("a", Form)]).Problems.ShouldBeEmpty();

    [Fact]
    public void The_official_editions_have_no_dispute() =>
        SchemaSet.Check([new("a", OfficialForm.Of2019), new("b", OfficialForm.Of2021)]).Problems.ShouldBeEmpty();

    [Theory]
    [InlineData("libraries", "LIBRARYREPORT")]
    [InlineData("Libraries", "LibraryReport")]
    public void Types_that_differ_in_capitals_only_are_the_same(string nameSpace, string type) =>
        Kinds(SchemaSet.Check([new("a", Form), new("b", Next with { Namespace = nameSpace, TypeName = type })])).ShouldBe(["b SK4001"]);

    [Fact]
    public void The_later_path_is_blamed_whatever_the_order_of_the_files()
    {
        var twin = Next with { Edition = Form.Edition };
        Kinds(SchemaSet.Check([new("a/z", Form), new("b/a", twin)])).ShouldBe(["b/a SK4002"]);
        Kinds(SchemaSet.Check([new("b/a", twin), new("a/z", Form)])).ShouldBe(["b/a SK4002"]);
        Kinds(SchemaSet.Check([new("B", twin), new("a", Form)])).ShouldBe(["a SK4002"]);
    }

    [Theory]
    [InlineData(2021, null, true)]
    [InlineData(2019, 2020, true)]
    [InlineData(2010, null, true)]
    [InlineData(2010, 2019, false)]
    [InlineData(2022, 2022, false)]
    public void Years_that_two_editions_claim_are_disputed(int first, int? last, bool isDisputed)
    {
        var other = Next with { FirstYear = first, LastYear = last };
        Kinds(SchemaSet.Check([new("a", Form), new("b", other)])).ShouldBe(isDisputed ? ["b SK4003"] : []);
        Kinds(SchemaSet.Check([new("a", Form), new("b", other with { Id = "another" })])).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_generated_from_the_file_that_is_blamed()
    {
        var check = SchemaSet.Check([new("a", Form), new("b", Form), new("c", Next)]);
        (check.Withholds("a"), check.Withholds("b"), check.Withholds("c")).ShouldBe((false, true, false));
    }

    [Fact]
    public void Two_types_of_one_name_and_overlapping_years_are_told_both() =>
        Kinds(SchemaSet.Check([new("a", Form), new("b", Form with { Edition = "x" })])).ShouldBe(["b SK4001", "b SK4003"]);

    [Fact]
    public void A_dispute_stands_where_the_file_makes_its_claim()
    {
        var compilation = Sample.Compile(Sample.Table("columns: { a: A }"));
        var check = SchemaSet.Check([new("a", Next with { LastYear = 2023, Namespace = "Libraries", TypeName = "LibraryReport" }), new("b", compilation.Template!) { Landmarks = compilation.Landmarks }]);
        check.Problems.Select(p => p.Problem.Span).ShouldBe([new TextPlace(6, 39, 6, 52)]);
        SchemaSet.Check([new("a", Form), new("b", Form)]).Problems[0].Problem.Span.ShouldBe(new TextPlace(1, 1, 1, 1));
    }

    [Fact]
    public void The_answer_is_the_same_for_the_same_templates() =>
        SchemaSet.Check([new("a", Form), new("b", Form)]).ShouldBe(SchemaSet.Check([new("b", Form), new("a", Form)]));

    private static IEnumerable<string> Kinds(SchemaSetCheck check) => check.Problems.Select(p => $"{p.Path} {p.Problem.Kind.Id}");
}
