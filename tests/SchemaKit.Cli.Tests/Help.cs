namespace SchemaKit.Cli.Tests;

/// <summary>The help is what most users ever read of the product.</summary>
public sealed class Help
{
    [Fact]
    public void Of_the_command() => Approve("--help");

    [Fact]
    public void Of_check() => Approve("check", "--help");

    [Fact]
    public void Of_parse() => Approve("parse", "--help");

    [Fact]
    public void Of_render() => Approve("render", "--help");

    [Fact]
    public void Of_schema() => Approve("schema", "--help");

    [Fact]
    public void Of_schema_diff() => Approve("schema", "diff", "--help");

    [Fact]
    public void Of_schema_new() => Approve("schema", "new", "--help");

    [Fact]
    public void Version_is_a_line_of_its_own() => Command.Run("--version").Output.ShouldMatch(@"\A\d+\.\d+\.\d+\n\z");

    private static void Approve(params string[] arguments)
    {
        var outcome = Command.Run(arguments);
        outcome.Status.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldMatchApproved(options => options.NoDiff().SubFolder("Approved").LocateTestMethodUsingAttribute<FactAttribute>());
    }
}
