using System.IO.Compression;

namespace SchemaKit.Packages.Tests.Consuming;

/// <summary>The package of another generator, with an older YamlDotNet.dll and a newer Handlebars.dll lying loose in it.</summary>
internal static class Neighbour
{
    public const string Versions = "42 13.0.0.0 9.0.0.0";

    /// <summary>Puts the package into the feed; gives its file.</summary>
    public static string In(PackageFeed packages) => packages.Foreign("Neighbour", () =>
    {
        var folder = packages.Folder();
        var source = Path.Join(AppContext.BaseDirectory, "Neighbour");
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories)) folder.Write(Path.GetRelativePath(source, file), File.ReadAllText(file));
        folder.Dotnet("pack", "Neighbour.csproj", "-m:1", "-c", "Release", "-o", packages.Feed, "-p:OutputPath=bin/", "-p:AppendTargetFrameworkToOutputPath=false").Succeeded();
        return Path.Join(packages.Feed, "Neighbour.1.0.0.nupkg");
    });

    /// <summary>Unpacks what compilers load from a package.</summary>
    public static string[] Analyzers(string package, string folder)
    {
        Directory.CreateDirectory(folder);
        using var files = ZipFile.OpenRead(package);
        return
        [
            .. files.Entries.Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)).Select(entry =>
            {
                var path = Path.Join(folder, entry.Name);
                entry.ExtractToFile(path);
                return path;
            }),
        ];
    }
}
