using BenchmarkDotNet.Attributes;
using SchemaKit.Disclosure;

namespace SchemaKit.Benchmarks.Compared;

/// <summary>The five rules of the 2021 edition, at 241 places, held against one report that is already read.</summary>
[Config(typeof(ShortRuns))]
public class RulesOfOneReport
{
    private readonly FluentRules fluent = new();
    private readonly ExpressionRules expressions = new();
    private AnnualReport2021 report = null!;
    private decimal?[] figures = null!;
    private decimal[] withZeros = null!;

    /// <summary>xikou adds up and leaves blanks; in qingyu four rules fail.</summary>
    [Params("xikou-2023", "qingyu-2023")]
    public string Report { get; set; } = "";

    /// <summary>Reads the report, and makes sure that all say the same.</summary>
    [GlobalSetup]
    public void Read()
    {
        Agreement.Require();
        report = Fixtures.Report(Report);
        figures = Fixtures.Figures(report);
        withZeros = Fixtures.WithZeros(figures);
    }

    /// <summary>Generated: four verdicts, every finding with its rule, cells and places.</summary>
    [Benchmark(Baseline = true)]
    public int Generated() => report.Reconcile().Findings.Length;

    /// <summary>By hand, blanks as zeros.</summary>
    [Benchmark]
    public int By_hand() => HandWrittenRules.Check(withZeros).Count;

    /// <summary>By hand, four verdicts.</summary>
    [Benchmark]
    public int By_hand_with_blanks() => HandWrittenRulesWithBlanks.Check(figures).Count;

    /// <summary>FluentValidation, blanks as zeros.</summary>
    [Benchmark]
    public int FluentValidation() => fluent.Check(withZeros).Count;

    /// <summary>Expressions of System.Data, blanks as null.</summary>
    [Benchmark]
    public int Expressions() => expressions.Check(figures).Count;
}
