using Microsoft.CodeAnalysis;
using SchemaKit.Generator.Pipeline;
using SchemaKit.Generator.Tests.Consuming;

namespace SchemaKit.Generator.Tests;

/// <summary>
/// What an edit makes anew: each step that ran and what it gave for each schema, in the order of the schemas. A step that is not named
/// rested for all of them, and so did everything behind a value that is unchanged.
/// </summary>
public class CachingTests
{
    private const string Nothing = "";
    private const string Before = "/forms/disclosure-2019.schema.yaml";
    private const string Later = "/forms/disclosure-2021.schema.yaml";
    private const string Library = "/forms/library-statistics.schema.yaml";

    [Fact]
    public void The_first_run_does_everything() => Ran(new Consumer("library-statistics").Build()).ShouldBe(
        "Files: New; Headers: New; Whole: New; Compiled: New; Roster: New; Accepted: New; Model: New; Cells: New; Form: New; Rules: New; Registry: New");

    [Fact]
    public void A_second_run_does_nothing() => After(_ => { }, "library-statistics").ShouldBe(Nothing);

    [Fact]
    public void An_edit_of_CSharp_runs_nothing() =>
        After(project => project.WithCode("class Unrelated;"), "disclosure-2019", "disclosure-2021", "library-statistics").ShouldBe(Nothing);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_same_options_in_another_object_run_nothing(bool mapsRules) =>
        After(project => project.WithProject(mapsRules: mapsRules), mapsRules, "disclosure-2021", "library-statistics").ShouldBe(Nothing);

    [Fact]
    public void A_comment_more_in_the_YAML_makes_no_code_anew() => After(
        project => project.WithText(Library, "# A remark.\n\n" + SchemaText.TextOf("library-statistics").Replace("sections:", "sections:   # here")),
        "disclosure-2021", "library-statistics").ShouldBe("Files: Cached Modified; Headers: Cached Modified; Whole: Unchanged Modified; Compiled: Cached Unchanged");

    [Fact]
    public void White_space_in_the_YAML_makes_no_code_anew() => After(
        project => project.WithText(Library, SchemaText.TextOf("library-statistics").Replace("\n", "\r\n").Replace("loans: Loans", "loans:   Loans  ")),
        "library-statistics").ShouldBe("Files: Modified; Headers: Modified; Whole: Modified; Compiled: Unchanged");

    [Fact]
    public void Keys_written_another_way_make_no_code_anew() => After(
        project => project.WithText(Library, SchemaText.TextOf("library-statistics").Replace("audio: Audio", "audio: { label: 'Audio' }")),
        "library-statistics").ShouldBe("Files: Modified; Headers: Modified; Whole: Modified; Compiled: Unchanged");

    [Fact]
    public void A_title_changed_makes_anew_what_says_it_and_nothing_else() => After(
        project => project.WithText(Library, SchemaText.TextOf("library-statistics").Replace("Holdings and loans", "Holdings and lendings")),
        "library-statistics").ShouldBe("Files: Modified; Headers: Modified; Whole: Modified; Compiled: Modified; Roster: Unchanged; Accepted: Modified; Model: Modified; Form: Modified");

    [Fact]
    public void A_rule_changed_makes_the_rules_anew_and_nothing_else() => After(
        project => project.WithText(Library, SchemaText.TextOf("library-statistics").Replace("attendance <= visitors", "attendance < visitors")),
        "library-statistics").ShouldBe("Files: Modified; Headers: Modified; Whole: Modified; Compiled: Modified; Roster: Unchanged; Accepted: Modified; Rules: Modified");

    [Fact]
    public void A_rule_between_two_years_changed_makes_these_anew_and_nothing_else() => After(
        project => project.WithText(Later, SchemaText.TextOf("disclosure-2021").Replace("carriedOver = previous.carriedForward", "carriedOver >= previous.carriedForward")),
        "disclosure-2021").ShouldBe("Files: Modified; Headers: Modified; Whole: Modified; Compiled: Modified; Roster: Unchanged; Accepted: Modified; AcrossYears: Modified");

    [Fact]
    public void A_word_of_the_prose_changed_makes_the_form_anew_and_nothing_else() => After(
        project => project.WithText(Library, SchemaText.TextOf("library-statistics").Replace("[counted, received]", "[counted, noted]")),
        "library-statistics").ShouldBe("Files: Modified; Headers: Modified; Whole: Modified; Compiled: Modified; Roster: Unchanged; Accepted: Modified; Form: Modified");

    [Fact]
    public void A_change_in_one_schema_leaves_the_others_alone() => After(
        project => project.WithText(Library, SchemaText.TextOf("library-statistics").Replace("attendance <= visitors", "attendance < visitors")),
        "disclosure-2021", "library-statistics").ShouldBe(
            "Files: Cached Modified; Headers: Cached Modified; Whole: Unchanged Modified; Compiled: Cached Modified; Roster: Unchanged; Accepted: Cached Modified; Rules: Cached Modified");

    [Fact]
    public void A_rule_changed_in_the_edition_before_leaves_the_later_edition_alone() => After(
        project => project.WithText(Before, SchemaText.TextOf("disclosure-2019").Replace("totalDisclosed >= newlyDisclosed", "totalDisclosed > newlyDisclosed")),
        "disclosure-2019", "disclosure-2021").ShouldBe(
            "Files: Modified Cached; Headers: Modified Cached; Whole: Modified Unchanged; Compiled: Modified Cached; Roster: Unchanged; Accepted: Modified Cached; Rules: Modified Cached");

    [Fact]
    public void A_label_changed_in_the_edition_before_leaves_the_later_edition_alone() => After(
        project => project.WithText(Before, SchemaText.TextOf("disclosure-2019").Replace("1.属于国家秘密", "1.国家秘密")),
        "disclosure-2019", "disclosure-2021").ShouldContain("Accepted: Modified Cached; Model: Modified Cached; ");

    [Fact]
    public void A_row_more_in_the_edition_before_makes_anew_how_the_later_compares_with_it_and_nothing_else_of_it() => After(
        project => project.WithText(Before, SchemaText.TextOf("disclosure-2019").Replace(
            "centralizedProcurement: 政府集中采购 }", "centralizedProcurement: 政府集中采购, otherProcurement: 其他采购 }")),
        "disclosure-2019", "disclosure-2021").ShouldBe(
            "Files: Modified Cached; Headers: Modified Cached; Whole: Modified Unchanged; Compiled: Modified Cached; Roster: Modified; Accepted: Modified Modified; " +
            "Model: Modified Cached; Cells: Modified Cached; Form: Modified Cached; Rules: Modified Cached; AcrossYears: Modified Cached; Editions: Modified; " +
            "Registry: Unchanged");

    [Fact]
    public void What_an_edition_says_of_the_one_before_makes_the_comparison_anew_and_nothing_else() => After(
        project => project.WithText(Later, SchemaText.TextOf("disclosure-2021").Replace("口径", "统计口径")),
        "disclosure-2019", "disclosure-2021").ShouldBe(
            "Files: Cached Modified; Headers: Cached Modified; Whole: Unchanged Modified; Compiled: Cached Modified; Roster: Unchanged; Accepted: Cached Modified; Editions: Modified");

    [Fact]
    public void A_schema_more_leaves_the_others_alone() => After(
        project => project.WithSchema(SchemaText.Named("library-statistics")), "disclosure-2021").ShouldBe(
            "Files: Cached New; Headers: Cached New; Whole: Unchanged New; Compiled: Cached New; Roster: Modified; Accepted: Cached New; " +
            "Model: Cached New; Cells: Cached New; Form: Cached New; Rules: Cached New; Registry: Modified");

    [Fact]
    public void A_schema_less_leaves_the_others_alone() => After(
        project => project.WithoutSchema(Library), "disclosure-2021", "library-statistics").ShouldBe(
            "Files: Cached Removed; Headers: Cached Removed; Whole: Unchanged Removed; Compiled: Cached Removed; Roster: Modified; Accepted: Cached Removed; " +
            "Model: Cached Removed; Cells: Cached Removed; Form: Cached Removed; Rules: Cached Removed; Registry: Modified");

    [Fact]
    public void The_edition_before_taken_away_makes_anew_what_says_that_there_is_one() => After(
        project => project.WithoutSchema(Before), "disclosure-2021", "disclosure-2019").ShouldBe(
            "Files: Cached Removed; Headers: Cached Removed; Whole: Unchanged Removed; Compiled: Cached Removed; Roster: Modified; Accepted: Modified Removed; Model: Cached Removed; Cells: Cached Removed; " +
            "Form: Modified Removed; Rules: Cached Removed; AcrossYears: Cached Removed; Editions: Removed; Registry: Modified");

    [Fact]
    public void Another_root_namespace_makes_the_list_of_forms_anew_and_nothing_else() =>
        After(project => project.WithProject("Another"), "disclosure-2021", "library-statistics").ShouldBe("Registry: Modified");

    [Fact]
    public void Lines_asked_for_make_the_rules_anew_and_nothing_else() =>
        After(project => project.WithProject(mapsRules: true), "disclosure-2021").ShouldBe(
            "Compiled: Modified; Accepted: Modified; Rules: Modified; AcrossYears: Modified");

    [Fact]
    public void With_lines_asked_for_a_comment_before_a_rule_makes_the_rules_anew_and_nothing_else() => After(
        project => project.WithText(Library, SchemaText.TextOf("library-statistics").Replace("    rules:\n", "    # A remark.\n    rules:\n")),
        mapsRules: true, "library-statistics").ShouldBe("Files: Modified; Headers: Modified; Whole: Modified; Compiled: Modified; Accepted: Modified; Rules: Modified");

    [Fact]
    public void With_lines_asked_for_a_comment_behind_all_rules_makes_no_code_anew() => After(
        project => project.WithText(Library, SchemaText.TextOf("library-statistics") + "# A remark.\n"),
        mapsRules: true, "library-statistics").ShouldBe("Files: Modified; Headers: Modified; Whole: Modified; Compiled: Unchanged");

    [Fact]
    public void An_edition_whose_one_before_is_no_longer_right_is_made_without_the_comparison()
    {
        var consumer = new Consumer("disclosure-2019", "disclosure-2021");
        consumer.Build().Files.Count.ShouldBe(12);
        var run = consumer.WithText(Before, SchemaText.TextOf("disclosure-2019").Replace("template: disclosure", "template: Disclosure")).Build();

        run.Files.Keys.ShouldNotContain("SchemaKit.Disclosure.AnnualReport2021.Editions.g.cs");
        run.Files.Count.ShouldBe(6);
        run.Complaints.ShouldBeEmpty();
    }

    private static string After(Action<Consumer> edit, params IEnumerable<string> schemas) => After(edit, mapsRules: false, schemas);

    private static string After(Action<Consumer> edit, bool mapsRules, params IEnumerable<string> schemas)
    {
        var consumer = new Consumer(schemas).WithProject(mapsRules: mapsRules);
        consumer.Build();
        edit(consumer);
        return Ran(consumer.Build());
    }

    private static string Ran(Run run)
    {
        // A file is put out again exactly where the step that makes it gave another one.
        var made = StepNames.All.SkipWhile(step => step != StepNames.Accepted).Skip(1).SelectMany(run.ReasonsOf).Count(IsAnother);
        run.ReasonsOfOutput.Count(IsAnother).ShouldBe(made);
        var ran = StepNames.All.Select(step => (step, reasons: run.ReasonsOf(step))).Where(pair => pair.reasons.Any(reason => reason != IncrementalStepRunReason.Cached));
        return string.Join("; ", ran.Select(pair => $"{pair.step}: {string.Join(" ", pair.reasons)}"));
    }

    private static bool IsAnother(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed;
}
