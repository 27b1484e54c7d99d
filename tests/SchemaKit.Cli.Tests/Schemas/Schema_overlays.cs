using System.Text.Json;

namespace SchemaKit.Cli.Tests.Schemas;

/// <summary>The commands on schemas, on an overlay.</summary>
public sealed class Schema_overlays
{
    private const string Overlay = "tests/fixtures/qingyu-2021.schema.yaml";

    private const string Town = """
        schemakit: 1
        overlay: town
        extends: { template: library-report, edition: 2024 }
        csharp: { namespace: Libraries, type: TownReport }
        sections: { loans: { rows: { games: Games } } }

        """;

    [Fact]
    public void Diff_says_what_a_variant_adds_and_that_nothing_breaks()
    {
        var outcome = Command.Run("schema", "diff", Forms.Of2021, Overlay, "--fail-on", "weakens");
        outcome.Status.ShouldBe(0);
        outcome.Output.ShouldStartWith("disclosure-annual-report 2021 (disclosure-2021.schema.yaml) against disclosure-annual-report 2021 qingyu (qingyu-2021.schema.yaml)\n");
        outcome.Output.ShouldContain("  row applications.outcomes.otherHandling.mediated is new: 4.调解处理 (8 cells)\n");
        outcome.Output.ShouldContain("other wordings of row proactiveDisclosure.item1.normativeDocuments: '政府规范性文件' is new");
        outcome.Output.ShouldEndWith("nothing breaks, nothing is checked less, 12 in all\n");
        JsonDocument.Parse(Command.Run("schema", "diff", Forms.Of2021, Overlay, "--format", "json").Output).RootElement.GetProperty("new").GetProperty("variant").GetString().ShouldBe("qingyu");
    }

    [Theory]
    [InlineData("show", "政府信息公开听证情况  hearings")]
    [InlineData("doc", "青屿省（虚构）在国家格式之外加填的行和列")]
    [InlineData("coverage", "disclosure-annual-report 2021 qingyu\n")]
    public void A_variant_is_shown_with_the_edition_that_is_named(string command, string shown)
    {
        var outcome = Command.Run("schema", command, Overlay, "--base", Forms.Of2021);
        outcome.Error.ShouldBeEmpty();
        outcome.Status.ShouldBe(0);
        outcome.Output.ShouldContain(shown);
    }

    [Fact]
    public void The_edition_is_found_beside_the_overlay()
    {
        using var folder = new TemporaryFolder();
        folder.Write("any.schema.yaml", Forms.Loans);
        folder.Write("unreadable.schema.yaml", "\0");
        var town = folder.Write("town.schema.yaml", Town);
        var outcome = Command.Run("schema", "show", town);
        outcome.Status.ShouldBe(0);
        outcome.Output.ShouldContain("Games");
        Command.Run("schema", "lint", town).Status.ShouldBe(0);
    }

    [Fact]
    public void Without_the_edition_it_is_said_what_is_missing()
    {
        using var folder = new TemporaryFolder();
        var town = folder.Write("town.schema.yaml", Town);
        Command.Run("schema", "lint", town).Output.ShouldStartWith($"{town}(3,1): error SK4010: edition '2024' of 'library-report' is not among the schemas");
        var outcome = Command.Run("schema", "show", town);
        outcome.Status.ShouldBe(2);
        outcome.Error.ShouldContain("SK4010");
    }
}
