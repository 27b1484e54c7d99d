namespace SchemaKit.Cli.Tests;

/// <summary>0 adds up, 1 does not, 2 not read, 64 the command is wrong.</summary>
public sealed class ExitStatuses
{
    private const string NoReport = "今天天气很好，适合散步。\n";

    [Fact]
    public void A_report_that_adds_up_is_0() => Command.Run("check", Repository.Culture).Status.ShouldBe(0);

    [Fact]
    public void A_violated_rule_is_1() => Command.Run("check", Repository.Water).Status.ShouldBe(1);

    [Fact]
    public void One_violated_rule_among_reports_that_add_up_is_1() =>
        Command.Run("check", Repository.Culture, Repository.Water, Repository.Culture).Status.ShouldBe(1);

    [Fact]
    public void Reading_alone_finds_no_violation() => Command.Run("parse", Repository.Water).Status.ShouldBe(0);

    [Theory]
    [InlineData("check")]
    [InlineData("parse")]
    public void A_document_that_is_no_report_is_2(string command)
    {
        var outcome = Command.Run(new Setting(NoReport), command, "-");
        outcome.Status.ShouldBe(2);
        outcome.Error.ShouldStartWith("schemakit: -: ");
    }

    [Fact]
    public void What_cannot_be_read_weighs_more_than_what_does_not_add_up() =>
        Command.Run("check", Repository.Water, "no-such-report.txt").Status.ShouldBe(2);

    [Fact]
    public void A_report_that_lacks_the_tables_of_a_section_is_2()
    {
        var whole = Repository.Text(Repository.Culture);
        var cut = whole[..whole.IndexOf("四、政府信息公开行政复议", StringComparison.Ordinal)];
        var outcome = Command.Run(new Setting(cut), "check", "-");
        outcome.Status.ShouldBe(2);
        outcome.Output.ShouldContain("missing: 政府信息公开行政复议、行政诉讼情况");
    }

    [Theory]
    [InlineData("no command is given")]
    [InlineData("there is no command 'chek'; say check, parse, render or schema", "chek", "x")]
    [InlineData("no PATH is given", "check")]
    [InlineData("no command of schemakit schema is given; say lint, show, coverage, doc, diff or new", "schema")]
    [InlineData("there is no command 'lnt' of schemakit schema; say lint, show", "schema", "lnt")]
    [InlineData("no FILE is given", "schema", "lint")]
    [InlineData("no FILE is given", "schema", "show")]
    [InlineData("schema doc takes one FILE", "schema", "doc", "a.yaml", "b.yaml")]
    [InlineData("schema diff takes two schemas, the older one first; one is given", "schema", "diff", "a.yaml")]
    [InlineData("no PAGE is given", "schema", "new")]
    [InlineData("--format: there is no 'xml'; known: markdown, html", "schema", "doc", "a.yaml", "--format", "xml")]
    [InlineData("--fail-on: there is no 'all'; known: breaks, weakens, any", "schema", "diff", "a.yaml", "b.yaml", "--fail-on", "all")]
    [InlineData("there is no option '--sarif'; schemakit schema lint --help", "schema", "lint", "a.yaml", "--sarif")]
    [InlineData("there is no option '--sarif'", "check", "x", "--sarif")]
    [InlineData("there is no format 'sarif'; known: text, json, ndjson", "check", "x", "--format", "sarif")]
    [InlineData("--jobs: '0' is no number from 1 to 256", "check", "x", "--jobs", "0")]
    [InlineData("--jobs: 'many' is no number from 1 to 256", "parse", "x", "--jobs", "many")]
    [InlineData("--max-bytes: '0' is no number from 1 to 1073741824", "check", "x", "--max-bytes", "0")]
    [InlineData("--max-bytes: '2G' is no number from 1 to 1073741824", "check", "x", "--max-bytes", "2G")]
    [InlineData("--max-seconds: 'K' is no number from 1 to 86400", "check", "x", "--max-seconds", "K")]
    [InlineData("there is no template 'tax'; known: disclosure-annual-report", "check", "x", "--template", "tax")]
    [InlineData("there is no edition '1999'; known: 2014, 2019, 2021", "check", "x", "--edition", "1999")]
    [InlineData("standard input is named more than once", "check", "-", "-")]
    [InlineData("standard input is named more than once", "check", "-", "--files-from", "-")]
    [InlineData("--files-from: no-such-list cannot be read", "check", "--files-from", "no-such-list")]
    [InlineData("--output: tests is a folder", "check", "x", "--output", "tests")]
    [InlineData("--output: no/such/folder cannot be written", "check", "x", "--output", "no/such/folder")]
    public void A_command_that_is_wrong_is_64_and_says_why(string why, params string[] arguments)
    {
        var outcome = Command.Run(arguments);
        outcome.Status.ShouldBe(64);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldStartWith("schemakit: ");
        outcome.Error.ShouldContain(why);
        outcome.Error.TrimEnd('\n').ShouldNotContain('\n');
    }
}
