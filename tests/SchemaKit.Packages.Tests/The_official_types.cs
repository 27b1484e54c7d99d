using SchemaKit.Packages.Tests.Consuming;

namespace SchemaKit.Packages.Tests;

/// <summary>One line in a project file, and the official editions are there.</summary>
public class The_official_types(PackageFeed packages)
{
    [Fact]
    public void Read_a_report_as_their_page_says()
    {
        var page = Page.Of(packages, "SchemaKit.Disclosure");
        packages.Folder().Write(page).WithReport("qingyu-2023.html").Prints("Reports").ShouldBe(page.Prints);
    }
}
