using BenchmarkDotNet.Running;
using SchemaKit.Benchmarks.Compared;
using SchemaKit.Benchmarks.Generation;

// 'cold' compiles in fresh processes, 'agree' measures nothing; anything else is for BenchmarkDotNet.
if (args is ["cold", .. var rest])
{
    var rounds = rest is [var number] && int.TryParse(number, out var asked) && asked > 0 ? asked : 7;
    ColdCompilations.Measure(rounds);
}
else if (args is ["agree"])
{
    Agreement.Tell();
    Pages.Tell();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(ColdCompilations).Assembly).Run(args);
}
