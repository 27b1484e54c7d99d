using System.Reflection;
using System.Runtime.Loader;

namespace SchemaKit.Packages.Tests.Consuming;

/// <summary>
/// How the hosts that isolate nothing load the generators of all packages: into one context, which holds only one assembly of a name, the first.
/// </summary>
internal sealed class OneOfEachName(IEnumerable<string> files) : AssemblyLoadContext(isCollectible: false)
{
    private readonly ILookup<string, string> paths = files.ToLookup(file => Path.GetFileNameWithoutExtension(file));

    /// <summary>Makes an object of the type of a name.</summary>
    public T Make<T>(string assembly, string type) => (T)Activator.CreateInstance(LoadFromAssemblyName(new(assembly)).GetType(type, throwOnError: true)!)!;

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName name) => paths[name.Name!].FirstOrDefault() is { } path ? LoadFromAssemblyPath(path) : null;
}
