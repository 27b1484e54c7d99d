namespace SchemaKit.Schema.Tests;

public class ReadmeTests
{
    [Fact]
    public void The_schema_that_the_README_shows_compiles_without_a_problem()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", "README.md"));
        var text = readme.Split("```yaml library-report.schema.yaml\n")[1].Split("```")[0];
        var compilation = Sample.Compile(text);
        compilation.Problems.ShouldBeEmpty();
        compilation.Template!.Rules.Select(r => r.Id).ShouldBe(["readers", "mostlyBooks", "spending", "counts"]);
    }
}
