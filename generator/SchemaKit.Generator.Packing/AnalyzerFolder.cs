using Mono.Cecil;

namespace SchemaKit.Generator.Packing;

/// <summary>
/// The folder of a package that a compiler loads the generator from. Whatever lies in it is named after SchemaKit.
/// </summary>
/// <remarks>
/// A compiler's process holds the generators of many packages, and some hosts hold only one assembly of a name: of two generators that
/// ship a YamlDotNet.dll of another version, one would get the other's. So the copies in the package have another name. They are
/// renamed and not merged into the generator, because renaming leaves all code in them as its authors built it: nothing that looks for
/// its own assembly, types or resources finds another, and each stays recognisable beside its licence. The strong name goes, for nobody
/// else can sign them; no compiler asks for it.
/// </remarks>
internal static class AnalyzerFolder
{
    private const string Prefix = "SchemaKit.";

    /// <summary>Writes the assemblies of the folder.</summary>
    /// <param name="folder">The folder; it is emptied first.</param>
    /// <param name="files">The generator and all assemblies that it needs and that compilers do not have.</param>
    /// <returns>The files written.</returns>
    /// <exception cref="PackingException">An assembly is missing, or cannot have another name.</exception>
    public static IReadOnlyList<string> Write(string folder, IReadOnlyList<string> files)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);

        using var resolver = new DefaultAssemblyResolver();
        foreach (var source in files.Select(Path.GetDirectoryName).Distinct()) resolver.AddSearchDirectory(source);
        var assemblies = files.Select(file => AssemblyDefinition.ReadAssembly(file, new ReaderParameters { AssemblyResolver = resolver })).ToList();
        var names = assemblies.ToDictionary(assembly => assembly.Name.Name, assembly => Own(assembly.Name.Name), StringComparer.OrdinalIgnoreCase);

        var written = new List<string>();
        foreach (var assembly in assemblies)
        {
            using (assembly)
            {
                Renaming.Apply(assembly, names);
                var file = Path.Join(folder, assembly.Name.Name + ".dll");
                assembly.Write(file, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
                written.Add(file);
            }
        }

        return written;
    }

    private static string Own(string name) => name.StartsWith(Prefix, StringComparison.Ordinal) ? name : Prefix + name;
}
