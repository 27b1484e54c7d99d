using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Testing.Tests;

/// <summary>What reconciliation promises whatever the form: both official editions and one that exists for the tests.</summary>
public class What_holds_for_every_form
{
    private const int Cases = 1000;

    public static TheoryData<string> Forms() => [.. AnyForm.All.Select(form => form.ToString())];

    [Theory, MemberData(nameof(Forms))]
    public void A_balanced_report_has_no_violation_whatever_cells_are_blanked(string name) =>
        Check(Reports.Balanced(AnyForm.Named(name)).WithBlanks(), blanked =>
        {
            blanked.Report.Reconcile().Violations.ShouldBeEmpty();
            blanked.Report.Diagnose().ShouldBe(Diagnosis.None);
        });

    [Theory, MemberData(nameof(Forms))]
    public void Implied_values_are_what_was_blanked(string name) =>
        Check(Reports.Balanced(AnyForm.Named(name)).WithBlanks(), blanked =>
            blanked.Report.Imply().Values.ShouldAllBe(implied => implied.Value == blanked.Original[implied.Cell.Index].Value));

    [Theory, MemberData(nameof(Forms))]
    public void One_changed_cell_that_breaks_a_rule_is_among_the_corrections_with_its_true_value(string name) =>
        Check(Reports.Balanced(AnyForm.Named(name)).WithOneCellChanged(), changed =>
        {
            if (!changed.Report.Reconcile().HasErrors) return;
            var cell = changed.Cells.Single();
            var diagnosis = changed.Report.Diagnose();
            diagnosis.Limit.ShouldBeNull();
            diagnosis.Corrections.ShouldAllBe(correction => correction.Changes.Length == 1);
            var change = diagnosis.Corrections.Select(correction => correction.Changes[0]).Single(freed => freed.Cell.Index == cell.Index);

            // A bound alone forces no value.
            if (change.Implied is { } implied) implied.ShouldBe(changed.TrueValue(cell));
            else changed.Report.GetForm().Rules.Where(rule => rule.Relation == "=").SelectMany(rule => rule.Instances).ShouldAllBe(instance => !instance.Operands.Contains(cell.Index));
        });

    [Theory, MemberData(nameof(Forms))]
    public void Two_changed_cells_are_mended_by_two_at_most_and_then_every_rule_holds(string name) =>
        Check(Reports.Balanced(AnyForm.Named(name)).WithTwoCellsChanged(), changed =>
        {
            if (!changed.Report.Reconcile().HasErrors) return;
            var diagnosis = changed.Report.Diagnose();
            diagnosis.Corrections.ShouldNotBeEmpty();
            foreach (var correction in diagnosis.Corrections)
            {
                correction.Changes.Length.ShouldBeLessThanOrEqualTo(2);
                if (correction.Changes.Any(change => change.Implied is null)) continue;
                var block = correction.Changes.Aggregate(changed.Report.Block, (mended, change) => mended.With(change.Cell.Index, change.Implied!.Value));
                Reconciliation.Of(changed.Report.GetForm(), block).HasErrors.ShouldBeFalse(correction.ToString());
            }
        });

    [Theory, MemberData(nameof(Forms))]
    public void A_certain_verdict_survives_any_way_of_filling_the_blanks(string name) =>
        Check(Reports.Balanced(AnyForm.Named(name)).WithBlanks(), blanked =>
        {
            var form = blanked.Report.GetForm();
            var random = new Random(blanked.Cells.Sum(cell => cell.Index + 1));
            var filled = blanked.Cells.Aggregate(blanked.Report.Block, (block, cell) => block.With(cell.Index, random.Next(0, 50)));
            var after = Reconciliation.Of(form, filled).Outcomes;
            var before = blanked.Report.Reconcile().Outcomes;
            for (var i = 0; i < before.Length; i++)
            {
                if (before[i].Verdict is Verdict.Holds or Verdict.Violated) after[i].Verdict.ShouldBe(before[i].Verdict);
            }
        });

    private static void Check(Arbitrary<AlteredReport<Report>> reports, Action<AlteredReport<Report>> property) =>
        Prop.ForAll(reports, property).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));
}
