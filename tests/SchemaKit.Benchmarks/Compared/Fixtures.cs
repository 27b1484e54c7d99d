using SchemaKit.Disclosure;

namespace SchemaKit.Benchmarks.Compared;

/// <summary>The reports of the tests that are pages of the 2021 edition.</summary>
internal static class Fixtures
{
    /// <summary>Every page that the generated reader takes for one report of the edition, by name.</summary>
    public static IEnumerable<string> Names => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "reports"), "*.html")
        .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)
        .Where(name => Read(Bytes(name)).Report is { Year: >= 2021 } report && report.Any(cell => cell.State == CellState.Number));

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "reports", name + ".html"));

    public static ReadResult<AnnualReport2021> Read(byte[] page) => AnnualReport2021.Read(Document.Load(page, "report.html"));

    public static AnnualReport2021 Report(string name) => Read(Bytes(name)).Report;

    /// <summary>The figures as the hand-written code takes them.</summary>
    public static decimal?[] Figures(AnnualReport2021 report) => [.. report.Select(cell => cell.Value)];

    public static decimal[] WithZeros(decimal?[] figures) => [.. figures.Select(figure => figure ?? 0)];
}
