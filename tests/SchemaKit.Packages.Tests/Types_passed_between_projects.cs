using SchemaKit.Packages.Tests.Consuming;

namespace SchemaKit.Packages.Tests;

/// <summary>Generated types are types like any other: other projects use them without knowing where they come from.</summary>
public class Types_passed_between_projects(PackageFeed packages)
{
    private const string Own = "library-statistics.schema.yaml";

    private const string Forms = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup>
            <PackageReference Include="SchemaKit" Version="0.1.0" />
            <SchemaKitTemplate Include="library-statistics.schema.yaml" />
          </ItemGroup>
        </Project>
        """;

    private const string Reader = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup><ProjectReference Include="../Forms/Forms.csproj" /></ItemGroup>
        </Project>
        """;

    [Fact]
    public void Are_used_by_a_project_that_only_refers_to_the_one_with_the_schema()
    {
        var page = Page.Of(packages, "SchemaKit");
        Both(page, Reader).Prints("Reader", "Reader").ShouldBe(page.Prints);
    }

    [Fact]
    public void Live_beside_types_of_the_project_that_gets_them()
    {
        var page = Page.Of(packages, "SchemaKit");
        var folder = Both(page, Reader.Replace("<ItemGroup>", """<ItemGroup><SchemaKitTemplate Include="visits.yaml" />"""));
        folder.Write("Reader/visits.yaml", page.Files[Own].Replace("template: library-statistics", "template: visits").Replace("LibraryStatistics2024", "Visits2024"));
        folder.Write("Reader/Program.cs", page.Files["Program.cs"] + "\nConsole.WriteLine(Visits2024.Empty.Count);\n");
        folder.Prints("Reader", "Reader").ShouldBe(page.Prints + "\n8");
    }

    private EmptyFolder Both(Page page, string reader)
    {
        var folder = packages.Folder()
            .Write("Forms/Forms.csproj", Forms)
            .Write("Forms/" + Own, page.Files[Own])
            .Write("Reader/Reader.csproj", reader)
            .Write("Reader/Program.cs", page.Files["Program.cs"]);
        foreach (var place in (string[])["", "Reader/"]) folder.Write(place + "statistics.html", page.Files["statistics.html"]);
        return folder;
    }
}
