using BenchmarkDotNet.Attributes;
using SchemaKit.Disclosure;

namespace SchemaKit.Benchmarks.Compared;

/// <summary>A page of 109 KB, from its bytes to 200 figures.</summary>
[Config(typeof(ShortRuns))]
public class ReadingOnePage
{
    private readonly byte[] page = Fixtures.Bytes("xikou-2023");

    /// <summary>Makes sure that both read the same figures, and warms both: so much code is compiled to its last only after hundreds of pages.</summary>
    [GlobalSetup]
    public void Compare()
    {
        if (!HandWrittenReader.Read(page).SequenceEqual(Fixtures.Figures(Generated().Report)))
            throw new InvalidOperationException("The readers read different figures.");
        for (var i = 0; i < 300; i++) (_, _) = (Generated(), By_hand());
    }

    /// <summary>Generated: figures by their labels, with places, imprint, claims in the text, and all that was not placed.</summary>
    [Benchmark(Baseline = true)]
    public ReadResult<AnnualReport2021> Generated() => AnnualReport2021.Read(Document.Load(page, "xikou-2023.html"));

    /// <summary>By hand on AngleSharp: figures by their position.</summary>
    [Benchmark]
    public decimal?[] By_hand() => HandWrittenReader.Read(page);
}
