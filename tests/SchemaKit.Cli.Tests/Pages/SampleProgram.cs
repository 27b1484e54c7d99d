using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Generator;

namespace SchemaKit.Cli.Tests.Pages;

/// <summary>The C# of a page: one program, from top to bottom.</summary>
internal static class SampleProgram
{
    // Stands before System.Console, and keeps what is written.
    private const string Console = """
        internal static class Console
        {
            public static readonly System.IO.StringWriter Written = new() { NewLine = "\n" };
            public static void WriteLine(object? value = null) => Written.WriteLine(value);
        }
        """;

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using FsCheck;
        global using FsCheck.Fluent;
        global using SchemaKit;
        global using SchemaKit.Disclosure;
        global using SchemaKit.Testing;
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles and runs it; what it says behind <c>Console.WriteLine(…); // </c> must be what is printed there.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="schemas">The schemas of the page as it shows them first, by file name: the program has their types.</param>
    /// <param name="folder">Where the files lie that it reads and writes, each named <c>report.</c> something.</param>
    public static void Run(IReadOnlyList<string> blocks, IReadOnlyDictionary<string, string> schemas, PageFolder folder)
    {
        var lines = blocks.SelectMany(block => block.Split('\n')).ToList();
        var usings = lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=')).Distinct().ToList();
        var text = string.Join('\n', usings.Concat(lines.Except(usings))).Replace("\"report.", $"@\"{folder.PathOf("report.")}");
        var compilation = CSharpCompilation.Create(
            "Sample", [.. new[] { Usings, Console, text }.Select(code => CSharpSyntaxTree.ParseText(code, Language))], References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new TemplateGenerator().AsSourceGenerator()], schemas.Select(schema => new Schema(schema.Key, schema.Value)), Language)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        using var image = new MemoryStream();
        generated.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        var assembly = Assembly.Load(image.ToArray());
        assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        var written = assembly.GetType("Console")!.GetField("Written")!.GetValue(null)!.ToString()!.Split('\n').ToList();
        foreach (var line in lines.Where(line => line.TrimStart().StartsWith("Console.WriteLine(", StringComparison.Ordinal)))
        {
            var remark = line.IndexOf(" // ", StringComparison.Ordinal);
            if (remark < 0) continue;
            var expected = line[(remark + 4)..].Trim();
            var at = written.IndexOf(expected);
            at.ShouldBeGreaterThanOrEqualTo(0, $"{line} printed\n{string.Join('\n', written)}");
            written.RemoveRange(0, at + 1);
        }
    }

    private sealed class Schema(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
