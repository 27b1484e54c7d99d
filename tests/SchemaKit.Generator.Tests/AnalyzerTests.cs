using SchemaKit.Generator.Tests.Consuming;

namespace SchemaKit.Generator.Tests;

public class AnalyzerTests
{
    private const string Path = "/forms/library.schema.yaml";

    private static readonly string Library = SchemaText.TextOf("library-statistics");

    [Fact]
    public void A_form_in_order_has_no_error() =>
        new Consumer("disclosure-2019", "disclosure-2021", "library-statistics").Analyze().ShouldAllBe(text => text.Contains(": info "));

    [Fact]
    public void A_rule_that_names_no_cell_is_told_where_it_stands() =>
        Reported(Library.Replace("attendance <= visitors", "attendance <= visitor")).ShouldBe(
            [$"{Path}(58,29): error SK2003: rule 'attendance' names no cell 'visitor'; did you mean 'visitors'?"]);

    [Theory]
    [InlineData("Form")]
    [InlineData("Create")]
    [InlineData("EachCell")]
    public void A_type_cannot_be_named_like_a_member_of_its_own(string name) =>
        Reported(Library.Replace("LibraryStatistics2024", name)).ShouldHaveSingleItem().ShouldStartWith($"{Path}(9,46): error SK2004: '{name}' is taken");

    [Fact]
    public void YAML_that_breaks_off_is_told_where_it_breaks() =>
        Reported("schemakit: 1\ntitle: [").ShouldHaveSingleItem().ShouldStartWith($"{Path}(2,9): error SK1001: ");

    [Fact]
    public void An_empty_file_is_told_at_its_first_character() =>
        Reported("").ShouldBe([$"{Path}(1,1): error SK1002: the file is empty; a schema starts with 'schemakit: 1'"]);

    [Fact]
    public void A_place_is_counted_in_characters_whatever_the_line_ends() =>
        Reported(Library.Replace("\n", "\r\n").Replace("attendance <= visitors", "attendance <= visitor")).ShouldHaveSingleItem().ShouldStartWith($"{Path}(58,29): error SK2003");

    [Fact]
    public void A_file_that_the_project_marks_is_checked_like_one_of_the_usual_name() =>
        new Consumer([new SchemaText("/forms/any.txt", "")], "Consumer", "/forms/any.txt").Analyze().ShouldHaveSingleItem().ShouldStartWith("/forms/any.txt(1,1): error SK1002");

    [Fact]
    public void Other_files_are_none_of_its_business() => new Consumer([new SchemaText("/notes.yaml", "a: [")]).Analyze().ShouldBeEmpty();

    [Fact]
    public void Of_two_schemas_of_one_type_the_later_by_path_is_told()
    {
        var first = new SchemaText("/forms/a.schema.yaml", Library);
        var second = new SchemaText("/forms/b.schema.yaml", Library.Replace("template: library-statistics", "template: library-figures"));

        foreach (var order in (SchemaText[][])[[first, second], [second, first]])
        {
            new Consumer(order).Analyze().ShouldBe(
            [
                "/forms/b.schema.yaml(9,46): error SK4001: a.schema.yaml generates the type 'County.Libraries.LibraryStatistics2024' as well; " +
                "give this one another 'type' or 'namespace'",
            ]);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_worked_on_leaves_the_others_their_problems()
    {
        var broken = new SchemaText(Path, "");

        new Consumer([SchemaText.Failing("/forms/a.schema.yaml"), new SchemaText("/forms/b.schema.yaml", null), broken]).Analyze()
            .ShouldHaveSingleItem().ShouldStartWith($"{Path}(1,1): error SK1002");
    }

    [Fact]
    public void Every_kind_of_problem_has_an_id_of_its_own_and_a_page()
    {
        var descriptors = new SchemaAnalyzer().SupportedDiagnostics;

        descriptors.Select(descriptor => descriptor.Id).ShouldBeUnique();
        descriptors.ShouldContain(descriptor => descriptor.Id == "SK2003");
        descriptors.ShouldAllBe(descriptor => descriptor.HelpLinkUri.EndsWith($"/help/{descriptor.Id}.md"));
        descriptors.ShouldAllBe(descriptor => descriptor.IsEnabledByDefault && descriptor.Category == "SchemaKit");
    }

    private static IReadOnlyList<string> Reported(string schema) => new Consumer([new SchemaText(Path, schema)]).Analyze();
}
