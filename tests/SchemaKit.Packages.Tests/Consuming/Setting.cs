using System.Reflection;

namespace SchemaKit.Packages.Tests.Consuming;

/// <summary>What the build knows of itself.</summary>
internal static class Setting
{
    public static string Configuration => Value("Configuration");

    /// <summary>The solution that is packed.</summary>
    public static string Solution => Value("Solution");

    /// <summary>The folder of the repository.</summary>
    public static string Repository => Path.GetDirectoryName(Solution)!;

    /// <summary>Where this machine keeps the packages of others.</summary>
    public static string PackagesOfOthers => Value("NuGetPackageRoot");

    private static string Value(string key) => typeof(Setting).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
