using System.Security;
using System.Text;

namespace SchemaKit.Packages.Tests.Consuming;

/// <summary>A folder in which somebody uses the packages.</summary>
internal sealed class EmptyFolder
{
    private readonly PackageFeed packages;

    public EmptyFolder(PackageFeed packages, string path)
    {
        this.packages = packages;
        Path = path;
        Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="tried" value="{SecurityElement.Escape(packages.Feed)}" /></packageSources>
              <packageSourceMapping><clear /></packageSourceMapping>
              <fallbackPackageFolders><add key="others" value="{SecurityElement.Escape(Setting.PackagesOfOthers)}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    public string Path { get; }

    /// <summary>Writes a file; where it names the version of the pages, it gets the one that is tried.</summary>
    public EmptyFolder Write(string name, string text)
    {
        var path = System.IO.Path.Join(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.Replace("Version=\"0.1.0\"", $"Version=\"{packages.Version}\""), new UTF8Encoding(false));
        return this;
    }

    /// <summary>Writes all files that a page shows.</summary>
    public EmptyFolder Write(Page page)
    {
        foreach (var (name, text) in page.Files) Write(name, text);
        return this;
    }

    /// <summary>Copies one of the made-up reports.</summary>
    public EmptyFolder WithReport(string name)
    {
        File.Copy(System.IO.Path.Join(AppContext.BaseDirectory, "fixtures", name), System.IO.Path.Join(Path, name));
        return this;
    }

    /// <summary>Runs dotnet in the folder.</summary>
    public Outcome Dotnet(params string[] arguments) => Start("dotnet", arguments);

    /// <summary>Runs a program in the folder.</summary>
    public Outcome Start(string program, params string[] arguments) => Consuming.Dotnet.Run(Path, packages.Cache, program, arguments);

    /// <summary>Builds, and takes any warning for a failure.</summary>
    public Outcome Build(params string[] arguments) => Dotnet(["build", "-warnaserror", "-m:1", .. arguments]);

    /// <summary>Builds without a warning, and says what the program prints.</summary>
    /// <param name="program">The name of the project.</param>
    /// <param name="folder">The folder of the project in this one.</param>
    public string Prints(string program, string folder = "")
    {
        var project = System.IO.Path.Join(folder, program + ".csproj");
        var built = Build(project).Succeeded();
        built.Output.ShouldContain("0 Warning(s)");
        return Dotnet(System.IO.Path.Join(Path, folder, "bin", "Debug", "net10.0", program + ".dll")).Succeeded().Output.TrimEnd('\n');
    }
}
