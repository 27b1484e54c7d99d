using SchemaKit.Generator.Tests.Consuming;

namespace SchemaKit.Generator.Tests;

public class NamingTests
{
    [Theory]
    [InlineData("/forms/any.schema.yaml", false)]
    [InlineData("/forms/any.SCHEMA.YML", false)]
    [InlineData("/forms/any.yaml", true)]
    [InlineData("any-text", true)]
    public void A_file_is_a_schema_by_its_name_or_by_the_word_of_the_project(string path, bool marked)
    {
        var consumer = new Consumer([new SchemaText(path, SchemaText.TextOf("library-statistics"))], "Consumer", marked ? [path] : []);

        consumer.Build().Files.Count.ShouldBe(5);
    }

    [Fact]
    public void Of_two_schemas_of_one_type_the_first_by_path_is_made()
    {
        var first = new SchemaText("/forms/a.schema.yaml", SchemaText.TextOf("library-statistics").Replace("Books", "Volumes"));
        var second = new SchemaText("/forms/b.schema.yaml", SchemaText.TextOf("library-statistics").Replace("edition: 2024", "edition: 2025"));

        foreach (var order in (SchemaText[][])[[first, second], [second, first]])
        {
            var run = new Consumer(order).Build();
            run.Complaints.ShouldBeEmpty();
            run.Files["County.Libraries.LibraryStatistics2024.Form.g.cs"].ShouldContain("\"Volumes\"");
        }
    }

    [Fact]
    public void Of_two_types_that_differ_in_capitals_only_the_first_by_path_is_made()
    {
        var run = new Consumer(
        [
            new SchemaText("/forms/a.schema.yaml", SchemaText.TextOf("library-statistics")),
            new SchemaText("/forms/b.schema.yaml", Capitals(SchemaText.TextOf("library-statistics"))),
        ]).Build();

        run.Complaints.ShouldBeEmpty();
        run.Files.Keys.ShouldContain("County.Libraries.LibraryStatistics2024.Model.g.cs");
        run.Files.Count.ShouldBe(5);
    }

    private static string Capitals(string schema) => schema
        .Replace("type: LibraryStatistics", "type: LIBRARYSTATISTICS").Replace("template: library", "template: another-library");
}
