using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaKit.Generator.Tests.Consuming;

/// <summary>A project that consumes SchemaKit, as the compiler sees it: C# 12, nullable, every warning on, documentation checked.</summary>
internal sealed class Consumer
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "SchemaKit.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private GeneratorDriver driver;
    private CSharpCompilation compilation = CSharpCompilation.Create(
        "Consumer", [], References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));

    private readonly IReadOnlySet<string> markedFiles;
    private ProjectOptions options;
    private ImmutableArray<SchemaText> schemas;

    public Consumer(IEnumerable<SchemaText> schemas, string? rootNamespace = "Consumer", params IEnumerable<string> markedFiles)
    {
        this.schemas = [.. schemas];
        this.markedFiles = markedFiles.ToHashSet();
        options = new ProjectOptions(rootNamespace, this.markedFiles);
        driver = CSharpGeneratorDriver.Create(
            [new TemplateGenerator().AsSourceGenerator()], this.schemas, Language, options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public Consumer(params IEnumerable<string> names) : this([.. names.Select(SchemaText.Named)])
    {
    }

    /// <summary>What the compiler has to say of a project of the code given, hidden remarks aside.</summary>
    public static ImmutableArray<Diagnostic> ComplaintsAbout(IEnumerable<string> code)
    {
        var consumer = new Consumer([], null);
        foreach (var file in code) consumer.WithCode(file);
        return consumer.Build().Complaints;
    }

    /// <summary>The assembly that the compiler makes of the code given.</summary>
    public static Stream ImageOf(IEnumerable<string> code)
    {
        var consumer = new Consumer([], null);
        foreach (var file in code) consumer.WithCode(file);
        var image = new MemoryStream();
        consumer.compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        image.Position = 0;
        return image;
    }

    /// <summary>Refers to an assembly.</summary>
    public Consumer WithReference(Stream image)
    {
        compilation = compilation.AddReferences(MetadataReference.CreateFromStream(image));
        return this;
    }

    /// <summary>Adds C# of the project's own.</summary>
    public Consumer WithCode(string code)
    {
        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, Language));
        return this;
    }

    /// <summary>Puts another text in the place of a schema.</summary>
    public Consumer WithText(string path, string text)
    {
        var old = schemas.Single(schema => schema.Path == path);
        var changed = new SchemaText(path, text);
        schemas = schemas.Replace(old, changed);
        driver = driver.ReplaceAdditionalText(old, changed);
        return this;
    }

    /// <summary>Adds a schema.</summary>
    public Consumer WithSchema(SchemaText schema)
    {
        schemas = schemas.Add(schema);
        driver = driver.AddAdditionalTexts([schema]);
        return this;
    }

    /// <summary>Takes a schema out.</summary>
    public Consumer WithoutSchema(string path)
    {
        var schema = schemas.Single(schema => schema.Path == path);
        schemas = schemas.Remove(schema);
        driver = driver.RemoveAdditionalTexts([schema]);
        return this;
    }

    /// <summary>Lets the project say something else of itself.</summary>
    public Consumer WithProject(string? rootNamespace = "Consumer", bool mapsRules = false)
    {
        options = new ProjectOptions(rootNamespace, markedFiles, mapsRules);
        driver = driver.WithUpdatedAnalyzerConfigOptions(options);
        return this;
    }

    /// <summary>Runs the generator, and says what came of it.</summary>
    public Run Build()
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        return new Run(driver.GetRunResult().Results.Single(), (CSharpCompilation)updated);
    }

    /// <summary>Looks for problems, and says what is told of them, as a build prints it: errors by a generator, the rest by an analyzer.</summary>
    public IReadOnlyList<string> Analyze()
    {
        var cancel = TestContext.Current.CancellationToken;
        var errors = CSharpGeneratorDriver.Create([new SchemaErrors().AsSourceGenerator()], schemas, Language, options).RunGenerators(compilation, cancel).GetRunResult();
        var remarks = compilation.WithAnalyzers([new SchemaAnalyzer()], new AnalyzerOptions([.. schemas], options))
            .GetAnalyzerDiagnosticsAsync(cancel).GetAwaiter().GetResult();
        errors.GeneratedTrees.ShouldBeEmpty();
        errors.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        remarks.ShouldAllBe(diagnostic => diagnostic.Severity == DiagnosticSeverity.Info);
        return [.. errors.Diagnostics.Concat(remarks).Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];
    }
}
