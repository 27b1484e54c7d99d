namespace SchemaKit.Schema.Tests;

/// <summary>How the cells of an edition relate to those of the edition before, which has the rows a, b and gone.</summary>
public class EditionComparisonTests
{
    private const string Cells = "columns: { x: X, y: Y }\nrows: { a: A, b1: B 1, b2: B 2, c: C }";

    private static readonly Template Former = Sample.Compiled(Sample.Table("columns: { x: X, y: Y }\nrows: { a: A, b: B, gone: Gone }")) with
    {
        Edition = "2020", TypeName = "LibraryReport2020", FirstYear = 2020, LastYear = 2023,
    };

    [Fact]
    public void Cells_are_the_same_or_sums_or_not_comparable()
    {
        var comparison = Compare("same: loans.a.*", "sumOf: { loans.b.*: [loans.b1.*, loans.b2.*] }", "not: { loans.gone.*: no longer asked, loans.c.*: new }");
        comparison.Faults.ShouldBeEmpty();
        comparison.Kept.ShouldBe([new(0, 0), new(1, 1)]);
        comparison.Sums.ShouldBe([new(2, new([2, 4])), new(3, new([3, 5]))]);
        comparison.Incomparable.ShouldBe([new("no longer asked", default, new([4, 5])), new("new", new([6, 7]), default)]);
    }

    [Fact]
    public void The_longest_name_speaks_for_a_cell()
    {
        var comparison = Compare("same: [loans.*, loans.a.y]", "not: { loans.a.*: counted anew, loans.b.*: b, loans.b1.*: b, loans.b2.*: b, loans.gone.*: gone, loans.c.*: new }");
        comparison.Faults.ShouldHaveSingleItem().Arguments[0].ShouldBe("loans.*");
        comparison.Kept.ShouldBe([new(1, 1)]);
    }

    [Fact]
    public void A_sum_of_one_part_is_a_cell_of_another_name() =>
        Compare("same: loans.a.*", "sumOf: { loans.b.*: loans.c.* }", "not: { loans.gone.*: gone, loans.b1.*: new, loans.b2.*: new }")
            .Kept.ShouldBe([new(0, 0), new(1, 1), new(6, 2), new(7, 3)]);

    [Fact]
    public void A_column_is_named_with_a_star_for_its_rows()
    {
        var comparison = Compare("same: loans.*.x", "not: { loans.*.y: counted anew, loans.gone.*: gone, loans.b.*: b, loans.b1.*: new, loans.b2.*: new, loans.c.*: new }");
        comparison.Faults.ShouldBeEmpty();
        comparison.Kept.ShouldBe([new(0, 0)]);
        comparison.Incomparable[0].ShouldBe(new("counted anew", new([1]), new([1])));
    }

    [Theory]
    [InlineData("loans.*", "loans.a.b.c", "a.b.c")]
    [InlineData("loans.*.c", "loans.a.b.c", "a.b")]
    [InlineData("loans.*.b.*", "loans.a.b.c", "a", "c")]
    [InlineData("loans.*.b.*", "loans.b.b.c", "b", "c")]
    [InlineData("loans.*.b.*", "loans.a.b.b.b", "a", "b.b")]
    [InlineData("loans.a", "loans.a")]
    public void A_star_takes_as_few_names_as_the_rest_allows_and_fills_them_in_again(string name, string cell, params string[] standIns)
    {
        new CellsName(name).Match(cell).ShouldBe(standIns);
        new CellsName(name).Fill(standIns).ShouldBe(cell);
    }

    [Theory]
    [InlineData("loans.*", "loans")]
    [InlineData("loans.*", "loan.a")]
    [InlineData("loans.*.c", "loans.c")]
    [InlineData("loans.a", "loans.a.b")]
    [InlineData("loans.*.b", "loans.a.b.c")]
    public void A_star_stands_for_one_name_at_least_and_every_other_name_for_itself(string name, string cell) =>
        new CellsName(name).Match(cell).ShouldBeNull();

    [Fact]
    public void Of_two_names_that_say_as_much_the_one_whose_star_stands_last_speaks() =>
        new[] { "loans.*.x", "loans.*", "loans.a.*", "loans.a.x" }.OrderByDescending(name => new CellsName(name).Rank)
            .ShouldBe(["loans.a.x", "loans.a.*", "loans.*.x", "loans.*"]);

    [Theory]
    [InlineData("same: loans.*|not: { loans.gone.*: gone, loans.c.*: new }", "12:1-11 SK4005 'loans.b1.x' | 2024 | 2020 | , nor 3 more", "12:1-11 SK4005 'loans.b.x' | 2020 | 2024 | , nor 1 more")]
    [InlineData("same: [loans.a.*, loans.aa.*]", "14:21-31 SK4006 loans.aa.* | names no cell that both this edition and edition '2020' have")]
    [InlineData("same: loans.a.*|sumOf: { loans.bb.*: [loans.b1.*, loans.b2.*] }", "15:12-22 SK4006 loans.bb.* | names no cell of edition '2020'")]
    [InlineData("same: loans.a.*|sumOf: { loans.b.*: [loans.b1.*, loans.b3.*] }", "15:36-46 SK4006 loans.b3.* | has no cell 'loans.b3.x' in this edition for the sum")]
    [InlineData("same: loans.a.*|not: { loans.z: none }", "15:10-17 SK4006 loans.z | names no cell of this edition or of edition '2020'")]
    public void A_mistake_is_told_where_it_stands(string comparable, params string[] expected) =>
        ErrorsOf(Text("2020", comparable.Split('|'))).ShouldBe(expected);

    [Theory]
    [InlineData("2019", "13:11-15 SK4004 2019 | the other schemas of the form are edition '2020'")]
    [InlineData("2024", "13:11-15 SK4004 2024 | it is this edition itself")]
    public void The_edition_before_is_one_of_the_others(string former, string expected) =>
        ErrorsOf(Text(former, "same: loans.*")).ShouldBe([expected]);

    [Fact]
    public void The_edition_before_is_for_years_before()
    {
        var compilation = Sample.Compile(Text("2020", "same: loans.*"));
        var check = SchemaSet.Check([new("a", Former with { FirstYear = 2030, LastYear = null }), new("b", compilation.Template! with { LastYear = 2029 }) { Landmarks = compilation.Landmarks }]);
        check.Problems.Select(p => p.Problem.Arguments[1]).ShouldBe(["its report years are not before those of this edition"]);
    }

    [Fact]
    public void An_edition_stands_alone_where_the_one_before_is_not_in_the_project()
    {
        var compilation = Sample.Compile(Text("2020", "same: loans.*"));
        var check = SchemaSet.Check([new("b", compilation.Template!) { Landmarks = compilation.Landmarks }]);
        check.Problems.ShouldHaveSingleItem().Problem.Kind.ShouldBe(ProblemKinds.FormerEditionAbsent);
        check.Withholds("b").ShouldBeFalse();
    }

    [Fact]
    public void The_official_editions_compare_cell_by_cell()
    {
        var (former, form) = (OfficialForm.Of2019, OfficialForm.Of2021);
        var comparison = EditionComparison.Of(form, form.Former.ShouldNotBeNull(), ComparedCell.Of(former));
        comparison.Faults.ShouldBeEmpty();

        // The 22 rows of applications that both have, in 7 columns; the review grid; three counts of decisions.
        comparison.Kept.Count.ShouldBe((22 * 7) + 15 + 3);
        comparison.Kept.ShouldAllBe(k => form.Cells[k.Cell].Id == former.Cells[k.Former].Id);
        comparison.Sums.Select(s => former.Cells[s.Former].Id).ShouldAllBe(id => id.StartsWith("applications.outcomes.otherHandling."));
        comparison.Sums.Select(s => s.Parts.Count).ShouldBe([3, 3, 3, 3, 3, 3, 3]);
        comparison.Incomparable.SelectMany(i => i.Cells).Select(c => form.Cells[c].Id).ShouldBe(
        [
            .. new[] { "regulations", "normativeDocuments" }.SelectMany(row => new[] { "issued", "repealed", "inForce" }.Select(c => $"proactiveDisclosure.item1.{row}.{c}")),
            "proactiveDisclosure.item8.administrativeFees.amount",
        ]);
        comparison.Incomparable.Sum(i => i.FormerCells.Count).ShouldBe(19);
    }

    [Fact]
    public void No_line_of_the_official_comparison_can_be_left_out_unnoticed()
    {
        var lines = OfficialForm.Text2021.Split('\n');
        var first = Array.IndexOf(lines, "comparable:");
        for (var left = first + 1; left < lines.Length && lines[left].StartsWith(' '); left++)
        {
            // What is said of single decisions falls back on what is said of their table.
            if (lines[left].EndsWith(".decisions")) continue;
            var compilation = Sample.Compile(string.Join("\n", lines.Where((_, line) => line != left)));
            var problems = compilation.Template is null
                ? compilation.Problems
                : SchemaSet.Check([new("a", OfficialForm.Of2019), new("b", compilation.Template) { Landmarks = compilation.Landmarks }]).Problems.Select(p => p.Problem);
            problems.Where(p => p.Kind.IsError && p.Span.Line > first).ShouldNotBeEmpty(lines[left]);
        }
    }

    private static EditionComparison Compare(params string[] comparable)
    {
        var template = Sample.Compiled(Text("2020", comparable));
        return EditionComparison.Of(template, template.Former!, ComparedCell.Of(Former));
    }

    private static IReadOnlyList<string> ErrorsOf(string text)
    {
        var compilation = Sample.Compile(text);
        compilation.Problems.Where(p => p.Kind.IsError).ShouldBeEmpty();
        return
        [
            .. SchemaSet.Check([new("a", Former), new("b", compilation.Template!) { Landmarks = compilation.Landmarks }]).Problems
                .Select(p => Sample.Brief(p.Problem)),
        ];
    }

    private static string Text(string former, params string[] comparable) =>
        Sample.Table(Cells.Split('\n')) + $"comparable:\n  former: {former}\n{string.Concat(comparable.Select(l => $"  {l}\n"))}";
}
