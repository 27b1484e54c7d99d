using System.Globalization;

namespace SchemaKit.Benchmarks.Generation;

/// <summary>
/// The generator at its first run, in a compiler started for it, beside the platform's own generator of JSON code; each alone, both
/// together, and neither, in turn, so that what else the machine does meets all of them alike.
/// </summary>
internal static class ColdCompilations
{
    private const string Ours = "SchemaKit.Generator.TemplateGenerator";
    private const string Theirs = "System.Text.Json.SourceGeneration.JsonSourceGenerator";

    /// <summary>Measures, and writes medians and spread to standard output.</summary>
    /// <param name="rounds">How often each is compiled.</param>
    public static void Measure(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("schemakit-cold-").FullName;
        try
        {
            var compiler = new Compiler();
            var (peer, empty) = (Path.Combine(folder, "Peer.cs"), Path.Combine(folder, "Empty.cs"));
            File.WriteAllText(peer, PeerTypes.Code());
            File.WriteAllText(empty, "class Empty;\n");
            string[] generator = [.. new[] { "SchemaKit.Generator.dll", "SchemaKit.Schema.dll", "YamlDotNet.dll" }.Select(name => Path.Combine(AppContext.BaseDirectory, name))];
            var schemas = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "schemas"));
            var kinds = new (string Name, Func<CompilerRun> Run)[]
            {
                ("neither", () => compiler.Run(folder, [empty], [], [])),
                ("both editions", () => compiler.Run(folder, [empty], generator, schemas)),
                ("30 JSON types", () => compiler.Run(folder, [peer], [compiler.JsonGenerator], [])),
                ("together", () => compiler.Run(folder, [peer], [.. generator, compiler.JsonGenerator], schemas)),
            };

            // The first of all reads files from the disk.
            foreach (var (_, run) in kinds) run();
            var runs = kinds.ToDictionary(kind => kind.Name, _ => new List<CompilerRun>());
            for (var round = 0; round < rounds; round++)
            {
                foreach (var (name, run) in kinds) runs[name].Add(run());
            }

            foreach (var (name, _) in kinds)
            {
                Console.WriteLine($"{name,-14} process {Spread(runs[name].Select(run => run.Elapsed))}");
                foreach (var generatorName in (string[])[Ours, Theirs])
                {
                    var times = runs[name].Where(run => run.Generators.ContainsKey(generatorName)).Select(run => run.Generators[generatorName]).ToList();
                    if (times.Count > 0) Console.WriteLine($"{"",-14} {generatorName.Split('.')[^1]} {Spread(times)}");
                }
            }

            Console.WriteLine($"ratio, each alone: {Ratio(runs["both editions"], runs["30 JSON types"])}; together: {Ratio(runs["together"], runs["together"])}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Ratio(IEnumerable<CompilerRun> ours, IEnumerable<CompilerRun> theirs) =>
        (Median(ours.Select(run => run.Generators[Ours])) / Median(theirs.Select(run => run.Generators[Theirs]))).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Spread(IEnumerable<TimeSpan> times)
    {
        var ordered = times.Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{Median(ordered).TotalMilliseconds:0} ms ({ordered[0].TotalMilliseconds:0} to {ordered[^1].TotalMilliseconds:0})");
    }

    private static TimeSpan Median(IEnumerable<TimeSpan> times)
    {
        var ordered = times.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
