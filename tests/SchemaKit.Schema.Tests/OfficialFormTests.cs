namespace SchemaKit.Schema.Tests;

public class OfficialFormTests
{
    [Fact]
    public void The_2019_edition_has_198_cells_and_the_2021_edition_200()
    {
        OfficialForm.Of2019.Cells.Count.ShouldBe(198);
        OfficialForm.Of2021.Cells.Count.ShouldBe(200);
        OfficialForm.Of2019.Cells.Select(c => c.Id).ShouldBeUnique();
        OfficialForm.Of2021.Cells.Select(c => c.Id).ShouldBeUnique();
    }

    [Theory]
    [InlineData(0, "proactiveDisclosure.item1.regulations.newlyMade", "第二十条第（一）项/规章/本年新制作数量")]
    [InlineData(5, "proactiveDisclosure.item1.normativeDocuments.totalDisclosed", "第二十条第（一）项/规范性文件/对外公开总数量")]
    [InlineData(7, "proactiveDisclosure.item5.licensing.change", "第二十条第（五）项/行政许可/本年增/减")]
    [InlineData(21, "proactiveDisclosure.item9.centralizedProcurement.amount", "第二十条第（九）项/政府集中采购/采购总金额")]
    [InlineData(22, "applications.received.naturalPersons", "一、本年新收政府信息公开申请数量/自然人")]
    [InlineData(175, "applications.outcomes.total.total", "三、本年度办理结果/（七）总计/总计")]
    [InlineData(183, "review.reconsideration.upheld", "行政复议/结果维持")]
    [InlineData(197, "review.litigation.afterReconsideration.total", "行政诉讼/复议后起诉/总计")]
    public void Cells_of_2019_stand_in_the_order_of_the_form(int position, string id, string labels)
    {
        OfficialForm.Of2019.Cells[position].Id.ShouldBe(id);
        OfficialForm.Of2019.Cells[position].LabelPath.ShouldBe(labels);
    }

    [Theory]
    [InlineData(2, "proactiveDisclosure.item1.regulations.inForce", "第二十条第（一）项/规章/现行有效件数")]
    [InlineData(9, "proactiveDisclosure.item8.administrativeFees.amount", "第二十条第（八）项/行政事业性收费/本年收费金额（单位：万元）")]
    [InlineData(
        38,
        "applications.outcomes.denied.stateSecrets.naturalPersons",
        "三、本年度办理结果/（三）不予公开/1.属于国家秘密/自然人")]
    [InlineData(
        169,
        "applications.outcomes.otherHandling.other.organizations.others",
        "三、本年度办理结果/（六）其他处理/3.其他/法人或其他组织/其他")]
    [InlineData(184, "applications.carriedForward.total", "四、结转下年度继续办理/总计")]
    [InlineData(199, "review.litigation.afterReconsideration.total", "行政诉讼/复议后起诉/总计")]
    public void Cells_of_2021_stand_in_the_order_of_the_form(int position, string id, string labels)
    {
        OfficialForm.Of2021.Cells[position].Id.ShouldBe(id);
        OfficialForm.Of2021.Cells[position].LabelPath.ShouldBe(labels);
    }

    [Fact]
    public void A_cell_knows_what_it_measures()
    {
        var fee = OfficialForm.Of2021.Cell("proactiveDisclosure.item8.administrativeFees.amount");
        (fee.Kind, fee.Unit, fee.IsTotal).ShouldBe((ValueKind.Money, "万元", false));
        var change = OfficialForm.Of2019.Cell("proactiveDisclosure.item8.administrativeFees.change");
        (change.Kind, change.Unit, change.IsTotal).ShouldBe((ValueKind.Change, null, false));
        var total = OfficialForm.Of2021.Cell("applications.received.total");
        (total.Kind, total.Unit, total.IsTotal).ShouldBe((ValueKind.Count, null, true));
    }

    [Fact]
    public void The_head_of_the_schema_is_the_head_of_the_template()
    {
        var form = OfficialForm.Of2019;
        (form.Id, form.Edition, form.Title.Text, form.Authority).ShouldBe(
            ("disclosure-annual-report", "2019", "政府信息公开工作年度报告", "国办公开办函〔2019〕60号"));
        (form.FirstYear, form.LastYear, form.Namespace, form.TypeName).ShouldBe((2019, 2020, "SchemaKit.Disclosure", "AnnualReport2019"));
        OfficialForm.Of2021.FirstYear.ShouldBe(2021);
        form.Units.Select(u => (u.Name, u.Measures)).ShouldBe([("元", ValueKind.Money), ("件", ValueKind.Count)]);
        form.Units[0].Signs.ShouldBe(["¥", "￥"]);
        form.Body.NeverStart.ShouldBe(["我", "本", "全", "该", "各", "其"]);
        form.Headings.Count.ShouldBe(5);
        form.Identity.Published.Meta.ShouldBe(["PubDate"]);
        form.Identity.ShouldBe(OfficialForm.Of2021.Identity);
        form.Sections.Select(s => s.Id).ShouldBe(["proactiveDisclosure", "applications", "review"]);
        form.Sections[0].Tables.Select(t => (t.Id, t.KeyPath, t.FirstCell)).ShouldBe(
        [
            ("item1", "sections.proactiveDisclosure.tables.item1", 0),
            ("item5", "sections.proactiveDisclosure.tables.item5", 6),
            ("item6", "sections.proactiveDisclosure.tables.item6", 12),
            ("item8", "sections.proactiveDisclosure.tables.item8", 18),
            ("item9", "sections.proactiveDisclosure.tables.item9", 20),
        ]);
    }

    [Fact]
    public void A_heading_from_a_shape_is_declared_in_the_shape()
    {
        var direct = OfficialForm.Of2021.Sections[2].Tables[0].Columns[1].Children[0];
        direct.KeyPath.ShouldBe("sections.review.columns.litigation.columns.direct");
        direct.Children.Select(c => c.KeyPath).ShouldBe(
            ["shapes.cases.upheld", "shapes.cases.corrected", "shapes.cases.other", "shapes.cases.pending", "shapes.cases.total"]);
    }

    [Theory]
    [InlineData("applicants", 25, "自然人 + … + 其他", "总计")]
    [InlineData("outcomes", 7, "三(一) + … + 三(六)3", "三(七)")]
    [InlineData("balance", 7, "一 + 二", "三(七) + 四")]
    [InlineData("cases", 3, "结果维持 + 结果纠正 + 其他结果 + 尚未审结", "总计")]
    public void Every_rule_of_2021_says_its_sides_in_short_words_of_the_form(string id, int instances, string left, string right)
    {
        var rule = OfficialForm.Of2021.Rule(id);
        (rule.Instances.Count, rule.LeftWords, rule.Relation, rule.RightWords).ShouldBe((instances, left, "=", right));
    }

    [Theory]
    [InlineData(2019, "carried-over", 7, "二", "previous 四", "2019")]
    [InlineData(2019, "items", 5, "上一年项目数量", "previous 上一年项目数量 + previous 本年增/减", "2019")]
    [InlineData(2021, "carried-over", 7, "二", "previous 四", "2019, 2021")]
    [InlineData(2021, "in-force", 2, "现行有效件数", "previous 现行有效件数 + 本年制发件数 - 本年废止件数", "2021")]
    public void Every_rule_across_years_says_its_sides_and_for_which_editions_it_is(
        int edition, string id, int instances, string left, string right, string previousEditions)
    {
        var form = edition == 2019 ? OfficialForm.Of2019 : OfficialForm.Of2021;
        form.AcrossYears.Count.ShouldBe(2);
        var (rule, editions) = form.AcrossYears.Single(across => across.Rule.Id == id);
        (rule.Instances.Count, rule.LeftWords, rule.Relation, rule.RightWords).ShouldBe((instances, left, "=", right));
        (string.Join(", ", editions), rule.Severity).ShouldBe((previousEditions, Severity.Warning));
    }

    [Fact]
    public void A_rule_for_every_cell_has_an_instance_for_every_cell_of_its_kinds()
    {
        OfficialForm.Of2019.Rule("counts").Instances.Count.ShouldBe(197);
        OfficialForm.Of2021.Rule("counts").Instances.Count.ShouldBe(199);
        OfficialForm.Of2019.Rule("counts").Instances.Select(i => i.At).ShouldNotContain("proactiveDisclosure.item9.centralizedProcurement.amount");
    }

    [Fact]
    public void Rules_stand_where_their_totals_stand() =>
        OfficialForm.Of2019.Rules.Select(r => r.Id).ShouldBe(
            ["disclosed", "procurement", "applicants", "outcomes", "balance", "cases", "counts"]);

    [Fact]
    public void The_balance_of_a_column_is_over_the_cells_of_that_column()
    {
        var form = OfficialForm.Of2019;
        var instance = form.Rule("balance").Instances[1];
        (instance.At, instance.AtLabel).ShouldBe(("organizations.commercialEnterprises", "商业企业"));
        var comparison = instance.Condition.ShouldBeOfType<Condition.Comparison>();
        NamesOf(form, comparison.Left).ShouldBe(
            ["applications.received.organizations.commercialEnterprises", "applications.carriedOver.organizations.commercialEnterprises"]);
        NamesOf(form, comparison.Right).ShouldBe(
            ["applications.outcomes.total.organizations.commercialEnterprises", "applications.carriedForward.organizations.commercialEnterprises"]);
    }

    [Fact]
    public void A_shape_with_a_total_gives_one_rule_for_every_place_where_it_stands()
    {
        var cases = OfficialForm.Of2021.Rule("cases");
        cases.Instances.Select(i => (i.At, i.AtLabel)).ShouldBe(
        [
            ("reconsideration", "行政复议"),
            ("litigation.direct", "行政诉讼/未经复议直接起诉"),
            ("litigation.afterReconsideration", "行政诉讼/复议后起诉"),
        ]);
        cases.Text.ShouldBe("upheld + corrected + other + pending = total");
        cases.Says.ShouldBe("总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结");
        cases.KeyPath.ShouldBe("shapes.cases.total");
    }

    [Fact]
    public void A_total_of_rows_is_checked_in_every_column_and_a_total_of_columns_in_every_row()
    {
        var form = OfficialForm.Of2021;
        form.Rule("outcomes").Instances.Select(i => i.At).ShouldContain("organizations.others");
        form.Rule("outcomes").Instances.Select(i => i.AtLabel).ShouldContain("其他");
        form.Rule("applicants").Instances.Select(i => i.At).ShouldContain("outcomes.denied.stateSecrets");
        form.Rule("applicants").Instances.Select(i => i.AtLabel).ShouldContain("1.属于国家秘密");
    }

    [Fact]
    public void Only_decisions_and_fees_go_unseen() =>
        Sample.Compile(OfficialForm.Text2021).Problems.Select(p => $"{p.Kind.Id} {p.Span.Line} {p.Arguments[0]}").ShouldBe(
        [
            "SK3001 64 行政许可",
            "SK3001 69 行政处罚",
            "SK3001 69 行政强制",
            "SK3001 74 行政事业性收费",
        ]);

    private static IEnumerable<string> NamesOf(Template form, Amount amount) =>
        amount.ShouldBeOfType<Amount.Sum>().Terms.Select(t => form.Cells[t.ShouldBeOfType<Amount.Figure>().Cell].Id);
}
