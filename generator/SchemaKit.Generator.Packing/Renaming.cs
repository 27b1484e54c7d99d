using System.Text;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace SchemaKit.Generator.Packing;

/// <summary>Other names for an assembly and those that it refers to.</summary>
internal static class Renaming
{
    // What every compiler that loads the generator has: its own assemblies, and the framework that it runs on.
    private static readonly string[] OfTheCompiler = ["netstandard", "System.", "Microsoft.CodeAnalysis", "Microsoft.CSharp"];

    /// <summary>Renames an assembly and its references.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="names">The name of every assembly of the folder, and the one that it shall have.</param>
    /// <exception cref="PackingException">It refers to an assembly that will not be there, or names one in a text.</exception>
    public static void Apply(AssemblyDefinition assembly, IReadOnlyDictionary<string, string> names)
    {
        var former = assembly.Name.Name;
        RefuseNamesInTexts(assembly, names.Where(name => name.Key != name.Value).Select(name => name.Key).ToArray());
        Rename(assembly.Name, names[former]);
        assembly.MainModule.Name = names[former] + ".dll";
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
        foreach (var reference in assembly.MainModule.AssemblyReferences)
        {
            if (names.TryGetValue(reference.Name, out var name)) Rename(reference, name);
            else if (!OfTheCompiler.Any(start => reference.Name.StartsWith(start, StringComparison.Ordinal)))
                throw new PackingException($"{former} needs {reference.Name}, which is not handed over");
        }

        // Friends are told apart by a key that is gone; the generator's tests try the assembly that is not packed.
        foreach (var friend in assembly.CustomAttributes.Where(a => a.AttributeType.Name == "InternalsVisibleToAttribute").ToArray())
            assembly.CustomAttributes.Remove(friend);
    }

    private static void Rename(AssemblyNameReference assembly, string name)
    {
        if (assembly.Name == name) return;
        assembly.Name = name;
        assembly.HasPublicKey = false;
        assembly.PublicKey = [];
        assembly.PublicKeyToken = [];
    }

    // A type that is looked for by a text such as "YamlDotNet.Core.Mark, YamlDotNet" would not be found any more.
    private static void RefuseNamesInTexts(AssemblyDefinition assembly, string[] names)
    {
        foreach (var text in Texts(assembly.MainModule))
        {
            if (names.FirstOrDefault(name => text.EndsWith(", " + name, StringComparison.Ordinal) || text.Contains($", {name},", StringComparison.Ordinal)) is { } name)
                throw new PackingException($"{assembly.Name.Name} names {name} in the text '{text}', which renaming does not reach");
        }
    }

    private static IEnumerable<string> Texts(ModuleDefinition module)
    {
        foreach (var type in module.GetTypes())
        {
            foreach (var instruction in type.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Instructions))
            {
                if (instruction.OpCode == OpCodes.Ldstr) yield return (string)instruction.Operand;
            }

            foreach (var attribute in type.CustomAttributes.Concat(type.Methods.SelectMany(m => m.CustomAttributes)).Concat(type.Fields.SelectMany(f => f.CustomAttributes)).Concat(type.Properties.SelectMany(p => p.CustomAttributes)))
                yield return Encoding.UTF8.GetString(attribute.GetBlob()).TrimEnd('\0');
        }
    }
}
