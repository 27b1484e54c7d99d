using SchemaKit.Generator.Packing;

// What the build of the package starts: packing <folder to write to> <the generator and all assemblies that it needs>.
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: SchemaKit.Generator.Packing <folder> <assembly>...");
    return 2;
}

try
{
    foreach (var file in AnalyzerFolder.Write(args[0], args[1..])) Console.WriteLine(file);
    return 0;
}
catch (Exception failure) when (failure is PackingException or IOException or UnauthorizedAccessException or BadImageFormatException)
{
    Console.Error.WriteLine($"error: the generator cannot be packed: {failure.Message}");
    return 1;
}
