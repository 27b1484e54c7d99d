using System.Text.Json;

namespace SchemaKit.Cli.Tests.Schemas;

/// <summary><c>schema lint</c> says what the compiler would say, without a project.</summary>
public sealed class Schema_lint
{
    [Fact]
    public void Finds_no_error_in_the_official_schemas_and_the_fixtures()
    {
        var outcome = Command.Run("schema", "lint", "schema", "tests/fixtures");
        outcome.Status.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        outcome.Output.TrimEnd('\n').Split('\n').ShouldAllBe(line => line.Contains(": info SK3"));
        outcome.Output.ShouldStartWith("schema/disclosure-2014.schema.yaml(79,11): info SK3001: ");
    }

    [Fact]
    public void Tells_every_mistake_of_every_file_and_what_is_wrong_between_them()
    {
        using var folder = new TemporaryFolder();
        var bad = folder.Write("bad.schema.yaml", Forms.Loans.Replace("years: 2024..", "years: soon").Replace("rows: { books", "rows: { bokks").Replace("Films }", "Films }\n    rules:\n      r: { says: x, that: books.adults > 0 }"));
        var twin = folder.Write("twin.schema.yaml", Forms.Loans);
        folder.Write("twin2.schema.yaml", Forms.Loans);
        var outcome = Command.Run("schema", "lint", folder.Path);
        outcome.Status.ShouldBe(1);
        outcome.Output.ShouldContain($"{bad}(13,27): error SK2003: rule 'r' names no cell 'books.adults'; did you mean 'bokks.adults'?\n");
        outcome.Output.ShouldContain($"{bad}(5,8): error SK1011: 'soon' is no range of years; ");
        outcome.Output.ShouldContain(": error SK4002: twin.schema.yaml is edition '2024' of 'library-report' as well");
        outcome.Output.ShouldNotContain($"{twin}(");
    }

    [Fact]
    public void Gives_programs_the_span_the_id_and_the_page()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.yaml", Forms.Loans.Replace("title: Loans", "titel: Loans"));
        var outcome = Command.Run("schema", "lint", file, "--format", "json");
        outcome.Status.ShouldBe(1);
        var problem = JsonDocument.Parse(outcome.Output).RootElement.EnumerateArray().Single(p => p.GetProperty("id").GetString() == "SK1007");
        problem.GetProperty("file").GetString().ShouldBe(file);
        (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32(), problem.GetProperty("endColumn").GetInt32()).ShouldBe((9, 5, 10));
        problem.GetProperty("help").GetString().ShouldEndWith("/generator/SchemaKit.Generator/help/SK1007.md");
    }

    [Fact]
    public void Looks_at_the_other_files_where_one_cannot_be_read_and_says_which()
    {
        using var folder = new TemporaryFolder();
        var empty = folder.Write("empty.yaml", "");
        var binary = Path.Join(folder.Path, "binary.yaml");
        File.WriteAllBytes(binary, [0x61, 0xC3, 0x28]);
        var outcome = Command.Run("schema", "lint", "no-such.yaml", empty, binary);
        outcome.Status.ShouldBe(2);
        outcome.Output.ShouldContain($"{empty}(1,1): error SK1002: ");
        outcome.Error.ShouldContain("schemakit: no-such.yaml: there is no such file; check the name\n");
        outcome.Error.ShouldContain($"schemakit: {binary}: is no text in UTF-8");
    }

    [Fact]
    public void Says_that_a_folder_has_no_schema_in_it()
    {
        using var folder = new TemporaryFolder();
        var outcome = Command.Run("schema", "lint", folder.Path);
        outcome.Status.ShouldBe(2);
        outcome.Error.ShouldContain("has no file whose name ends in .schema.yaml");
    }
}
