using System.Runtime.Loader;
using SchemaKit.Generator.Tests.Consuming;

namespace SchemaKit.Generator.Tests;

public class RuleLinesTests
{
    private const string Official = "/forms/disclosure-2021.schema.yaml";

    [Theory]
    [InlineData("EvaluateBalance", "received + carriedOver = outcomes.total + carriedForward")]
    [InlineData("EvaluateCounts", "cell is whole and cell >= 0")]
    [InlineData("EvaluateCases", "cases")]
    [InlineData("EvaluateApplicants", "applicants")]
    [InlineData("EvaluateCarriedOver", "carriedOver = previous.carriedForward")]
    public void A_breakpoint_at_a_rule_stops_at_its_expression_in_the_schema(string method, string expression)
    {
        var schema = SchemaText.TextOf("disclosure-2021");
        var places = StoppingPlace.In(Mapped("disclosure-2021").Build()).Where(place => place.Method == method && place.Document == Official).ToList();

        places.ShouldNotBeEmpty();
        places.Select(place => place.TextIn(schema)).Distinct().ShouldBe([expression]);
    }

    [Theory]
    [InlineData("disclosure-2019")]
    [InlineData("disclosure-2021")]
    [InlineData("library-statistics")]
    public void Every_rule_can_be_stopped_at_in_the_schema_and_nothing_else_of_the_code_lies_there(string form)
    {
        var path = $"/forms/{form}.schema.yaml";
        var template = Schema.SchemaCompiler.Compile(SchemaText.TextOf(form), form, TestContext.Current.CancellationToken).Template!;
        var rules = template.Rules.Concat(template.AcrossYears.Select(across => across.Rule));

        var methods = StoppingPlace.In(Mapped(form).Build()).Where(place => place.Document == path).Select(place => place.Method).Distinct();

        methods.ShouldBe(rules.Select(rule => "Evaluate" + Emitting.Identifier.Member(rule.Id)), ignoreOrder: true);
    }

    [Fact]
    public void A_rule_of_a_variant_is_stopped_at_in_the_file_that_writes_it()
    {
        var places = StoppingPlace.In(Mapped("disclosure-2021", "qingyu-2021").Build()).ToList();
        var own = places.Where(place => place is { Method: "EvaluateAttendants", Document: "/forms/qingyu-2021.schema.yaml" });
        own.Select(place => place.TextIn(SchemaText.TextOf("qingyu-2021"))).Distinct().ShouldBe(["if held = 0 then attendants = 0"]);

        // Once in the code of the edition, and once in that of the variant.
        var alone = StoppingPlace.In(Mapped("disclosure-2021").Build()).Count(place => place is { Method: "EvaluateCases", Document: Official });
        places.Count(place => place is { Method: "EvaluateCases", Document: Official }).ShouldBe(2 * alone);
    }

    [Fact]
    public void A_rule_that_says_different_things_of_different_cells_is_stopped_at_where_it_says_each()
    {
        var schema = SchemaText.TextOf("library-statistics") + "\nrules:\n  figures:\n    says: In order\n    each: cell\n    that:\n      count: cell is whole and cell >= 0\n      money: cell >= 0\n";
        var run = new Consumer([new SchemaText("/a.schema.yaml", schema)]).WithProject(mapsRules: true).Build();

        run.Complaints.ShouldBeEmpty();
        StoppingPlace.In(run).Where(place => place.Method == "EvaluateFigures" && place.Document == "/a.schema.yaml")
            .Select(place => place.TextIn(schema)).Distinct().ShouldBe(["cell is whole and cell >= 0", "cell >= 0"], ignoreOrder: true);
    }

    [Fact]
    public void The_stack_trace_of_a_rule_that_fails_names_the_line_of_the_schema()
    {
        var (image, symbols) = Mapped("disclosure-2021").Build().Emit();
        var type = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image, symbols).GetType("SchemaKit.Disclosure.AnnualReport2021", throwOnError: true)!;
        var rule = type.GetMethod("EvaluateBalance", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.CreateDelegate<RuleEvaluation>();
        var form = (Form)type.GetProperty("Form")!.GetValue(null)!;
        var block = new CellBlock(form.Cells, [.. form.Cells.Select(_ => CellValue.Blank)]);

        // No room for any outcome.
        var failure = Should.Throw<IndexOutOfRangeException>(() => rule(block, []));

        var line = 1 + Array.FindIndex(SchemaText.TextOf("disclosure-2021").Split('\n'), line => line.Contains("that: received + carriedOver"));
        failure.StackTrace.ShouldNotBeNull().ShouldContain($"{Official}:line {line}");
    }

    [Fact]
    public void Paths_are_mapped_as_the_build_maps_those_of_its_own_code()
    {
        var documents = StoppingPlace.In(Mapped("library-statistics").Build(), new KeyValuePair<string, string>("/forms/", "/_/")).Select(place => place.Document);

        documents.ShouldContain("/_/library-statistics.schema.yaml");
        documents.ShouldNotContain("/forms/library-statistics.schema.yaml");
    }

    [Fact]
    public void Code_with_lines_is_what_was_approved()
    {
        var run = Mapped("library-statistics").Build();

        run.Complaints.ShouldBeEmpty();
        run.Files["County.Libraries.LibraryStatistics2024.Rules.g.cs"].ShouldMatchApproved(options => options
            .NoDiff().SubFolder("Approved").WithFilenameGenerator((_, _, state, _) => $"County.Libraries.LibraryStatistics2024.Rules with lines.{state}.cs.txt"));
    }

    [Theory]
    [InlineData("hostile-labels")]
    [InlineData("disclosure-2019")]
    public void Code_with_lines_compiles_without_a_warning(string form) => Mapped(form).Build().Complaints.ShouldBeEmpty();

    [Fact]
    public void A_path_that_no_directive_can_say_leaves_the_rules_in_their_own_file()
    {
        var run = new Consumer([new SchemaText("/a \"quoted\" folder/a.schema.yaml", SchemaText.TextOf("library-statistics"))]).WithProject(mapsRules: true).Build();

        run.Complaints.ShouldBeEmpty();
        run.Files.Values.ShouldAllBe(code => !code.Contains("#line"));
    }

    [Fact]
    public void Nothing_of_a_line_reaches_the_code_unless_the_project_asks_for_it() =>
        new Consumer("disclosure-2019", "disclosure-2021", "library-statistics").Build().Files.Values.ShouldAllBe(code => !code.Contains("#line"));

    private static Consumer Mapped(params IEnumerable<string> forms) => new Consumer(forms).WithProject(mapsRules: true);
}
