using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Schema.Tests;

/// <summary>Whatever the text, compiling gives an answer.</summary>
public class AnyTextTests
{
    private static readonly string[] Fragments =
    [
        "schemakit: 1\n", "sections:", "  loans:\n", "    columns: { a: A, b: { label: B, total: true } }\n", "rules:", "each: cell", "that: ",
        "{", "}", "[", "]", ":", "- ", "&a ", "*a", "!!str ", "? ", "|\n", ">-\n", "'", "\"", "\\", "#", "\n", "\r\n", "\t", " ", "---\n", "...\n",
        "%YAML 1.2\n", "sum(a, b.*)", "cell is whole", "= ", "一、", "𠀀", "\0", "\uFEFF", "\uD800", "null", "~", "<<: ", "\u2028",
    ];

    private static readonly string[] Edits = ["", "x", " ", ":", "{", "}", "'", "\"", ".", "*", "\n", "\t", "total: true", "rows", "一"];

    [Fact]
    public void Any_text_compiles_to_a_template_or_to_problems() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => IsAnswered(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_of_pieces_of_schemas_compiles_to_a_template_or_to_problems() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(Fragments)).ToArbitrary(), pieces => IsAnswered(string.Concat(pieces)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_form_without_one_of_its_lines_compiles_to_a_template_or_to_problems()
    {
        foreach (var text in new[] { OfficialForm.Text2019, OfficialForm.Text2021 })
        {
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
                IsAnswered(string.Join("\n", lines.Where((_, at) => at != i))).ShouldBeTrue($"without line {i + 1}");
        }
    }

    [Fact]
    public void A_form_with_two_lines_swapped_compiles_to_a_template_or_to_problems()
    {
        var lines = OfficialForm.Text2021.Split('\n');
        Prop.ForAll(Pairs(lines.Length), pair =>
        {
            var swapped = lines.ToArray();
            (swapped[pair.Left], swapped[pair.Right]) = (swapped[pair.Right], swapped[pair.Left]);
            return IsAnswered(string.Join("\n", swapped));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_form_with_a_slip_of_the_pen_compiles_to_a_template_or_to_problems()
    {
        var text = OfficialForm.Text2019;
        var slips = from at in Gen.Choose(0, text.Length - 1)
                    from removed in Gen.Choose(0, 12)
                    from inserted in Gen.Elements(Edits)
                    select (at, removed: Math.Min(removed, text.Length - at), inserted);
        Prop.ForAll(slips.ToArbitrary(), slip => IsAnswered(text.Remove(slip.at, slip.removed).Insert(slip.at, slip.inserted)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void A_hundred_thousand_brackets_are_a_problem_of_measure(string opening, string closing)
    {
        var text = $"schemakit: 1\nsections: {string.Concat(Enumerable.Repeat(opening, 100_000))}{string.Concat(Enumerable.Repeat(closing, 100_000))}\n";
        Sample.Compile(text).Problems.ShouldHaveSingleItem().Kind.ShouldBe(ProblemKinds.TooLarge);
    }

    [Fact]
    public void A_file_of_two_million_characters_is_a_problem_of_measure() =>
        Sample.Compile(new string(' ', 2_000_000)).Problems.ShouldHaveSingleItem().Kind.ShouldBe(ProblemKinds.TooLarge);

    [Fact]
    public void Shapes_that_multiply_beyond_measure_are_a_problem()
    {
        var shapes = string.Concat(Enumerable.Range(0, 30).Select(i => $"  s{i}: {{ a: {{ label: A, columns: s{i + 1} }}, b: {{ label: B, columns: s{i + 1} }} }}\n"));
        var text = Sample.With($"shapes:\n{shapes}  s30: {{ a: A, b: B }}\nsections: {{ loans: {{ title: Loans, columns: s0 }} }}\n");
        Sample.Compile(text).Problems.ShouldHaveSingleItem().Kind.ShouldBe(ProblemKinds.TooLarge);
    }

    [Fact]
    public void A_chain_of_a_thousand_shapes_is_a_problem()
    {
        var shapes = string.Concat(Enumerable.Range(0, 1000).Select(i => $"  s{i}: {{ a: {{ label: A, columns: s{i + 1} }} }}\n"));
        var text = Sample.With($"shapes:\n{shapes}  s1000: {{ a: A }}\nsections: {{ loans: {{ title: Loans, columns: s0 }} }}\n");
        Sample.Compile(text).Problems.ShouldAllBe(p => p.Kind == ProblemKinds.TooLarge);
    }

    [Theory]
    [InlineData("(", "")]
    [InlineData("-", "")]
    [InlineData("sum(", "")]
    [InlineData("if a = b then ", "a = b")]
    [InlineData("a + ", "a = b")]
    [InlineData("a = b and ", "a = b")]
    public void A_rule_of_a_million_pieces_is_a_problem_of_measure(string piece, string end)
    {
        foreach (var count in new[] { 3_000 / piece.Length, 900_000 / piece.Length })
        {
            var rule = string.Concat(Enumerable.Repeat(piece, count)) + end;
            var text = Sample.Table("columns: { a: A, b: B }", $"rules: {{ much: {{ says: much, that: \"{rule}\" }} }}");
            IsAnswered(text).ShouldBeTrue();
            if (count > 100_000) Sample.Compile(text).Problems.ShouldContain(p => p.Kind == ProblemKinds.ExpressionTooLarge);
        }
    }

    [Fact]
    public void Rules_that_read_more_figures_than_any_form_needs_are_a_problem_told_once()
    {
        var columns = string.Concat(Enumerable.Range(0, 100).Select(i => $"c{i}: C{i}, "));
        var rows = string.Concat(Enumerable.Range(0, 90).Select(i => $"r{i}: R{i}, "));
        var rules = Enumerable.Range(0, 100).Select(i => $"  rule{i}: {{ says: rule, each: row, that: 'sum(g.*) >= {i}' }}");
        var text = Sample.Table([$"columns: {{ g: {{ label: G, columns: {{ {columns} }} }} }}", $"rows: {{ {rows} }}", "rules:", .. rules]);
        Sample.ErrorsOf(text).ShouldHaveSingleItem().ShouldContain("SK2020 rule55 ");
    }

    [Fact]
    public void Compiling_can_be_cancelled() =>
        Should.Throw<OperationCanceledException>(() => SchemaCompiler.Compile(OfficialForm.Text2021, "2021", new CancellationToken(canceled: true)));

    private static Arbitrary<(int Left, int Right)> Pairs(int count) =>
        (from left in Gen.Choose(0, count - 1) from right in Gen.Choose(0, count - 1) select (left, right)).ToArbitrary();

    /// <summary>There is a template exactly when there is no error, and every problem stands in the file.</summary>
    private static bool IsAnswered(string text)
    {
        var compilation = Sample.Compile(text);
        var lines = text.Split(["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"], StringSplitOptions.None);
        return compilation.Template is null == compilation.Problems.Any(p => p.Kind.IsError)
            && compilation.Problems.All(p => StandsIn(lines, p.Span) && p.Message.Length > 0);
    }

    private static bool StandsIn(string[] lines, TextPlace span) =>
        span.Line >= 1 && span.Column >= 1 && span.EndLine <= lines.Length && span.EndColumn <= lines[span.EndLine - 1].Length + 1
        && span.Column <= lines[span.Line - 1].Length + 1
        && (span.EndLine > span.Line || (span.EndLine == span.Line && span.EndColumn >= span.Column));
}
