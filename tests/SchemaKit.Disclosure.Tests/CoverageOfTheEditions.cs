namespace SchemaKit.Disclosure.Tests;

public class CoverageOfTheEditions
{
    [Fact]
    public void A_person_reads_it_as_a_table() => AnnualReport2021.Coverage.ToString().ShouldBe("""
        section              cells  equalities  rank  detected  located  untouched
        proactiveDisclosure     10           0     0         0        0         10
        applications           175          39    37       175      175          0
        review                  15           3     3        15        0          0
        together               200          42    40       190      175         10

        applications: the smallest undetected error is 4 cells, such as applications.received.naturalPersons, applications.received.organizations.commercialEnterprises, applications.carriedOver.naturalPersons, applications.carriedOver.organizations.commercialEnterprises
        review: the smallest undetected error is 2 cells, such as review.reconsideration.upheld, review.reconsideration.corrected

        """);

    [Fact]
    public void The_form_carries_it_too() => AnnualReport2019.Form.Coverage.Whole.ShouldBeSameAs(AnnualReport2019.Coverage.Whole);

    [Theory]
    [InlineData("2019", 22, "item1.regulations.newlyDisclosed", "item1.regulations.totalDisclosed", "item1.normativeDocuments.newlyDisclosed",
        "item1.normativeDocuments.totalDisclosed", "item9.centralizedProcurement.projects", "item9.centralizedProcurement.amount")]
    [InlineData("2021", 10)]
    public void What_no_rule_touches_are_the_cells_of_proactive_disclosure_that_no_warning_compares(string edition, int count, params string[] compared)
    {
        var form = Form(edition);
        var untouched = form.Cells.Take(count).Select(cell => cell.Id).Except(compared.Select(id => "proactiveDisclosure." + id));

        form.Coverage.Whole.Untouched.ShouldBe(untouched);
        form.Coverage.Whole.Untouched.ShouldAllBe(id => id.StartsWith("proactiveDisclosure."));
    }

    [Theory, InlineData("2019"), InlineData("2021")]
    public void A_single_error_breaks_rules_of_its_own_where_coverage_says_located(string edition)
    {
        var form = Form(edition);
        var balanced = BalancedReport.Make(form, seed: 7);
        var broken = form.Cells.ToLookup(cell => string.Join(' ', BrokenBy(balanced, cell.Id)), cell => cell.Id);

        // No equality stands in proactive disclosure; what its warnings compare may change a little and still hold.
        broken[""].ShouldBe(form.Cells.Where(cell => cell.Id.StartsWith("proactiveDisclosure.")).Select(cell => cell.Id));
        broken.Where(alike => alike.Count() == 1).Count().ShouldBe(form.Coverage.Whole.Located);
        broken.Where(alike => alike.Key.Length > 0).Sum(alike => alike.Count()).ShouldBe(form.Coverage.Whole.Detected);
    }

    [Theory, InlineData("2019"), InlineData("2021")]
    public void The_smallest_undetected_error_breaks_no_rule(string edition)
    {
        var form = Form(edition);
        var report = BalancedReport.Make(form, seed: 7);

        // A rectangle of four cells, two opposite corners up and two down; two parts of a sum, one up and one down.
        foreach (var section in form.Coverage.Sections.Where(section => section.Detected > 0))
        {
            int[] changes = section.SmallestUndetected.Length == 4 ? [1, -1, -1, 1] : [1, -1];
            var block = report.Block;
            foreach (var (id, change) in section.SmallestUndetected.Zip(changes))
            {
                block = block.With(form.Cells[id].Index, report[id].Value!.Value + change);
            }

            Reconciliation.Of(form, block).Violations.Where(finding => finding.Rule.Id != "counts").ShouldBeEmpty();
        }
    }

    private static IEnumerable<int> BrokenBy(Report balanced, string id) => Reconciliation
        .Of(balanced.GetForm(), balanced.Block.With(balanced[id].Definition.Index, balanced[id].Value!.Value + 1))
        .Violations.Select(finding => finding.Instance.Index);

    private static Form Form(string edition) => edition == "2019" ? AnnualReport2019.Form : AnnualReport2021.Form;
}
