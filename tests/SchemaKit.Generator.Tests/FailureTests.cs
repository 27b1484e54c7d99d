using Microsoft.CodeAnalysis;
using SchemaKit.Generator.Pipeline;
using SchemaKit.Generator.Tests.Consuming;

namespace SchemaKit.Generator.Tests;

// Within the namespace, so that it comes before the runtime's types of the same names.
using SchemaKit.Schema;

public class FailureTests
{
    private const string LibraryModel = "County.Libraries.LibraryStatistics2024.Model.g.cs";

    [Theory]
    [InlineData("")]
    [InlineData("no schema at all")]
    [InlineData("schemakit: 1\nsections: {")]
    [InlineData("\0")]
    public void A_schema_with_mistakes_leaves_the_others_their_code(string broken)
    {
        var run = new Consumer([new SchemaText("/forms/broken.schema.yaml", broken), SchemaText.Named("library-statistics")]).Build();

        run.Files.Keys.ShouldContain(LibraryModel);
        run.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_cannot_be_read_leaves_the_others_their_code()
    {
        var run = new Consumer([new SchemaText("/forms/unreadable.schema.yaml", null), SchemaText.Named("library-statistics")]).Build();

        run.Files.Keys.ShouldContain(LibraryModel);
        run.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public void A_failure_that_nobody_foresaw_is_told_and_leaves_the_others_their_code()
    {
        var run = new Consumer([SchemaText.Failing("/forms/failing.schema.yaml"), SchemaText.Named("library-statistics")]).Build();

        run.Files.Keys.ShouldContain(LibraryModel);
        run.Result.Exception.ShouldBeNull();
        var told = run.Complaints.ShouldHaveSingleItem();
        told.Id.ShouldBe("SK9001");
        told.Severity.ShouldBe(DiagnosticSeverity.Error);
        told.Location.GetLineSpan().Path.ShouldBe("/forms/failing.schema.yaml");
        told.GetMessage().ShouldContain("InvalidTimeZoneException: the disk is on fire");
    }

    [Fact]
    public void A_template_that_no_code_can_be_made_of_is_told_of()
    {
        var template = SchemaCompiler.Compile(SchemaText.TextOf("library-statistics"), "library-statistics.schema.yaml", TestContext.Current.CancellationToken).Template!;
        var impossible = template with { Sections = new([new Section("empty", new Label("Empty", default), default)]) };

        var failures = CodeOf.Schema(new AcceptedSchema("/forms/impossible.schema.yaml", impossible, null)).Select(attempt => attempt.Failure).OfType<Failure>();

        failures.ShouldNotBeEmpty();
        failures.ShouldAllBe(failure => failure.Path == "/forms/impossible.schema.yaml");
    }

    [Fact]
    public void A_project_whose_only_schema_is_broken_still_has_its_list_of_forms()
    {
        var run = new Consumer([new SchemaText("/forms/broken.schema.yaml", "")]).WithCode("class Lists { int Count => Consumer.Templates.All.Length; }").Build();

        run.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public void A_project_without_schemas_gets_nothing() => new Consumer([new SchemaText("/notes.yaml", "a: b")]).Build().Files.ShouldBeEmpty();
}
