using FsCheck;
using FsCheck.Fluent;
using SchemaKit.Schema;

namespace SchemaKit.Disclosure.Tests;

public class RulesAgreeWithTheSchema
{
    public static TheoryData<string> Editions() => [.. Tried.Forms.Select(form => form.Edition)];

    public static TheoryData<string> EditionsWithRulesAcrossYears() => [.. Templates.All.Where(form => form.AcrossYears is not null).Select(form => form.Edition)];

    [Theory, MemberData(nameof(Editions))]
    public void Generated_rules_say_what_a_plain_interpreter_says(string edition)
    {
        var form = Templates.All.Single(form => form.Edition == edition);
        var template = TemplateOf(edition);
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

    [Theory, MemberData(nameof(EditionsWithRulesAcrossYears))]
    public void Generated_rules_across_years_say_what_a_plain_interpreter_says(string edition)
    {
        var form = Templates.All.Single(form => form.Edition == edition);
        var rules = form.AcrossYears.ShouldNotBeNull();
        var conditions = TemplateOf(edition).AcrossYears.SelectMany(across => across.Rule.Instances).Select(instance => instance.Condition).ToList();
        conditions.Count.ShouldBe(rules.InstanceCount);

        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var random = new Random(seed);
            decimal[] figures = [.. Enumerable.Range(0, 2 * form.Cells.Count).Select(_ => (decimal)random.Next(0, 3))];
            var outcomes = new Outcome[conditions.Count];
            rules.Evaluate(new CellBlock(rules.Cells, [.. figures.Select(figure => CellValue.Number(figure))]), outcomes);
            outcomes.Select(outcome => outcome.Verdict).ShouldBe(
                conditions.Select(condition => PlainInterpreter.Holds(condition, figures) ? Verdict.Holds : Verdict.Violated));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    private static Template TemplateOf(string edition)
    {
        var file = $"disclosure-{edition}.schema.yaml";
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", file));
        return SchemaCompiler.Compile(text, file, TestContext.Current.CancellationToken).Template.ShouldNotBeNull();
    }

    // Half of them balanced, so that both answers come up; the rest small, so that sums meet by chance.
    private static decimal[] Figures(Form form, Random random) => random.Next(2) == 0
        ? [.. BalancedReport.Make(form, random.Next()).Select(cell => cell.Value!.Value)]
        : [.. form.Cells.Select(_ => random.Next(-2, 4) / (random.Next(8) == 0 ? 2m : 1m))];
}
