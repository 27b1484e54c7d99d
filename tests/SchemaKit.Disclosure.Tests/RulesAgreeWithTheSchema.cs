using FsCheck;
using FsCheck.Fluent;
using SchemaKit.Schema;

namespace SchemaKit.Disclosure.Tests;

public class RulesAgreeWithTheSchema
{
    public static TheoryData<string> Editions() => [.. Templates.All.Select(form => form.Edition)];

    [Theory, MemberData(nameof(Editions))]
    public void Generated_rules_say_what_a_plain_interpreter_says(string edition)
    {
        var form = Templates.All.Single(form => form.Edition == edition);
        var file = $"disclosure-{edition}.schema.yaml";
        var template = SchemaCompiler.Compile(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", file)), file, TestContext.Current.CancellationToken).Template.ShouldNotBeNull();
        var conditions = template.Rules.SelectMany(rule => rule.Instances).Select(instance => instance.Condition).ToList();
        conditions.Count.ShouldBe(form.RuleInstanceCount);

        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var figures = Figures(form, new Random(seed));
            var report = form.Create(new CellBlock(form.Cells, [.. figures.Select(figure => CellValue.Number(figure))]), ReportIdentity.Unknown);
            var verdicts = report.Reconcile().Outcomes.ToArray().Select(outcome => outcome.Verdict);
            verdicts.ShouldBe(conditions.Select(condition => PlainInterpreter.Holds(condition, figures) ? Verdict.Holds : Verdict.Violated));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    // Half of them balanced, so that both answers come up; the rest small, so that sums meet by chance.
    private static decimal[] Figures(Form form, Random random) => random.Next(2) == 0
        ? [.. BalancedReport.Make(form, random.Next()).Select(cell => cell.Value!.Value)]
        : [.. form.Cells.Select(_ => random.Next(-2, 4) / (random.Next(8) == 0 ? 2m : 1m))];
}
