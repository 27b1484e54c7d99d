using System.Text;
using System.Xml.Linq;
using SchemaKit.Packages.Tests.Consuming;

namespace SchemaKit.Packages.Tests;

/// <summary>What lies in the packages, and what does not.</summary>
public class What_a_package_holds(PackageFeed packages)
{
    [Fact]
    public void There_are_four() => packages.Ids.ShouldBe(["SchemaKit", "SchemaKit.Disclosure", "SchemaKit.Testing", "SchemaKit.Tool"]);

    [Fact]
    public void Each_has_its_page_an_icon_the_licence_the_notices_and_where_it_comes_from()
    {
        foreach (var id in packages.Ids)
        {
            var files = packages.FilesOf(id);
            Encoding.UTF8.GetString(files["README.md"]).ShouldStartWith($"# {id}\n");
            foreach (var name in (string[])["icon.png", "LICENSE", "NOTICE"]) files[name].ShouldNotBeEmpty();
            var said = XDocument.Load(new MemoryStream(files[id + ".nuspec"])).Root!.Elements().Single().Elements().ToDictionary(element => element.Name.LocalName);
            said["license"].Value.ShouldBe("MIT");
            said["icon"].Value.ShouldBe("icon.png");
            said["readme"].Value.ShouldBe("README.md");
            said["description"].Value.Length.ShouldBeGreaterThan(60);
            said["repository"].Attribute("type")!.Value.ShouldBe("git");
        }
    }

    [Fact]
    public void Libraries_come_with_their_documentation_and_symbols()
    {
        foreach (var id in packages.Ids)
        {
            foreach (var library in packages.FilesOf(id).Keys.Where(name => name.StartsWith("lib/", StringComparison.Ordinal) && name.EndsWith(".dll", StringComparison.Ordinal)))
            {
                packages.FilesOf(id).Keys.ShouldContain(Path.ChangeExtension(library, ".xml"));
                packages.FilesOf(id, ".snupkg").Keys.ShouldContain(Path.ChangeExtension(library, ".pdb"));
            }
        }
    }

    [Fact]
    public void A_compiler_finds_no_assembly_in_them_that_another_package_might_have_too()
    {
        var loose = packages.Ids.SelectMany(id => packages.FilesOf(id).Keys).Where(name => name.StartsWith("analyzers/", StringComparison.Ordinal)).ToList();
        loose.ShouldContain("analyzers/dotnet/cs/SchemaKit.Generator.dll");
        loose.ShouldContain("analyzers/dotnet/cs/SchemaKit.YamlDotNet.dll");
        loose.ShouldAllBe(name => name.StartsWith("analyzers/dotnet/cs/SchemaKit.", StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_others_made_is_named_in_the_notices()
    {
        foreach (var id in packages.Ids)
        {
            var files = packages.FilesOf(id);
            var notice = Encoding.UTF8.GetString(files["NOTICE"]);
            foreach (var assembly in files.Keys.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Select(Path.GetFileName))
            {
                if (assembly!.EndsWith(".resources.dll", StringComparison.Ordinal)) continue;
                var isOwn = assembly is "SchemaKit.dll" or "SchemaKit.Generator.dll" or "SchemaKit.Schema.dll" or "SchemaKit.Disclosure.dll" or "SchemaKit.Testing.dll" or "SchemaKit.Cli.dll";
                if (!isOwn) notice.ShouldContain(Path.GetFileNameWithoutExtension(assembly), Case.Sensitive, $"{assembly} in {id}");
            }
        }
    }

    [Fact]
    public void Nothing_in_them_tells_where_they_were_built()
    {
        Assert.SkipUnless(Setting.Configuration == "Release", "only a release is built the same in every folder");
        var place = Encoding.UTF8.GetBytes(Setting.Repository + Path.DirectorySeparatorChar);
        foreach (var id in packages.Ids)
        {
            foreach (var (name, content) in packages.FilesOf(id).Concat(packages.FilesOf(id, ".snupkg")))
                content.AsSpan().IndexOf(place).ShouldBe(-1, $"{name} of {id}");
        }
    }
}
