using Microsoft.CodeAnalysis;
using SchemaKit.Generator.Pipeline;
using SchemaKit.Generator.Tests.Consuming;

namespace SchemaKit.Generator.Tests;

public class CachingTests
{
    private const string Before = "/forms/disclosure-2019.schema.yaml";
    private const string Library = "/forms/library-statistics.schema.yaml";

    [Fact]
    public void The_first_run_does_everything()
    {
        var run = new Consumer("library-statistics").Build();

        Reasons(run).ShouldBe("Files: New; Compiled: New; Roster: New; Accepted: New; Sources: New New New New; Registry: New; Output: New New New New New");
    }

    [Fact]
    public void A_second_run_does_nothing()
    {
        var consumer = new Consumer("library-statistics");
        consumer.Build();

        Reasons(consumer.Build()).ShouldBe(Rests(files: "Cached", compiled: "Cached"));
    }

    [Fact]
    public void An_edit_of_CSharp_runs_no_schema_parse()
    {
        var consumer = new Consumer("library-statistics");
        consumer.Build();

        Reasons(consumer.WithCode("class Unrelated;").Build()).ShouldBe(Rests(files: "Cached", compiled: "Cached"));
    }

    [Fact]
    public void A_comment_more_in_the_YAML_makes_no_code_anew()
    {
        var consumer = new Consumer("library-statistics");
        consumer.Build();
        consumer.WithText(Library, "# A remark.\n\n" + SchemaText.TextOf("library-statistics").Replace("sections:", "sections:   # here"));

        Reasons(consumer.Build()).ShouldBe(Rests(files: "Modified", compiled: "Unchanged"));
    }

    [Fact]
    public void A_title_changed_makes_anew_what_says_it_and_nothing_else()
    {
        var consumer = new Consumer("library-statistics");
        consumer.Build();
        consumer.WithText(Library, SchemaText.TextOf("library-statistics").Replace("Holdings and loans", "Holdings and lendings"));

        // The views and the labels, not the catalogue of cells, nor the rules, nor the list of forms.
        Reasons(consumer.Build()).ShouldBe(
            "Files: Modified; Compiled: Modified; Roster: Unchanged; Accepted: Modified; " +
            "Sources: Modified Unchanged Modified Unchanged; Registry: Cached; Output: Modified Cached Modified Cached Cached");
    }

    [Fact]
    public void A_rule_changed_makes_the_rules_anew_and_nothing_else()
    {
        var consumer = new Consumer("library-statistics");
        consumer.Build();
        consumer.WithText(Library, SchemaText.TextOf("library-statistics").Replace("attendance <= visitors", "attendance < visitors"));

        Reasons(consumer.Build()).ShouldBe(
            "Files: Modified; Compiled: Modified; Roster: Unchanged; Accepted: Modified; " +
            "Sources: Unchanged Unchanged Unchanged Modified; Registry: Cached; Output: Cached Cached Cached Modified Cached");
    }

    [Fact]
    public void A_change_in_one_schema_leaves_the_other_alone()
    {
        var consumer = new Consumer("disclosure-2021", "library-statistics");
        consumer.Build();
        consumer.WithText(Library, SchemaText.TextOf("library-statistics").Replace("attendance <= visitors", "attendance < visitors"));

        Reasons(consumer.Build()).ShouldBe(
            "Files: Cached Modified; Compiled: Cached Modified; Roster: Unchanged; Accepted: Cached Modified; " +
            "Sources: Cached Cached Cached Cached Cached Unchanged Unchanged Unchanged Modified; Registry: Cached; " +
            "Output: Cached Cached Cached Cached Cached Cached Cached Cached Modified Cached");
    }

    [Fact]
    public void A_rule_changed_in_the_edition_before_leaves_the_later_edition_alone()
    {
        var consumer = new Consumer("disclosure-2019", "disclosure-2021");
        consumer.Build();
        consumer.WithText(Before, SchemaText.TextOf("disclosure-2019").Replace("totalDisclosed >= newlyDisclosed", "totalDisclosed > newlyDisclosed"));

        Reasons(consumer.Build()).ShouldBe(
            "Files: Modified Cached; Compiled: Modified Cached; Roster: Unchanged; Accepted: Modified Cached; " +
            "Sources: Unchanged Unchanged Unchanged Modified Unchanged Cached Cached Cached Cached Cached Cached; Registry: Cached; " +
            "Output: Cached Cached Cached Modified Cached Cached Cached Cached Cached Cached Cached Cached");
    }

    [Fact]
    public void A_label_changed_in_the_edition_before_leaves_the_later_edition_alone()
    {
        var consumer = new Consumer("disclosure-2019", "disclosure-2021");
        consumer.Build();
        consumer.WithText(Before, SchemaText.TextOf("disclosure-2019").Replace("1.属于国家秘密", "1.国家秘密"));

        Reasons(consumer.Build()).ShouldContain("Accepted: Modified Cached; ");
    }

    [Fact]
    public void A_row_more_in_the_edition_before_makes_anew_how_the_later_compares_with_it_and_nothing_else()
    {
        var consumer = new Consumer("disclosure-2019", "disclosure-2021");
        consumer.Build();
        consumer.WithText(Before, SchemaText.TextOf("disclosure-2019").Replace(
            "centralizedProcurement: 政府集中采购 }", "centralizedProcurement: 政府集中采购, otherProcurement: 其他采购 }"));

        // Of the later edition, only the last file: the positions of the former cells have moved.
        Reasons(consumer.Build()).ShouldBe(
            "Files: Modified Cached; Compiled: Modified Cached; Roster: Modified; Accepted: Modified Modified; " +
            "Sources: Modified Modified Modified Modified Modified Unchanged Unchanged Unchanged Unchanged Unchanged Modified; Registry: Unchanged; " +
            "Output: Modified Modified Modified Modified Modified Cached Cached Cached Cached Cached Modified Cached");
    }

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

    private static string Rests(string files, string compiled) =>
        $"Files: {files}; Compiled: {compiled}; Roster: Cached; Accepted: Cached; Sources: Cached Cached Cached Cached; " +
        "Registry: Cached; Output: Cached Cached Cached Cached Cached";

    private static string Reasons(Run run)
    {
        var steps = StepNames.All.Where(step => step is not (StepNames.Failures or StepNames.Headers or StepNames.Whole)).Select(step => $"{step}: {Listed(run.ReasonsOf(step))}");
        return $"{string.Join("; ", steps)}; Output: {Listed(run.ReasonsOfOutput)}";
    }

    private static string Listed(IEnumerable<IncrementalStepRunReason> reasons) => string.Join(" ", reasons);
}
