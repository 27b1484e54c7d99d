using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Tests.Reconciliation;

public class Verdicts
{
    private static readonly Statement[] Rules =
    [
        .. MadeUpForm.Table(2, 3),
        new([0, 1], [1, -1], IsEquality: false),
        new([12, 13, 14], [1, 1, -1]),
    ];

    [Fact]
    public void Do_not_depend_on_the_order_of_rules_and_cells() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var random = new Random(seed);
            CellValue[] values = [.. Enumerable.Range(0, 15).Select(_ => random.Next(6) == 0 ? CellValue.Blank : CellValue.Number(random.Next(0, 3)))];
            int[] rules = [.. Enumerable.Range(0, Rules.Length).OrderBy(_ => random.Next())];
            int[] newPlace = [.. Enumerable.Range(0, 15).OrderBy(_ => random.Next())];
            Statement[] moved = [.. rules.Select(rule => Rules[rule] with { Cells = [.. Rules[rule].Cells.Select(cell => newPlace[cell])] })];
            var movedValues = new CellValue[15];
            for (var cell = 0; cell < 15; cell++) movedValues[newPlace[cell]] = values[cell];

            var before = MadeUpForm.Report(MadeUpForm.Of(15, Rules), values);
            var after = MadeUpForm.Report(MadeUpForm.Of(15, moved), movedValues);

            var outcomes = after.Reconcile().Outcomes.ToArray();
            outcomes.Select(outcome => outcome.Verdict).ShouldBe(rules.Select(rule => before.Reconcile().Outcomes[rule].Verdict));
            if (before.Diagnose().Limit is null) Corrections(after, cell => cell).ShouldBe(Corrections(before, cell => newPlace[cell]), ignoreOrder: true);
            after.Imply().Values.Select(value => (value.Cell.Index, value.Value))
                .ShouldBe(before.Imply().Values.Select(value => (newPlace[value.Cell.Index], value.Value)), ignoreOrder: true);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void The_largest_figures_a_cell_can_say_are_reckoned_with_like_any_other()
    {
        var form = MadeUpForm.Of(4, Statement.Sum(0, 1, 2, 3));
        var report = MadeUpForm.Report(form, CellValue.Largest, CellValue.Largest, CellValue.Largest, CellValue.Largest - 1);
        report.Reconcile().Violations.ShouldHaveSingleItem();
        report.Diagnose().Corrections.ShouldHaveSingleItem().Changes.Single().Implied.ShouldBe(3 * CellValue.Largest);
    }

    [Fact]
    public void Rounded_figures_that_leave_a_rule_open_are_said_to()
    {
        var form = MadeUpForm.Of(3, Statement.Sum(0, 1, 2));
        var report = MadeUpForm.Report(form, [100_000, 94_000, CellValue.Number(190_000, roundedTo: 10_000)]);
        report.Reconcile().Findings.ShouldHaveSingleItem().Message.ShouldEndWith("rounded figures leave it open");
    }

    [Fact]
    public void A_contradiction_through_blanks_names_the_rules_and_figures_it_rests_on()
    {
        // Blank c is at most 3 by the first rule and at least 5 by the second; the third has nothing to do with it.
        var form = MadeUpForm.Of(6, Statement.Sum(0, 2, 1), new Statement([3, 2], [1, -1], IsEquality: false), Statement.Sum(4, 2, 5));
        var implications = MadeUpForm.Report(form, 1m, 4m, null, 5m, 0m, null).Imply();
        implications.Contradiction.Select(rule => rule.Rule.Id).ShouldBe(["r0", "r1"]);
        implications.ContradictoryCells.Select(cell => cell.Index).ShouldBe([0, 1, 3]);
        implications.Values.ShouldBeEmpty();
    }

    private static IEnumerable<string> Corrections(Report report, Func<int, int> place) => report.Diagnose().Corrections.Select(correction =>
        string.Join(" ", correction.Changes.Select(change => $"{place(change.Cell.Index)}={change.Possible}").Order(StringComparer.Ordinal)));
}
