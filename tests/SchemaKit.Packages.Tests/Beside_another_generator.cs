using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaKit.Generator.Tests.Consuming;
using SchemaKit.Packages.Tests.Consuming;

namespace SchemaKit.Packages.Tests;

/// <summary>A project may use another generator that ships the same libraries in other versions: both work.</summary>
public class Beside_another_generator(PackageFeed packages)
{
    [Fact]
    public void Both_make_their_types()
    {
        var page = Page.Of(packages, "SchemaKit");
        Neighbour.In(packages);
        packages.Folder().Write(page)
            .Write("Libraries.csproj", page.Files["Libraries.csproj"].Replace("<SchemaKitTemplate", """<PackageReference Include="Neighbour" Version="1.0.0" /><SchemaKitTemplate"""))
            .Write("Program.cs", page.Files["Program.cs"] + """Console.WriteLine($"{Neighbour.Versions.Answer} {Neighbour.Versions.Yaml} {Neighbour.Versions.Templates}");""")
            .Prints("Libraries").ShouldBe(page.Prints + "\n" + Neighbour.Versions);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Both_work_in_a_host_that_holds_one_assembly_of_a_name(bool othersFirst)
    {
        var folder = packages.Folder().Path;
        var own = Neighbour.Analyzers(Path.Join(packages.Feed, $"SchemaKit.{packages.Version}.nupkg"), Path.Join(folder, "own"));
        var others = Neighbour.Analyzers(Neighbour.In(packages), Path.Join(folder, "others"));
        var host = new OneOfEachName(othersFirst ? [.. others, .. own] : [.. own, .. others]);
        var schema = new SchemaText("/library.schema.yaml", Page.Of(packages, "SchemaKit").Files["library-statistics.schema.yaml"]);

        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [
                host.Make<IIncrementalGenerator>("SchemaKit.Generator", "SchemaKit.Generator.TemplateGenerator").AsSourceGenerator(),
                host.Make<IIncrementalGenerator>("Neighbour", "Neighbour.VersionsGenerator").AsSourceGenerator(),
            ],
            [schema],
            optionsProvider: new ProjectOptions("Libraries", new HashSet<string>()));
        var results = driver.RunGenerators(CSharpCompilation.Create("Consumer"), TestContext.Current.CancellationToken).GetRunResult().Results;

        results.Select(result => result.Exception).ShouldAllBe(failure => failure == null, string.Join('\n', results.Select(result => result.Exception)));
        results.SelectMany(result => result.Diagnostics).ShouldBeEmpty();
        results[0].GeneratedSources.ShouldContain(source => source.SourceText.ToString().Contains("class LibraryStatistics2024"));
        results[1].GeneratedSources.ShouldContain(source => source.SourceText.ToString().Contains("Yaml = \"13.0.0.0\""));
    }
}
