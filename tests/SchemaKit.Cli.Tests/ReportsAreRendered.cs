namespace SchemaKit.Cli.Tests;

/// <summary>What <c>parse</c> reads, <c>render</c> writes again.</summary>
public sealed class ReportsAreRendered
{
    public static TheoryData<string> Layouts() => [.. Layout.All.Select(layout => layout.Id)];

    [Theory, MemberData(nameof(Layouts))]
    public void A_report_that_was_read_is_written_and_reads_as_before(string layout)
    {
        using var folder = new TemporaryFolder();
        var json = Command.Run("parse", Repository.Water, "--format", "ndjson").Output;
        var file = Path.Join(folder.Path, "report");

        var rendered = Command.Run(new Setting(Input: json), "render", "-", "--to", layout, "--output", file);

        (rendered.Status, rendered.Output, rendered.Error).ShouldBe((0, "", ""));
        var (before, after) = (Read(Path.Join(Repository.Root, Repository.Water)), Read(file));
        after.ShouldBe(before);
    }

    [Fact]
    public void A_page_goes_to_standard_output_where_nothing_else_is_said() =>
        Command.Run(new Setting(Input: Command.Run("parse", Repository.Culture, "--format", "json").Output), "render", "-").Output.ShouldStartWith("<!DOCTYPE html>");

    [Theory]
    [InlineData("{", "line 1: this is no JSON")]
    [InlineData("", "it holds 0 reports, and render takes one")]
    [InlineData("[1, 2]", "it holds 2 reports, and render takes one")]
    [InlineData("{}", "it is a report on no template ; known: ")]
    [InlineData("""{"template":"disclosure-annual-report","edition":"2021","cells":{"no":{}}}""", "has no cell 'no'")]
    [InlineData("""{"template":"disclosure-annual-report","edition":"2021","cells":{"applications.received.total":{"state":"text","raw":"5"}}}""", "says the text '5' and would be read as the number 5")]
    public void What_cannot_be_rendered_is_said_with_its_cause(string json, string cause)
    {
        var outcome = Command.Run(new Setting(Input: json), "render", "-");

        (outcome.Status, outcome.Output).ShouldBe((2, ""));
        outcome.Error.ShouldStartWith("schemakit: -: ");
        outcome.Error.ShouldContain(cause);
    }

    [Fact]
    public void A_layout_that_there_is_not_is_a_wrong_command()
    {
        var outcome = Command.Run("render", "-", "--to", "stone");

        outcome.Status.ShouldBe(64);
        outcome.Error.ShouldStartWith("schemakit: --to: there is no layout 'stone'; known: pipes, ");
    }

    private static Report Read(string file) => Disclosure.AnnualReport2021.Read(Document.Load(file)).Report;
}
