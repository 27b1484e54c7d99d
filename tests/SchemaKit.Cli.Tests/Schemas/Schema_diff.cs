using System.Text.Json;

namespace SchemaKit.Cli.Tests.Schemas;

/// <summary><c>schema diff</c> says what breaks, what is checked less, and what is read by other wordings.</summary>
public sealed class Schema_diff
{
    [Fact]
    public void Of_the_official_editions()
    {
        using var folder = new TemporaryFolder();
        Command.Run("schema", "diff", Forms.Of2019, Forms.InForce2021(folder)).ShouldBeApproved(1);
    }

    [Fact]
    public void Of_the_official_editions_for_programs()
    {
        var outcome = Command.Run("schema", "diff", Forms.Of2019, Forms.Of2021, "--format", "json");
        outcome.Status.ShouldBe(1);
        var root = JsonDocument.Parse(outcome.Output).RootElement;
        root.GetProperty("breaks").GetBoolean().ShouldBeTrue();
        root.GetProperty("old").GetProperty("type").GetString().ShouldBe("SchemaKit.Disclosure.AnnualReport2019");
        var gone = root.GetProperty("changes").EnumerateArray().First();
        (gone.GetProperty("effect").GetString(), gone.GetProperty("kind").GetString(), gone.GetProperty("path").GetString()).ShouldBe(("breaks", "removed", "proactiveDisclosure.item9"));
        gone.GetProperty("cells").EnumerateArray().Select(cell => cell.GetString()).ShouldAllBe(cell => cell!.StartsWith("proactiveDisclosure.item9."));
    }

    [Fact]
    public void Of_a_schema_and_itself_is_nothing()
    {
        var outcome = Command.Run("schema", "diff", Forms.Of2021, Forms.Of2021, "--fail-on", "any");
        outcome.Status.ShouldBe(0);
        outcome.Output.ShouldContain("  they say the same\n");
    }

    [Theory]
    [InlineData(0, "breaks")]
    [InlineData(1, "weakens")]
    [InlineData(1, "any")]
    public void A_rule_that_left_fails_where_it_is_asked_to(int status, string failOn)
    {
        using var folder = new TemporaryFolder();
        var old = folder.Write("old.yaml", Forms.Loans);
        var bare = folder.Write("new.yaml", Forms.Loans.Replace("{ label: All readers, total: readers }", "All readers"));
        var outcome = Command.Run("schema", "diff", old, bare, "--fail-on", failOn);
        outcome.Status.ShouldBe(status);
        outcome.Output.ShouldContain("  rule 'readers' left, and what it said is said no longer: ");
        outcome.Output.ShouldContain("  no rule holds loans.books.adults, loans.books.children and 4 more against other cells any more\n");
    }

    [Fact]
    public void Needs_schemas_without_errors_and_says_which_has_one()
    {
        using var folder = new TemporaryFolder();
        var bad = folder.Write("bad.yaml", Forms.Loans.Replace("years: 2024..", "years: soon"));
        var outcome = Command.Run("schema", "diff", Forms.Of2021, bad);
        outcome.Status.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldStartWith($"schemakit: {bad}(5,8): error SK1011: ");
    }
}
