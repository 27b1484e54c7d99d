using SchemaKit.Disclosure;

namespace SchemaKit.Benchmarks.Compared;

/// <summary>The reports of the tests that are pages of the 2021 edition.</summary>
internal static class Fixtures
{
    /// <summary>Every page that the generated reader takes for one report of the edition, by name.</summary>
    public static IEnumerable<string> Names => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "reports"), "*.html")
        .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)
        .Where(name => Read(name).Report.Count(cell => cell.State == CellState.Number) > 100);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "reports", name + ".html"));

    public static ReadResult<AnnualReport2021> Read(string name) => AnnualReport2021.Read(Document.Load(Bytes(name), name));

    /// <summary>The figures as the hand-written code takes them.</summary>
    public static decimal?[] Figures(AnnualReport2021 report) => [.. report.Select(cell => cell.Value)];

    public static decimal[] WithZeros(decimal?[] figures) => [.. figures.Select(figure => figure ?? 0)];
}
