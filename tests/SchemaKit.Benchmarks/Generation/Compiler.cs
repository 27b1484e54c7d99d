using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SchemaKit.Benchmarks.Generation;

/// <summary>What one run of the compiler took.</summary>
/// <param name="Generators">The time of each generator by its name, as the compiler reports it.</param>
/// <param name="Elapsed">From start to end of the process.</param>
internal sealed record CompilerRun(IReadOnlyDictionary<string, TimeSpan> Generators, TimeSpan Elapsed);

/// <summary>The compiler of the SDK, started anew for every run, so that nothing is warm.</summary>
internal sealed class Compiler
{
    private readonly string host = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";
    private readonly string compiler;
    private readonly string pack;

    public Compiler()
    {
        // The runtime lies in <root>/shared/Microsoft.NETCore.App/<version>.
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
        compiler = Path.Combine(Newest(Path.Combine(root, "sdk")), "Roslyn", "bincore", "csc.dll");
        pack = Newest(Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref"));
    }

    /// <summary>The generator of the platform that writes JSON readers and writers.</summary>
    public string JsonGenerator => Path.Combine(pack, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll");

    /// <summary>Compiles sources with some generators, and lets the compiler report the time of each.</summary>
    public CompilerRun Run(string folder, IEnumerable<string> sources, IEnumerable<string> generators, IEnumerable<string> schemas)
    {
        var arguments = new List<string> { "-target:library", "-nologo", "-reportanalyzer", "-langversion:latest", "-nostdlib+", "-nowarn:CS8632", $"-out:{Path.Combine(folder, "out.dll")}" };
        arguments.AddRange(Directory.GetFiles(Path.Combine(pack, "ref"), "*.dll", SearchOption.AllDirectories).Select(path => "-reference:" + path));
        arguments.Add("-reference:" + Path.Combine(AppContext.BaseDirectory, "SchemaKit.dll"));
        arguments.AddRange(generators.Select(path => "-analyzer:" + path));
        arguments.AddRange(schemas.Select(path => "-additionalfile:" + path));
        arguments.AddRange(sources);
        var response = Path.Combine(folder, "arguments.rsp");
        File.WriteAllLines(response, arguments.Select(argument => $"\"{argument}\""));

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(host, [compiler, "-noconfig", "@" + response]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException(output);
        return new CompilerRun(TimesIn(output), clock.Elapsed);
    }

    // A line is seconds, per cent and a name; assemblies are told with their versions, generators without.
    private static Dictionary<string, TimeSpan> TimesIn(string report) => report.Split('\n')
        .Select(line => line.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(words => words.Length == 3 && words[2].EndsWith("Generator", StringComparison.Ordinal))
        .Select(words => (Name: words[2], Text: words[0].TrimStart('<')))
        .Where(line => double.TryParse(line.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        .ToDictionary(line => line.Name, line => TimeSpan.FromSeconds(double.Parse(line.Text, CultureInfo.InvariantCulture)));

    private static string Newest(string folder) => Directory.GetDirectories(folder)
        .OrderBy(path => Version.TryParse(Path.GetFileName(path).Split('-')[0], out var version) ? version : new Version(0, 0)).Last();
}
