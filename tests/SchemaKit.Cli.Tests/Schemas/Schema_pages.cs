using System.Text.Json;

namespace SchemaKit.Cli.Tests.Schemas;

/// <summary><c>schema show</c>, <c>coverage</c> and <c>doc</c> on the official editions and on labels that steer.</summary>
public sealed class Schema_pages
{
    [Fact]
    public void Show_2019() => Command.Run("schema", "show", Forms.Of2019).ShouldBeApproved();

    [Fact]
    public void Show_2021() => Command.Run("schema", "show", Forms.Of2021).ShouldBeApproved();

    [Fact]
    public void Show_2014() => Command.Run("schema", "show", Forms.Of2014).ShouldBeApproved();

    [Fact]
    public void Doc_2014() => Command.Run("schema", "doc", Forms.Of2014).ShouldBeApproved();

    [Fact]
    public void Coverage_2019() => Command.Run("schema", "coverage", Forms.Of2019).ShouldBeApproved();

    [Fact]
    public void Coverage_2021() => Command.Run("schema", "coverage", Forms.Of2021).ShouldBeApproved();

    [Fact]
    public void Doc_2019() => Command.Run("schema", "doc", Forms.Of2019).ShouldBeApproved();

    [Fact]
    public void Doc_2021()
    {
        using var folder = new TemporaryFolder();
        Command.Run("schema", "doc", Forms.InForce2021(folder)).ShouldBeApproved();
    }

    [Fact]
    public void Doc_of_labels_that_steer() => Command.Run("schema", "doc", "tests/fixtures/hostile-labels.schema.yaml").ShouldBeApproved();

    [Fact]
    public void Doc_in_HTML_of_labels_that_steer() => Command.Run("schema", "doc", "tests/fixtures/hostile-labels.schema.yaml", "--format", "html").ShouldBeApproved();

    [Fact]
    public void Coverage_for_programs_counts_what_the_report_type_counts()
    {
        var root = JsonDocument.Parse(Command.Run("schema", "coverage", Forms.Of2021, "--format", "json").Output).RootElement;
        var whole = Disclosure.AnnualReport2021.Coverage.Whole;
        var together = root.GetProperty("together");
        (together.GetProperty("cells").GetInt32(), together.GetProperty("rank").GetInt32(), together.GetProperty("located").GetInt32())
            .ShouldBe((whole.Cells, whole.Rank!.Value, whole.Located));
        together.GetProperty("untouched").EnumerateArray().Select(cell => cell.GetString()).ShouldBe(whole.Untouched);
        root.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("rule").GetString()).ShouldBe(Disclosure.AnnualReport2021.Form.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void What_is_no_schema_is_told_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        var target = Path.Join(folder.Path, "page.md");
        var outcome = Command.Run("schema", "doc", Repository.Culture, "--output", target);
        outcome.Status.ShouldBe(2);
        outcome.Error.ShouldStartWith($"schemakit: {Repository.Culture}(");
        File.Exists(target).ShouldBeFalse();
    }
}
