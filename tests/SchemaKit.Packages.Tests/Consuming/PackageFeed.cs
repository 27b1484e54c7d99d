using System.Collections.Concurrent;
using System.IO.Compression;
using SchemaKit.Packages.Tests.Consuming;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace SchemaKit.Packages.Tests.Consuming;

/// <summary>The packages of this repository, packed once for all tests into a feed, and a cache that starts without them.</summary>
/// <remarks>
/// Packages of others are taken from where this machine keeps them, and from its own sources where they are not there. The version is
/// a new one in every run, so that none of an earlier run can take the place of those that are tried.
/// </remarks>
public sealed class PackageFeed : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("schemakit-packages-").FullName;
    private readonly ConcurrentDictionary<string, Lazy<string>> made = new();

    /// <summary>Packs.</summary>
    public PackageFeed()
    {
        Version = "0.1.0-try." + DateTime.UtcNow.Ticks;
        Directory.CreateDirectory(Feed);
        Dotnet.Run(Setting.Repository, Setting.PackagesOfOthers, "dotnet",
            ["pack", Setting.Solution, "--no-build", "-c", Setting.Configuration, "-o", Feed, "-p:PackageVersion=" + Version, "-warnaserror", "-v", "q"]).Succeeded();
    }

    /// <summary>The version of the packages.</summary>
    public string Version { get; }

    /// <summary>The folder that the packages lie in, as a source.</summary>
    public string Feed => Path.Join(root, "feed");

    /// <summary>Where consumers unpack packages to.</summary>
    public string Cache => Path.Join(root, "cache");

    /// <summary>The ids of the packages made.</summary>
    public IReadOnlyList<string> Ids => [.. Directory.GetFiles(Feed, $"*.{Version}.nupkg").Select(file => Path.GetFileName(file)[..^$".{Version}.nupkg".Length]).Order(StringComparer.Ordinal)];

    /// <summary>The files of a package, by their names in it.</summary>
    public IReadOnlyDictionary<string, byte[]> FilesOf(string id, string ending = ".nupkg")
    {
        using var package = ZipFile.OpenRead(Path.Join(Feed, $"{id}.{Version}{ending}"));
        return package.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    /// <summary>An empty folder to consume packages in.</summary>
    internal EmptyFolder Folder() => new(this, Directory.CreateDirectory(Path.Join(root, "folders", Path.GetRandomFileName())).FullName);

    /// <summary>A package of somebody else, made once and put into the feed.</summary>
    internal string Foreign(string name, Func<string> make) => made.GetOrAdd(name, _ => new(make)).Value;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(root, recursive: true);
}
