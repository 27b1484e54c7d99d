using System.Text.Json;

namespace SchemaKit.Disclosure.Tests;

/// <summary>Subtotals that publishers print into the applications table, and that are no cells of the form.</summary>
public class PrintedSubtotalsOfGroups
{
    public static TheoryData<string, string> LayoutsAndEditions() => EveryLayoutReadsBack.LayoutsAndEditions(Layout.Texts);

    [Theory, MemberData(nameof(LayoutsAndEditions))]
    public void A_right_row_of_subtotals_changes_nothing_in_any_layout(string layout, string edition)
    {
        var report = Balanced(edition);
        var read = Read(report, table => AddedSubtotals.WithRow(AddedSubtotals.WithRow(table, "（三）不予公开", "小计"), "（五）不予处理", "小计"), layout);

        Differences(read, report).ShouldBeEmpty();
        read.Unplaced.ShouldBeEmpty();
        read.Subtotals.Select(subtotal => subtotal.Group).ShouldBe(
            [.. Enumerable.Repeat("applications.outcomes.denied", 7), .. Enumerable.Repeat("applications.outcomes.notProcessed", 7)]);
        read.Subtotals.Take(7).Select(subtotal => subtotal.At).ShouldBe(
        [
            "naturalPersons", "organizations.commercialEnterprises", "organizations.researchInstitutions",
            "organizations.publicInterestOrganizations", "organizations.legalServiceInstitutions", "organizations.others", "total",
        ]);
        read.Reconcile().Findings.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(LayoutsAndEditions))]
    public void A_right_column_of_subtotals_changes_nothing_in_any_layout(string layout, string edition)
    {
        var report = Balanced(edition);
        foreach (var isFirst in (bool[])[false, true])
        {
            var read = Read(report, table => AddedSubtotals.WithColumn(table, "小计", isFirst), layout);

            Differences(read, report).ShouldBeEmpty();
            read.Unplaced.ShouldBeEmpty();
            read.Subtotals.Select(subtotal => subtotal.Group).Distinct().ShouldBe(["applications.organizations"]);
            read.Subtotals.Length.ShouldBe(edition == "2019" ? 23 : 25);
            read.Reconcile().Findings.ShouldBeEmpty();
        }
    }

    [Theory, MemberData(nameof(LayoutsAndEditions))]
    public void A_row_and_a_column_of_subtotals_cross_in_any_layout(string layout, string edition)
    {
        var report = Balanced(edition);
        var read = Read(report, table => AddedSubtotals.WithColumn(AddedSubtotals.WithRow(table, "（四）无法提供", "小计"), "小计"), layout);

        Differences(read, report).ShouldBeEmpty();
        read.Unplaced.ShouldBeEmpty();
        read.Subtotals.Count(subtotal => subtotal.Group == "applications.outcomes.unableToProvide").ShouldBe(8);
        read.Subtotals.Single(subtotal => subtotal.Cells.Length == 15).Id.ShouldBe("applications.outcomes.unableToProvide.organizations");
        read.Reconcile().Findings.ShouldBeEmpty();
    }

    [Theory, InlineData("denied", "（三）不予公开"), InlineData("unableToProvide", "（四）无法提供"), InlineData("notProcessed", "（五）不予处理"), InlineData("otherHandling", "（六）其他处理")]
    public void A_wrong_subtotal_is_a_warning_and_no_error(string group, string label)
    {
        var report = Balanced("2021");
        var right = SumOf(report, $"applications.outcomes.{group}.", ".naturalPersons");
        var read = Read(report, table => AddedSubtotals.WithRow(table, label, "小计", surplus: 4));
        var result = read.Reconcile();

        var finding = result.Findings.ShouldHaveSingleItem();
        (finding.Rule.Id, finding.Rule.Severity, finding.Verdict).ShouldBe(("subtotals", Severity.Warning, Verdict.Violated));
        (finding.Left, finding.Right).ShouldBe((right, right + 4));
        finding.Instance.At.ShouldBe($"applications.outcomes.{group}.naturalPersons");
        finding.Message.ShouldStartWith($"三、本年度办理结果/{label}/自然人: 1.");
        finding.Message.ShouldEndWith($", 小计 = {right + 4}");
        finding.ToString().ShouldContain($"{finding.Subtotal!.Place.Line})");
        result.HasErrors.ShouldBeFalse();
    }

    [Fact]
    public void Figures_beside_the_label_of_a_group_are_its_subtotal()
    {
        var report = Balanced("2021");
        var lines = AddedSubtotals.Render(Layout.InlinePipes, report, table => AddedSubtotals.WithRow(table, "（三）不予公开", "小计")).Split('\n').ToList();
        var figures = lines.Find(line => line.StartsWith("小计"))![2..];
        lines.RemoveAll(line => line.StartsWith("小计"));

        var read = Read(report, string.Join('\n', lines).Replace("（三）不予公开 | ", "（三）不予公开" + figures + "\n"));

        Differences(read, report).ShouldBeEmpty();
        read.Subtotals.Length.ShouldBe(7);
        read.Reconcile().Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_group_without_a_declared_subtotal_takes_none()
    {
        var report = Balanced("2021");
        var text = Layout.InlinePipes.Render(report).Replace("三、本年度办理结果 | （一）予以公开 |", "三、本年度办理结果 | 1 | 2 | 3 | 4 | 5 | 6 | 21\n（一）予以公开 |");

        var read = Read(report, text);

        read.Subtotals.ShouldBeEmpty();
        read.Unplaced.Select(figure => figure.Text).ShouldBe(["1", "2", "3", "4", "5", "6", "21"]);
    }

    [Theory, InlineData("小计"), InlineData("合计"), InlineData("法人或其他组织小计")]
    public void A_wrong_subtotal_in_a_column_is_found_in_its_row(string label)
    {
        var report = Balanced("2019");
        var read = Read(report, table => AddedSubtotals.WithColumn(table, label, wrongIn: "一、本年新收政府信息公开申请数量"));

        var finding = read.Reconcile().Findings.ShouldHaveSingleItem();
        finding.Instance.At.ShouldBe("applications.received.organizations");
        finding.Message.ShouldStartWith("一、本年新收政府信息公开申请数量/法人或其他组织: 商业企业 + … + 其他 = ");
    }

    [Fact]
    public void A_total_that_is_called_in_all_is_not_taken_for_a_subtotal_of_the_last_group()
    {
        var report = Balanced("2021");
        var read = Read(report, Layout.InlinePipes.Render(report).Replace("（七）总计", "合计"));

        read.Subtotals.ShouldBeEmpty();
        read.Unplaced.Length.ShouldBe(7);
    }

    [Fact]
    public void A_subtotal_of_blanks_holds_only_if_they_are_zero()
    {
        var report = Balanced("2021");
        foreach (var cell in report.Where(cell => cell.Definition.Id.StartsWith("applications.outcomes.denied.") && cell.Definition.Id.EndsWith(".naturalPersons")).ToList())
        {
            report = report.GetForm().Create(report.Block.With(cell.Definition.Index, CellValue.Blank), report.Identity);
        }

        var findings = Read(report, table => AddedSubtotals.WithRow(table, "（三）不予公开", "小计")).Reconcile().Findings.Where(finding => finding.Rule.Id == "subtotals");

        findings.ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.HoldsIfBlanksAreZero);
    }

    [Fact]
    public void A_person_sees_what_was_printed_and_where()
    {
        var report = Balanced("2021");
        var read = Read(report, table => AddedSubtotals.WithRow(table, "（四）无法提供", "小计", surplus: 1));

        var lines = ReadingText.Lines("a.txt", read, read.Reconcile()).Select(line => line.ToString()).ToList();

        var place = read.Subtotals[0].Place;
        lines[1].ShouldStartWith("  warning: subtotals, 三、本年度办理结果/（四）无法提供/自然人: 1.本机关不掌握相关政府信息 + 2.没有现成信息需要另行制作 + 3.补正后申请内容仍不明确 = ");
        lines.ShouldContain(line => line.StartsWith($"      {place.Line}:{place.Column} ") && line.EndsWith($"  三、本年度办理结果/（四）无法提供/自然人/小计: {read.Subtotals[0].Value.Raw}"));
    }

    [Fact]
    public void JSON_lists_what_was_printed()
    {
        var report = Balanced("2021");
        var read = Read(report, table => AddedSubtotals.WithRow(table, "（四）无法提供", "小计"));
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer)) ReadingJson.Write(writer, "a.txt", read, read.Reconcile());

        using var json = JsonDocument.Parse(buffer.ToArray());
        var subtotals = json.RootElement.GetProperty("subtotals");
        subtotals.GetArrayLength().ShouldBe(7);
        subtotals[0].GetProperty("group").GetString().ShouldBe("applications.outcomes.unableToProvide");
        subtotals[0].GetProperty("at").GetString().ShouldBe("naturalPersons");
        subtotals[0].GetProperty("value").GetDecimal().ShouldBe(SumOf(report, "applications.outcomes.unableToProvide.", ".naturalPersons"));
        subtotals[0].GetProperty("line").GetInt32().ShouldBe(read.Subtotals[0].Place.Line);
    }

    private static Report Balanced(string edition) => BalancedReport.Make(edition == "2019" ? AnnualReport2019.Form : AnnualReport2021.Form, seed: 11);

    private static ReadResult Read(Report report, Func<PrintedTable, PrintedTable> change, string? layout = null) =>
        Read(report, AddedSubtotals.Render(Layout.Texts.First(candidate => layout is null || candidate.Name == layout), report, change));

    private static ReadResult Read(Report report, string text) => Binder.Read(Document.Parse(text), report.GetForm());

    private static IEnumerable<string> Differences(ReadResult read, Report report) => read.Report.Zip(report)
        .Where(pair => pair.First.Content != pair.Second.Content)
        .Select(pair => $"{pair.Second} was read as {pair.First.State} '{pair.First.Raw}'");

    private static decimal SumOf(Report report, string prefix, string suffix) => report
        .Where(cell => cell.Definition.Id.StartsWith(prefix) && cell.Definition.Id.EndsWith(suffix)).Sum(cell => cell.Value ?? 0);
}
