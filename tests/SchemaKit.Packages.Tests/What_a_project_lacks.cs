using SchemaKit.Packages.Tests.Consuming;

namespace SchemaKit.Packages.Tests;

/// <summary>Where a schema could not be made a type, the build says why, with an id and a page.</summary>
public class What_a_project_lacks(PackageFeed packages)
{
    private const string Schema = "library-statistics.schema.yaml";

    [Fact]
    public void A_project_is_told_what_it_lacks()
    {
        var folder = packages.Folder().Write(Page.Of(packages, "SchemaKit"));
        folder.Dotnet("restore").Succeeded();

        Told(folder.Build("--no-restore", "-p:NETCoreSdkVersion=9.0.305"), folder, "SK5001");
        Told(folder.Build("--no-restore", "-p:CompilerApiVersion=roslyn4.4"), folder, "SK5002");
        Told(folder.Build("--no-restore", "-p:Language=VB"), folder, "SK5003");
        Told(folder.Build("--no-restore", "-p:SchemaKitRuleLines=yes"), folder, "SK5006");
        File.Delete(Path.Join(folder.Path, Schema));
        Told(folder.Build("--no-restore"), folder, "SK5005").ShouldContain("there is no file " + Schema);
    }

    [Fact]
    public void A_generator_that_is_kept_away_is_missed()
    {
        var page = Page.Of(packages, "SchemaKit");
        var folder = packages.Folder().Write(page).Write("Libraries.csproj", page.Files["Libraries.csproj"].Replace(
            "</Project>", """<Target Name="NoAnalyzers" BeforeTargets="CoreCompile"><ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup></Target></Project>"""));
        Told(folder.Build(), folder, "SK5004");
    }

    [Fact]
    public void A_project_for_an_older_framework_is_refused_at_restore()
    {
        var page = Page.Of(packages, "SchemaKit");
        var restored = packages.Folder().Write("Old.csproj", page.Files["Libraries.csproj"].Replace("net10.0", "netstandard2.0")).Dotnet("restore");
        restored.Status.ShouldBe(1, restored.Said);
        restored.Output.ShouldContain("error NU1202: Package SchemaKit", Case.Sensitive, restored.Said);
    }

    [Fact]
    public void Every_requirement_has_a_page_with_what_is_said()
    {
        var targets = File.ReadAllText(Path.Join(Setting.Repository, "generator/SchemaKit.Generator/build/SchemaKit.Requirements.targets"));
        var ids = targets.Split("Code=\"").Skip(1).Select(text => text[..6]).Distinct().Order(StringComparer.Ordinal).ToList();
        var help = Path.Join(Setting.Repository, "generator/SchemaKit.Generator/help");
        Directory.GetFiles(help, "SK5*.md").Select(page => Path.GetFileNameWithoutExtension(page)).Order(StringComparer.Ordinal).ShouldBe(ids);
        foreach (var id in ids) File.ReadAllText(Path.Join(help, id + ".md")).ShouldContain($"error {id}: ");
    }

    private static string Told(Outcome built, EmptyFolder folder, string id)
    {
        built.Status.ShouldBe(1, built.Said);
        built.Output.ShouldContain($"{Path.Join(folder.Path, "Libraries.csproj")} : error {id}: ", Case.Sensitive, built.Said);
        return built.Output;
    }
}
