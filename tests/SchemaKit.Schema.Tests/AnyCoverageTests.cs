using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Schema.Tests;

public class AnyCoverageTests
{
    private const int Cells = 6;

    [Fact]
    public void Rank_and_smallest_undetected_error_are_those_that_trying_everything_finds() =>
        Prop.ForAll(Equalities.ToArbitrary(), equalities =>
        {
            var whole = TemplateCoverage.Of(Form(equalities)).Whole;
            var detected = Enumerable.Range(0, Cells).Where(cell => equalities.Any(factors => factors[cell] != 0)).ToArray();
            var smallest = SetsOf(detected).Where(set => Rank(equalities, set) < set.Length).Select(set => set.Length).Order().FirstOrDefault();

            whole.Rank.ShouldBe(Rank(equalities, [.. Enumerable.Range(0, Cells)]));
            whole.Detected.ShouldBe(detected.Length);
            whole.Smallest.Cells.Count.ShouldBe(smallest);
            if (smallest > 0) Rank(equalities, [.. whole.Smallest.Cells]).ShouldBe(smallest - 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_form_as_large_as_they_may_be_is_reckoned_with_or_given_up()
    {
        // A thousand equalities over five cells and more of five thousand each: too much to eliminate, and no pair to be found early.
        var random = new System.Random(1);
        var equalities = Enumerable.Range(0, 1_000).Select(_ => Enumerable.Range(0, 400).Select(_ => (random.Next(5_000), random.Next(1, 9)))).ToList();

        var whole = TemplateCoverage.Of(Form(equalities, 5_000)).Whole;

        whole.Rank.ShouldBeNull();
        whole.Smallest.SearchedUpTo.ShouldBeLessThan(4);
        whole.Smallest.Cells.ShouldBeEmpty();
        whole.Detected.ShouldBe(5_000);
    }

    private static Gen<int[][]> Equalities =>
        from count in Gen.Choose(1, 5)
        from factors in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Constant(-1)), (1, Gen.Choose(2, 3))).ArrayOf(Cells).ArrayOf(count)
        select factors;

    private static Template Form(int[][] equalities) =>
        Form(equalities.Select(factors => factors.Select((factor, cell) => (cell, factor)).Where(term => term.factor != 0)), Cells);

    private static Template Form(IEnumerable<IEnumerable<(int Cell, int Factor)>> equalities, int cells) =>
        new("any", "1", new Label("Any", default), null, 2024, null, "Any", "AnyForm", "any.schema.yaml")
        {
            Sections = new([new Section("s", new Label("S", default), new([new Table(null, "sections.s", null, default, default, default, default, 0)]))]),
            Cells = new(Enumerable.Range(0, cells).Select(cell => new Cell($"s.c{cell}", "C", ValueKind.Count, null, false))),
            Rules = new(equalities.Select((terms, i) => new Rule($"r{i}", "", "", null, "", Severity.Error, null, null, null, new([new RuleInstance(null, null, Sum(terms))])))),
        };

    private static Condition.Comparison Sum(IEnumerable<(int Cell, int Factor)> terms) => new(
        new Amount.Sum(new(terms.Select(term => new Amount.Multiple(term.Factor, new Amount.Figure(term.Cell))))), Relation.Equal, new Amount.Constant(12));

    private static IEnumerable<int[]> SetsOf(int[] cells) => Enumerable.Range(1, (1 << cells.Length) - 1)
        .Select(mask => cells.Where((_, i) => (mask >> i & 1) == 1).ToArray())
        .Where(set => set.Length is >= 2 and <= 4);

    // The size of the largest square part whose determinant is not 0.
    private static int Rank(int[][] rows, int[] columns)
    {
        for (var size = Math.Min(rows.Length, columns.Length); size > 0; size--)
        {
            var some = from r in Choices(rows.Length, size)
                       from c in Choices(columns.Length, size)
                       where Determinant([.. r.Select(row => c.Select(column => (long)rows[row][columns[column]]).ToArray())]) != 0
                       select size;
            if (some.Any()) return size;
        }

        return 0;
    }

    private static IEnumerable<int[]> Choices(int of, int size) => Enumerable.Range(0, 1 << of)
        .Where(mask => int.PopCount(mask) == size)
        .Select(mask => Enumerable.Range(0, of).Where(i => (mask >> i & 1) == 1).ToArray());

    private static long Determinant(long[][] matrix) => matrix.Length == 1 ? matrix[0][0] : matrix[0]
        .Select((first, column) => (column % 2 == 0 ? first : -first) * (first == 0 ? 0 : Determinant([.. matrix[1..].Select(row => row.Where((_, i) => i != column).ToArray())])))
        .Sum();
}
