using System.Text.RegularExpressions;

namespace SchemaKit.Schema.Tests;

/// <summary>A help page: its samples are files as a maintainer would write them, and the problems printed beside the wrong one.</summary>
internal sealed partial class HelpPage
{
    private HelpPage(string id, string text)
    {
        Id = id;
        var halves = text.Split("\n## Right\n");
        Title = text[2..text.IndexOf('\n')];
        Wrong = Samples(halves[0]);
        Right = Samples(halves[1]);
        Expected = Blocks().Matches(halves[0]).Single(b => b.Groups["language"].Value == "text").Groups["text"].Value.TrimEnd('\n').Split('\n');
    }

    public string Id { get; }

    public string Title { get; }

    public IReadOnlyList<(string FileName, string Text)> Wrong { get; }

    public IReadOnlyList<string> Expected { get; }

    public IReadOnlyList<(string FileName, string Text)> Right { get; }

    public static IReadOnlyList<HelpPage> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "help"), "SK*.md")
            .Where(f => !Path.GetFileName(f).StartsWith(HelpIndex.OfProjects, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => new HelpPage(Path.GetFileNameWithoutExtension(f), File.ReadAllText(f))),
    ];

    /// <summary>Every problem of some files, each alone and all together, as a compiler would print it.</summary>
    public static IReadOnlyList<string> Compile(IReadOnlyList<(string FileName, string Text)> files)
    {
        var compiled = files.Select(f => (f.FileName, Compilation: SchemaCompiler.Compile(f.Text, f.FileName, Sample.BasesOf(f.Text, files)))).ToList();
        var together = SchemaSet.Check(
        [
            .. compiled.Where(c => c.Compilation.Template is not null)
                .Select(c => new SchemaFile(c.FileName, c.Compilation.Template!) { Landmarks = c.Compilation.Landmarks }),
        ]);
        return
        [
            .. compiled.SelectMany(c => c.Compilation.Problems).Select(p => p.ToString()),
            .. together.Problems.Select(p => p.Path + p.Problem),
        ];
    }

    private static IReadOnlyList<(string FileName, string Text)> Samples(string half) =>
    [
        .. Blocks().Matches(half)
            .Where(b => b.Groups["language"].Value == "yaml")
            .Select(b => (b.Groups["file"].Value is { Length: > 0 } file ? file : "sample.schema.yaml", b.Groups["text"].Value)),
    ];

    [GeneratedRegex("^```(?<language>yaml|text) ?(?<file>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
