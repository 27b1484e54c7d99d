using SchemaKit.Packages.Tests.Consuming;

namespace SchemaKit.Packages.Tests;

/// <summary>The command is installed from its package and needs nothing else.</summary>
public class The_command(PackageFeed packages)
{
    [Fact]
    public void Checks_a_report_as_its_page_says()
    {
        var page = Page.Of(packages, "SchemaKit.Tool");
        var folder = packages.Folder().WithReport("qingyu-2023.html");
        page.Commands.ShouldBe(["dotnet tool install --global SchemaKit.Tool", "schemakit check qingyu-2023.html"]);

        folder.Dotnet("tool", "install", "--tool-path", "tools", "SchemaKit.Tool", "--version", packages.Version).Succeeded();
        var outcome = folder.Start(Path.Join(folder.Path, "tools", "schemakit"), page.Commands[1].Split(' ')[1..]);

        outcome.Output.TrimEnd('\n').ShouldBe(page.Prints);
        outcome.Error.ShouldBeEmpty();
        outcome.Status.ShouldBe(1);
    }
}
