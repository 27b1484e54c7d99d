namespace SchemaKit.Schema.Tests;

public class CoverageTests
{
    [Fact]
    public void Of_the_2019_edition_the_counts_are_those_made_by_hand()
    {
        var coverage = TemplateCoverage.Of(OfficialForm.Of2019);

        coverage.Sections.Select(Brief).ShouldBe(
        [
            "proactiveDisclosure: 22 cells, 0 equalities of rank 0, 0 detected, 0 located, 16 untouched",
            "applications: 161 cells, 37 equalities of rank 35, 161 detected, 161 located, 0 untouched",
            "review: 15 cells, 3 equalities of rank 3, 15 detected, 0 located, 0 untouched",
        ]);
        Brief(coverage.Whole).ShouldBe("form: 198 cells, 40 equalities of rank 38, 176 detected, 161 located, 16 untouched");
    }

    [Fact]
    public void Of_the_2021_edition_the_counts_are_those_made_by_hand()
    {
        var coverage = TemplateCoverage.Of(OfficialForm.Of2021);

        coverage.Sections.Select(Brief).ShouldBe(
        [
            "proactiveDisclosure: 10 cells, 0 equalities of rank 0, 0 detected, 0 located, 10 untouched",
            "applications: 175 cells, 39 equalities of rank 37, 175 detected, 175 located, 0 untouched",
            "review: 15 cells, 3 equalities of rank 3, 15 detected, 0 located, 0 untouched",
        ]);
        Brief(coverage.Whole).ShouldBe("form: 200 cells, 42 equalities of rank 40, 190 detected, 175 located, 10 untouched");
    }

    [Fact]
    public void The_smallest_error_that_the_applications_table_hides_is_a_rectangle_of_four_cells()
    {
        foreach (var form in (Template[])[OfficialForm.Of2019, OfficialForm.Of2021])
        {
            SmallestIn(form, "applications").ShouldBe(
            [
                "applications.received.naturalPersons",
                "applications.received.organizations.commercialEnterprises",
                "applications.carriedOver.naturalPersons",
                "applications.carriedOver.organizations.commercialEnterprises",
            ]);
        }
    }

    [Fact]
    public void In_the_review_grid_two_outcomes_hide_each_other() =>
        SmallestIn(OfficialForm.Of2021, "review").ShouldBe(["review.reconsideration.upheld", "review.reconsideration.corrected"]);

    [Fact]
    public void A_rule_removed_is_coverage_lost()
    {
        var without = Sample.Compiled(OfficialForm.Text2021.Replace("total: { rule: applicants, says: 自然人与法人或其他组织各项之和，等于总计 }", "also: [全部]"));

        // 7 balances and 7 sums of outcomes are left; what stands in one sum of outcomes can no longer be told from its neighbours.
        Brief(TemplateCoverage.Of(without).Sections[1])
            .ShouldBe("applications: 175 cells, 14 equalities of rank 14, 175 detected, 7 located, 0 untouched");
    }

    [Fact]
    public void A_rule_that_follows_from_others_adds_nothing_to_the_rank()
    {
        var form = Form("a = b", "b = c", "2 * a = 2 * c");

        Brief(form.Whole).ShouldBe("form: 4 cells, 3 equalities of rank 2, 3 detected, 3 located, 1 untouched");
        form.Whole.Untouched.ShouldBe([3]);
    }

    [Fact]
    public void Only_equalities_detect_and_every_rule_over_several_cells_touches()
    {
        var form = Form("a <= b", "if c > 0 then d > 0");

        Brief(form.Whole).ShouldBe("form: 4 cells, 0 equalities of rank 0, 0 detected, 0 located, 0 untouched");
    }

    [Fact]
    public void A_cell_held_against_a_number_is_detected_and_yet_untouched() =>
        Brief(Form("a = 7").Whole).ShouldBe("form: 4 cells, 1 equalities of rank 1, 1 detected, 1 located, 4 untouched");

    [Fact]
    public void A_cell_that_cancels_out_stands_in_no_equality() =>
        Brief(Form("a + b - a = c").Whole).ShouldBe("form: 4 cells, 1 equalities of rank 1, 2 detected, 0 located, 1 untouched");

    [Theory]
    [InlineData("a + b = c", new[] { 0, 1 }, 2)]
    [InlineData("a + b = c; a - b = c", new[] { 0, 2 }, 2)]
    [InlineData("a + b + c = 10; a + 2 * b + 3 * c = 20", new[] { 0, 1, 2 }, 3)]
    [InlineData("a + b = 1; c + d = 1; a + c = 1; b + d = 1", new[] { 0, 1, 2, 3 }, 4)]
    [InlineData("a + b = 1; c + d = 1; a + c = 1; b + 2 * d = 1", new int[0], 4)]
    [InlineData("a + b = 1; 0.1 * a + 0.1 * b + c = 1", new[] { 0, 1 }, 2)]
    [InlineData("a + b = 1; 0.1 * a + 0.11 * b = 1", new int[0], 4)]
    [InlineData("a <= b", new int[0], 4)]
    public void The_smallest_undetected_error_is_what_can_change_together(string rules, int[] cells, int size) =>
        Form(rules.Split("; ")).Whole.Smallest.ShouldBe(new UndetectedError(new EquatableArray<int>(cells), size));

    [Fact]
    public void A_rule_between_sections_counts_for_the_whole_form_only()
    {
        var coverage = TemplateCoverage.Of(Sample.Compiled(Sample.With("""
            sections:
              one: { title: One, columns: { a: A, b: B } }
              two: { title: Two, columns: { c: C, d: D } }
            rules:
              across: { says: Both are one, that: one.a = two.c }
              within: { says: Two are one, that: two.c = two.d }
            """)));

        coverage.Sections.Select(Brief).ShouldBe(
        [
            "one: 2 cells, 0 equalities of rank 0, 1 detected, 1 located, 1 untouched",
            "two: 2 cells, 1 equalities of rank 1, 2 detected, 2 located, 0 untouched",
        ]);
        Brief(coverage.Whole).ShouldBe("form: 4 cells, 2 equalities of rank 2, 3 detected, 3 located, 1 untouched");
        coverage.Sections[1].Smallest.Cells.ShouldBeEmpty();
        coverage.Whole.Smallest.Cells.ShouldBe([0, 2, 3]);
    }

    [Fact]
    public void Equal_templates_have_equal_coverage() =>
        TemplateCoverage.Of(Sample.Compiled("# A remark.\n" + OfficialForm.Text2019)).ShouldBe(TemplateCoverage.Of(OfficialForm.Of2019));

    private static TemplateCoverage Form(params string[] rules) => TemplateCoverage.Of(Sample.Compiled(Sample.Table(
        ["columns: { a: A, b: B, c: C, d: D }", "rules:", .. rules.Select((rule, i) => $"  r{i}: {{ says: A rule, that: '{rule}' }}")])));

    private static IEnumerable<string> SmallestIn(Template form, string section) =>
        TemplateCoverage.Of(form).Sections.Single(part => part.Section == section).Smallest.Cells.Select(cell => form.Cells[cell].Id);

    private static string Brief(PartCoverage part) =>
        $"{part.Section ?? "form"}: {part.Cells} cells, {part.Equalities} equalities of rank {part.Rank}, " +
        $"{part.Detected} detected, {part.Located} located, {part.Untouched.Count} untouched";
}
