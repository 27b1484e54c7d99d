using SchemaKit.Generator.Tests.Consuming;

namespace SchemaKit.Generator.Tests;

public class EmissionTests
{
    [Theory]
    [InlineData("disclosure-2014", "SchemaKit.Disclosure.DisclosureStatistics2014", "Model", "Cells", "Form", "Rules")]
    [InlineData("disclosure-2019", "SchemaKit.Disclosure.AnnualReport2019", "Model", "Cells", "Form", "Rules", "AcrossYears")]
    [InlineData("disclosure-2021", "SchemaKit.Disclosure.AnnualReport2021", "Model", "Cells", "Form", "Rules", "AcrossYears")]
    [InlineData("library-statistics", "County.Libraries.LibraryStatistics2024", "Model", "Cells", "Form", "Rules")]
    public void What_is_made_of_a_form_is_what_was_approved(string form, string type, params string[] parts)
    {
        var files = new Consumer(form).Build().Files;

        files.Keys.ShouldBe(parts.Select(part => $"{type}.{part}.g.cs").Append("SchemaKit.Templates.g.cs"), ignoreOrder: true);
        foreach (var part in parts) ShouldBeApproved(files[$"{type}.{part}.g.cs"], $"{type}.{part}");
    }

    [Fact]
    public void An_edition_beside_the_one_before_it_says_how_both_compare()
    {
        const string Type = "SchemaKit.Disclosure.AnnualReport2021";
        var alone = new Consumer("disclosure-2021").Build().Files;
        var beside = new Consumer("disclosure-2021", "disclosure-2019").Build().Files;

        ShouldBeApproved(beside[$"{Type}.Editions.g.cs"], $"{Type}.Editions");
        alone.Keys.ShouldNotContain($"{Type}.Editions.g.cs");
        foreach (var part in (string[])["Model", "Cells", "Rules", "AcrossYears"]) beside[$"{Type}.{part}.g.cs"].ShouldBe(alone[$"{Type}.{part}.g.cs"]);
        beside[$"{Type}.Form.g.cs"].Split('\n').Except(alone[$"{Type}.Form.g.cs"].Split('\n')).ShouldBe(["            Comparability = CreateComparability(cells),"]);
    }

    [Fact]
    public void A_project_lists_its_forms_by_template_and_edition()
    {
        var files = new Consumer("library-statistics", "disclosure-2021", "disclosure-2019").Build().Files;

        ShouldBeApproved(files["SchemaKit.Templates.g.cs"], "Templates");
    }

    [Fact]
    public void Both_official_editions_stay_a_moderate_amount_of_code()
    {
        var files = new Consumer("disclosure-2019", "disclosure-2021").Build().Files;

        files.Values.Sum(file => file.Length).ShouldBeLessThan(400_000);
    }

    [Fact]
    public void Lines_end_alike_on_every_machine()
    {
        var schema = SchemaText.TextOf("library-statistics");
        var unix = new Consumer([new SchemaText("/a.schema.yaml", schema)]).Build().Files;
        var windows = new Consumer([new SchemaText(@"C:\forms\a.schema.yaml", schema.Replace("\n", "\r\n"))]).Build().Files;

        windows.ShouldBe(unix);
        unix.Values.ShouldAllBe(file => !file.Contains('\r'));
    }

    [Fact]
    public void A_variant_says_how_it_is_a_report_on_its_edition()
    {
        const string Type = "Qingyu.Disclosure.QingyuReport2021";
        var files = new Consumer("disclosure-2021", "qingyu-2021").Build().Files;

        ShouldBeApproved(files[$"{Type}.Variant.g.cs"], $"{Type}.Variant");
        ShouldBeApproved(files[$"{Type}.Model.g.cs"], $"{Type}.Model");
        files[$"{Type}.Form.g.cs"].ShouldContain("            Variant = \"qingyu\",\n");
    }

    private static void ShouldBeApproved(string code, string name) => code.ShouldMatchApproved(options => options
        .NoDiff().SubFolder("Approved").WithFilenameGenerator((_, _, state, _) => $"{name}.{state}.cs.txt"));
}
