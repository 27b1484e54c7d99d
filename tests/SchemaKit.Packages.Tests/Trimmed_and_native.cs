using SchemaKit.Packages.Tests.Consuming;

namespace SchemaKit.Packages.Tests;

/// <summary>A program on the official types and on a form of its own is published without what it does not use.</summary>
public class Trimmed_and_native(PackageFeed packages)
{
    private const string WithBoth = """<PackageReference Include="SchemaKit.Disclosure" Version="0.1.0" /><SchemaKitTemplate""";

    [Fact]
    public void Trimmed_it_does_the_same() => Publish("-p:PublishTrimmed=true", "-p:SelfContained=true");

    [Fact]
    public void Native_it_does_the_same() => Publish("-p:PublishAot=true", "-p:InvariantGlobalization=true");

    private void Publish(params string[] how)
    {
        var (own, official) = (Page.Of(packages, "SchemaKit"), Page.Of(packages, "SchemaKit.Disclosure"));
        var folder = packages.Folder().Write(official).Write(own).WithReport("qingyu-2023.html")
            .Write("Libraries.csproj", own.Files["Libraries.csproj"].Replace("<SchemaKitTemplate", WithBoth))
            .Write("Program.cs", "OwnForm.Run();\nOfficialTypes.Run();\n")
            .Write("Own.cs", AsMethod("OwnForm", own.Files["Program.cs"]))
            .Write("Official.cs", AsMethod("OfficialTypes", official.Files["Program.cs"]));
        File.Delete(Path.Join(folder.Path, "Reports.csproj"));

        string[] settings = ["-p:UseCurrentRuntimeIdentifier=true", .. how];
        var restored = folder.Dotnet(["restore", .. settings]);
        Assert.SkipWhen(LacksToolchain(restored), "what publishes in this way cannot be had here: " + restored.Said);
        restored.Succeeded();

        var published = folder.Dotnet(["publish", "--no-restore", "-warnaserror", "-m:1", "-o", "out", "-p:TrimmerSingleWarn=false", .. settings]);
        Assert.SkipWhen(LacksLinker(published), "there is no linker here: " + published.Said);
        published.Succeeded().Output.ShouldNotContain("warning");

        var program = Path.Join(folder.Path, "out", OperatingSystem.IsWindows() ? "Libraries.exe" : "Libraries");
        folder.Start(program).Succeeded().Output.TrimEnd('\n').ShouldBe(own.Prints + "\n" + official.Prints);
    }

    // The runtime and the compiler to publish with are packages of their own, which not every source has.
    private static bool LacksToolchain(Outcome restored) =>
        restored.Status != 0 && restored.Output.Split('\n').Where(line => line.Contains(" error ")).All(line =>
            line.Contains("NU1101: ") && (line.Contains(" Microsoft.NETCore.App.Runtime.") || line.Contains("ILCompiler") || line.Contains("ILLink")));

    private static bool LacksLinker(Outcome published) => published.Status != 0 && published.Said.Contains("Platform linker");

    private static string AsMethod(string name, string program)
    {
        var usings = program.Split('\n').Where(line => line.StartsWith("using ", StringComparison.Ordinal)).ToList();
        var body = program.Split('\n').Except(usings);
        return $"{string.Join('\n', usings)}\ninternal static class {name}\n{{\n    public static void Run()\n    {{\n{string.Join('\n', body)}\n    }}\n}}\n";
    }
}
