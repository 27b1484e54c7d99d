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

    [Fact]
    public void The_overlay_that_the_README_shows_adds_to_it_what_the_README_says()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", "README.md"));
        var compilation = Sample.Compile(readme.Split("```yaml riverside.schema.yaml\n")[1].Split("```")[0], ("library.schema.yaml", readme.Split("```yaml library-report.schema.yaml\n")[1].Split("```")[0]));

        compilation.Problems.ShouldBeEmpty();
        compilation.Template!.Sections.Select(s => s.Id).ShouldBe(["loans", "events", "money"]);
        compilation.Template.Sections[0].Tables[0].Rows.Select(r => r.Id).ShouldBe(["books", "ebooks", "films"]);
        compilation.Template.Variant!.Cells.Sums.Count.ShouldBe(2);
        JsonSchemaReading.OfEditors.Accepts(readme.Split("```yaml riverside.schema.yaml\n")[1].Split("```")[0]).ShouldBeTrue();
    }
}
