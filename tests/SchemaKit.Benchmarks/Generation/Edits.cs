using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Generator;

namespace SchemaKit.Benchmarks.Generation;

/// <summary>The generator in an editor: both editions made already, then one edit.</summary>
[MemoryDiagnoser]
public class Edits
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "schemas");

    private readonly CSharpCompilation compilation = CSharpCompilation.Create("Edited");
    private readonly Schema before = Schema.Named("disclosure-2019");
    private readonly Schema later = Schema.Named("disclosure-2021");
    private CSharpCompilation edited = null!;
    private GeneratorDriver made = null!;
    private GeneratorDriver fresh = null!;
    private GeneratorDriver commented = null!;
    private GeneratorDriver ruled = null!;
    private GeneratorDriver titled = null!;

    /// <summary>Makes both editions once.</summary>
    [GlobalSetup]
    public void Make()
    {
        fresh = CSharpGeneratorDriver.Create([new TemplateGenerator().AsSourceGenerator()], [before, later]);
        made = fresh.RunGenerators(compilation);
        edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Edited;"));
        commented = made.ReplaceAdditionalText(later, later.With("sections:", "sections: # a remark"));
        ruled = made.ReplaceAdditionalText(later, later.With("carriedOver = previous", "carriedOver >= previous"));
        titled = made.ReplaceAdditionalText(later, later.With("自然人", "公民"));
    }

    /// <summary>Everything, with the generator's own code warm.</summary>
    [Benchmark(Baseline = true)]
    public GeneratorDriver From_nothing() => fresh.RunGenerators(compilation);

    /// <summary>Code of the project, no schema.</summary>
    [Benchmark]
    public GeneratorDriver An_edit_of_CSharp() => made.RunGenerators(edited);

    /// <summary>A comment in a schema.</summary>
    [Benchmark]
    public GeneratorDriver An_edit_of_a_comment() => commented.RunGenerators(compilation);

    /// <summary>A rule of a schema.</summary>
    [Benchmark]
    public GeneratorDriver An_edit_of_a_rule() => ruled.RunGenerators(compilation);

    /// <summary>A label of a schema.</summary>
    [Benchmark]
    public GeneratorDriver An_edit_of_a_label() => titled.RunGenerators(compilation);

    private sealed class Schema(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);

        public static Schema Named(string name)
        {
            var path = System.IO.Path.Combine(Folder, name + ".schema.yaml");
            return new Schema(path, File.ReadAllText(path));
        }

        public Schema With(string old, string changed) => new(path, text.Replace(old, changed, StringComparison.Ordinal));
    }
}
