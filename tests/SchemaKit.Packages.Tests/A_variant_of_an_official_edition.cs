using SchemaKit.Packages.Tests.Consuming;

namespace SchemaKit.Packages.Tests;

/// <summary>A project writes what a province adds to an official edition and nothing more: the edition comes with the package.</summary>
public class A_variant_of_an_official_edition(PackageFeed packages)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="SchemaKit" Version="0.1.0" />
            <PackageReference Include="SchemaKit.Disclosure" Version="0.1.0" />
            <SchemaKitTemplate Include="riverside.schema.yaml" />
          </ItemGroup>
        </Project>
        """;

    private const string Overlay = """
        schemakit: 1
        overlay: riverside
        extends: { template: disclosure-annual-report, edition: 2021 }
        csharp: { namespace: Riverside, type: RiversideReport2021 }
        sections:
          applications:
            columns:
              organizations:
                columns: { villages: { label: 村民委员会, countsIn: others } }
        """;

    private const string Program = """
        using Riverside;
        using SchemaKit;
        using SchemaKit.Disclosure;

        var report = RiversideReport2021.Empty
            .With("applications.received.organizations.others", 3)
            .With("applications.received.organizations.villages", 4);
        AnnualReport2021 official = report;
        Console.WriteLine(official.Applications.Received.Organizations.Others.Value);
        Console.WriteLine(string.Join(", ", Riverside.Templates.All));
        """;

    [Fact]
    public void Is_a_report_on_the_edition() => packages.Folder()
        .Write("Riverside.csproj", Project)
        .Write("riverside.schema.yaml", Overlay)
        .Write("Program.cs", Program)
        .Prints("Riverside").ShouldBe("7\ndisclosure-annual-report 2021 riverside");
}
