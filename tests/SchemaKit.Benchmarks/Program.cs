using BenchmarkDotNet.Running;
using SchemaKit.Benchmarks.Generation;

// 'cold' compiles in fresh processes; anything else is for BenchmarkDotNet.
if (args is ["cold", .. var rest])
{
    var rounds = rest is [var number] && int.TryParse(number, out var asked) && asked > 0 ? asked : 7;
    ColdCompilations.Measure(rounds);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(ColdCompilations).Assembly).Run(args);
}
