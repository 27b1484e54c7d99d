using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SchemaKit.Generator.Tests.Consuming;

/// <summary>A place where a debugger can stop, and which a stack trace names.</summary>
internal sealed record StoppingPlace(string Method, string Document, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The text that the place covers in its file.</summary>
    /// <param name="file">The text of the file.</param>
    public string TextIn(string file)
    {
        var lines = file.Split('\n');
        return Line == EndLine
            ? lines[Line - 1][(Column - 1)..(EndColumn - 1)]
            : string.Join('\n', [lines[Line - 1][(Column - 1)..], .. lines[Line..(EndLine - 1)], lines[EndLine - 1][..(EndColumn - 1)]]);
    }

    /// <summary>Every place of the methods of an assembly, from its portable symbols.</summary>
    public static ImmutableArray<StoppingPlace> In(Run run, params KeyValuePair<string, string>[] pathMap)
    {
        var (image, symbols) = run.Emit(pathMap);
        using var assembly = new PEReader(image);
        using var provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        var (metadata, pdb) = (assembly.GetMetadataReader(), provider.GetMetadataReader());
        return
        [
            .. from handle in metadata.MethodDefinitions
               let method = metadata.GetString(metadata.GetMethodDefinition(handle).Name)
               from point in pdb.GetMethodDebugInformation(handle.ToDebugInformationHandle()).GetSequencePoints()
               where !point.IsHidden
               select new StoppingPlace(
                   method, pdb.GetString(pdb.GetDocument(point.Document).Name), point.StartLine, point.StartColumn, point.EndLine, point.EndColumn),
        ];
    }
}
