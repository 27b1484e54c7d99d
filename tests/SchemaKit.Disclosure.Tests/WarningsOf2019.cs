namespace SchemaKit.Disclosure.Tests;

public class WarningsOf2019
{
    private const string Procurement = "proactiveDisclosure.item9.centralizedProcurement";

    [Theory]
    [InlineData(9, 3, "disclosed, 规章: 对外公开总数量 = 3, not ≥ 本年新公开数量 = 9")]
    [InlineData(3, 3, null)]
    [InlineData(3, 9, null)]
    public void No_more_is_newly_disclosed_than_is_disclosed_in_all(int newly, int total, string? expected)
    {
        var report = AnnualReport2019.Empty
            .With("proactiveDisclosure.item1.regulations.newlyDisclosed", newly)
            .With("proactiveDisclosure.item1.regulations.totalDisclosed", total);
        Warnings(report).ShouldBe(expected is null ? [] : [expected]);
    }

    [Theory]
    [InlineData("0", "0", null)]
    [InlineData("3", "12.5", null)]
    [InlineData("0", "12.5", "procurement, 政府集中采购: 采购项目数量为零，当且仅当采购总金额为零, here 采购项目数量 = 0, 采购总金额 = 12.5")]
    [InlineData("3", "0", "procurement, 政府集中采购: 采购项目数量为零，当且仅当采购总金额为零, here 采购项目数量 = 3, 采购总金额 = 0")]
    [InlineData("3", null, null)]
    [InlineData(null, "12.5", null)]
    public void Projects_are_none_exactly_when_nothing_was_spent(string? projects, string? amount, string? expected)
    {
        var report = AnnualReport2019.Empty.With($"{Procurement}.projects", Value(projects)).With($"{Procurement}.amount", Value(amount));
        Warnings(report).ShouldBe(expected is null ? [] : [expected]);
    }

    [Fact]
    public void An_impossible_count_is_shown_where_its_rule_is_said() =>
        AnnualReport2019.Empty.With("applications.received.total", -2).Reconcile().Violations.Select(f => f.ToString())
            .ShouldContain("counts, 一、本年新收政府信息公开申请数量/总计: 件数为非负整数，增减可为负整数, here -2");

    private static CellValue Value(string? figure) =>
        figure is null ? CellValue.Blank : decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Warnings(Report report) =>
        report.Reconcile().Violations.Where(finding => finding.Rule.Severity == Severity.Warning).Select(finding => finding.ToString());
}
