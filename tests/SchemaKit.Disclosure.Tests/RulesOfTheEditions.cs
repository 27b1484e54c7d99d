using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Disclosure.Tests;

public class RulesOfTheEditions
{
    public static TheoryData<string> Editions() => [.. Tried.Forms.Select(form => form.Edition)];

    public static TheoryData<string> AnnualReports() => [.. OfAnnualReports.Select(form => form.Edition)];

    private static IEnumerable<Form> OfAnnualReports => Templates.All.Where(form => form.Template == AnnualReport2021.Form.Template);

    [Theory, MemberData(nameof(Editions))]
    public void A_balanced_report_has_no_finding(string edition)
    {
        var form = Edition(edition);
        Prop.ForAll(Seeds, seed => BalancedReport.Make(form, seed).Reconcile().Findings.ShouldBeEmpty())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Theory, MemberData(nameof(AnnualReports))]
    public void Every_single_changed_cell_that_rules_touch_is_found(string edition)
    {
        var form = Edition(edition);
        var balanced = BalancedReport.Make(form, 11);
        var touched = form.Rules.Where(rule => rule.Severity == Severity.Error).SelectMany(rule => rule.Instances).Where(instance => instance.Operands.Length > 1)
            .SelectMany(instance => instance.Operands).Distinct().ToList();
        touched.Count.ShouldBe(edition switch { "2019" => 161 + 15, "2021" => 175 + 15, _ => form.Coverage.Whole.Detected });
        foreach (var cell in touched)
        {
            var changed = form.Create(balanced.Block.With(cell, balanced[cell].Value!.Value + 3), balanced.Identity);
            changed.Reconcile().Violations.ShouldNotBeEmpty(form.Cells[cell].Id);
        }
    }

    [Theory, MemberData(nameof(Editions))]
    public void Every_count_below_zero_or_in_parts_is_found(string edition)
    {
        var form = Edition(edition);
        var balanced = BalancedReport.Make(form, 12);
        foreach (var cell in form.Cells.Where(cell => cell.Kind == ValueKind.Count))
        {
            foreach (var impossible in new[] { -1m, 1.5m })
            {
                var changed = form.Create(balanced.Block.With(cell.Index, impossible), balanced.Identity);
                changed.Reconcile().Violations.ShouldContain(finding => finding.Rule.Id == "counts" && finding.Instance.At == cell.Id);
            }
        }
    }

    [Theory, MemberData(nameof(Editions))]
    public void Blanks_never_turn_a_report_that_adds_up_into_a_violation(string edition)
    {
        var form = Edition(edition);
        Prop.ForAll(Seeds, seed =>
        {
            var random = new Random(seed);
            var report = BalancedReport.Make(form, seed);
            var blanked = report.Select(cell => random.Next(3) == 0 ? CellValue.Blank : cell.Content).ToArray();
            form.Create(new CellBlock(form.Cells, blanked), report.Identity).Reconcile().Violations.ShouldBeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void The_official_rules_are_these()
    {
        foreach (var form in new Form[] { AnnualReport2019.Form, AnnualReport2021.Form })
        {
            form.Rules.Where(rule => rule.Severity == Severity.Error).Select(rule => rule.Id)
                .ShouldBe(["balance", "outcomes", "applicants", "cases", "counts"], ignoreOrder: true);
            form.Rules.Where(rule => rule.Severity == Severity.Warning).Select(rule => rule.Id)
                .ShouldBe(form.Edition == "2019" ? ["disclosed", "procurement"] : []);
            form.AcrossYears.ShouldNotBeNull().Rules.ShouldAllBe(rule => rule.Severity == Severity.Warning);
            form.AcrossYears.Rules.Select(rule => rule.Id).ShouldBe(form.Edition == "2019" ? ["carried-over", "items"] : ["carried-over", "in-force"]);
            Instances(form, "balance").ShouldBe(7);
            Instances(form, "outcomes").ShouldBe(7);
            Instances(form, "applicants").ShouldBe(form.Edition == "2019" ? 23 : 25);
            Instances(form, "cases").ShouldBe(3);
        }
    }

    [Fact]
    public void The_rules_of_the_table_of_statistics_are_its_sums_and_that_no_part_is_more_than_its_whole()
    {
        var form = DisclosureStatistics2014.Form;
        form.Rules.Where(rule => rule.Severity == Severity.Error).Select(rule => rule.Id).ShouldBe(
            ["received", "handled", "answered", "staff", "disclosedDocuments", "pressConferencesOfLeaders", "interviewsOfLeaders", "reasons", "counts"], ignoreOrder: true);
        form.Rules.Where(rule => rule.Severity == Severity.Warning).Select(rule => rule.Id).ShouldBe(["reconsideration", "litigation"], ignoreOrder: true);
        Instances(form, "reasons").ShouldBe(6);

        var balanced = BalancedReport.Make(form, 11);
        foreach (var rule in form.Rules.Where(rule => rule.Id != "counts"))
        {
            // Of a sum every figure counts; of a part and its whole the part that is one more.
            foreach (var instance in rule.Instances)
            {
                var cell = instance.Operands[0];
                var value = rule.Relation == "=" ? balanced[cell].Value!.Value + 1 : balanced[instance.Operands[1]].Value!.Value + 1;
                var changed = form.Create(balanced.Block.With(cell, value), balanced.Identity);
                changed.Reconcile().Violations.ShouldContain(finding => finding.Rule == rule && finding.Instance == instance);
            }
        }
    }

    private static Arbitrary<int> Seeds => Arb.From(Gen.Choose(0, int.MaxValue));

    private static int Instances(Form form, string rule) => form.Rules.Single(r => r.Id == rule).Instances.Length;

    private static Form Edition(string edition) => Templates.All.Single(form => form.Edition == edition);
}
