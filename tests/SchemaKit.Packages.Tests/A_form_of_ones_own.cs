using SchemaKit.Packages.Tests.Consuming;

namespace SchemaKit.Packages.Tests;

/// <summary>One line in a project file makes a schema a type.</summary>
public class A_form_of_ones_own(PackageFeed packages)
{
    private const string Schema = "library-statistics.schema.yaml";

    [Fact]
    public void Reads_a_page_as_the_page_of_the_package_says()
    {
        var page = Page.Of(packages, "SchemaKit");
        packages.Folder().Write(page).Prints("Libraries").ShouldBe(page.Prints);
    }

    [Fact]
    public void With_a_mistake_fails_the_build_at_its_line()
    {
        var page = Page.Of(packages, "SchemaKit");
        var folder = packages.Folder().Write(page).Write(Schema, page.Files[Schema].Replace("that: atStart", "that: atStrat"));

        var built = folder.Build();

        built.Status.ShouldBe(1);
        built.Output.ShouldContain(Path.Join(folder.Path, page.Complaint!), Case.Sensitive, built.Said);
        built.Output.ShouldContain("/help/SK2003.md");
        built.Output.ShouldNotContain("SK9001");
    }
}
