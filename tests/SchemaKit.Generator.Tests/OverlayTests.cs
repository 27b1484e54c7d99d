using SchemaKit.Generator.Pipeline;
using SchemaKit.Generator.Tests.Consuming;

namespace SchemaKit.Generator.Tests;

/// <summary>A variant beside its edition, or beside an assembly that has the edition.</summary>
public class OverlayTests
{
    private const string Edition = "/forms/disclosure-2021.schema.yaml";
    private const string Overlay = "/forms/qingyu-2021.schema.yaml";
    private const string Library = "/forms/library-statistics.schema.yaml";

    private const string Conversions = """
        using SchemaKit.Disclosure;
        using Qingyu.Disclosure;

        class Conversions
        {
            AnnualReport2021 Official(QingyuReport2021 report) => report;
            AnnualReport2021 Named(QingyuReport2021 report) => report.ToAnnualReport2021();
            int Lost(QingyuReport2021 report) { report.ToAnnualReport2021(out var lost); return lost.Length; }
            QingyuReport2021 Back(AnnualReport2021 report) => QingyuReport2021.From(report).Report;
            decimal? Own(QingyuReport2021 report) => report.Applications.Outcomes.OtherHandling.Mediated.Total.Value + report.Hearings.Held.Value;
        }
        """;

    [Fact]
    public void A_variant_converts_to_its_edition_and_compiles_without_a_warning()
    {
        var run = new Consumer("disclosure-2021", "qingyu-2021").WithCode(Conversions).Build();

        run.Complaints.ShouldBeEmpty();
        run.Files["SchemaKit.Templates.g.cs"].ShouldContain("AnnualReport2021.Form,\n        global::Qingyu.Disclosure.QingyuReport2021.Form,\n");
    }

    [Fact]
    public void The_code_of_an_edition_does_not_change_because_a_variant_exists()
    {
        var alone = new Consumer("disclosure-2021").Build().Files;
        var beside = new Consumer("disclosure-2021", "qingyu-2021").Build().Files;

        foreach (var file in alone.Where(file => file.Key.StartsWith("SchemaKit.Disclosure"))) beside[file.Key].ShouldBe(file.Value);
    }

    [Fact]
    public void An_edition_that_is_known_only_has_its_type_from_a_reference()
    {
        var official = Consumer.ImageOf(new Consumer("disclosure-2021").Build().Files.Values);
        var run = Referring().WithReference(official).WithCode(Conversions).Build();

        run.Complaints.ShouldBeEmpty();
        run.Files.Keys.ShouldAllBe(file => file.StartsWith("Qingyu.") || file == "SchemaKit.Templates.g.cs");
        run.Files["SchemaKit.Templates.g.cs"].ShouldNotContain("AnnualReport2021.Form");
    }

    [Fact]
    public void A_variant_without_its_edition_has_no_code_and_is_told_of()
    {
        var consumer = new Consumer("qingyu-2021", "library-statistics");

        consumer.Build().Files.Keys.ShouldNotContain(file => file.StartsWith("Qingyu."));
        consumer.Analyze().ShouldContain(line => line.StartsWith($"{Overlay}(5,1): error SK4010: "));
    }

    [Fact]
    public void A_variant_whose_edition_is_disputed_has_no_code()
    {
        var twin = new SchemaText("/forms/a.schema.yaml", SchemaText.TextOf("library-statistics").Replace("County.Libraries", "SchemaKit.Disclosure").Replace("LibraryStatistics2024", "AnnualReport2021"));

        new Consumer([twin, SchemaText.Named("disclosure-2021"), SchemaText.Named("qingyu-2021")]).Build().Files.Keys.ShouldNotContain(file => file.StartsWith("Qingyu."));
    }

    [Fact]
    public void A_mistake_in_an_overlay_is_told_in_the_overlay()
    {
        var broken = new SchemaText(Overlay, SchemaText.TextOf("qingyu-2021").Replace("countsIn: other }", "countsIn: others }"));

        new Consumer([SchemaText.Named("disclosure-2021"), broken]).Analyze().Where(line => line.Contains("error")).ShouldHaveSingleItem()
            .ShouldStartWith($"{Overlay}(31,52): error SK2205: 'mediated' cannot count in 'others': the edition has no such row or column here; did you mean");
    }

    [Fact]
    public void An_edit_of_another_schema_leaves_edition_and_variant_alone()
    {
        var consumer = Three();
        consumer.Build();
        var run = consumer.WithText(Library, SchemaText.TextOf("library-statistics").Replace("attendance <= visitors", "attendance < visitors")).Build();

        Reasons(run, StepNames.Whole).ShouldBe("Unchanged Modified Unchanged");
        Reasons(run, StepNames.Compiled).ShouldBe("Cached Modified Cached");
        Reasons(run, StepNames.Accepted).ShouldBe("Cached Modified Cached");
    }

    [Fact]
    public void A_remark_in_the_edition_makes_no_code_anew()
    {
        var consumer = Three();
        consumer.Build();
        var run = consumer.WithText(Edition, "# A remark.\n\n" + SchemaText.TextOf("disclosure-2021")).Build();

        Reasons(run, StepNames.Whole).ShouldBe("Modified Unchanged Modified");
        Reasons(run, StepNames.Compiled).ShouldBe("Unchanged Cached Unchanged");
        run.ReasonsOfOutput.Distinct().ShouldBe([Microsoft.CodeAnalysis.IncrementalStepRunReason.Cached]);
    }

    [Fact]
    public void An_edit_of_an_overlay_leaves_its_edition_alone()
    {
        var consumer = Three();
        consumer.Build();
        var run = consumer.WithText(Overlay, SchemaText.TextOf("qingyu-2021").Replace("4.调解处理", "4.调解")).Build();

        Reasons(run, StepNames.Compiled).ShouldBe("Cached Cached Modified");
        Reasons(run, StepNames.Accepted).ShouldBe("Cached Cached Modified");
    }

    [Fact]
    public void A_label_changed_in_the_edition_reaches_the_variant()
    {
        var consumer = Three();
        consumer.Build();
        var run = consumer.WithText(Edition, SchemaText.TextOf("disclosure-2021").Replace("1.属于国家秘密", "1.国家秘密")).Build();

        Reasons(run, StepNames.Compiled).ShouldBe("Modified Cached Modified");
        run.Files["Qingyu.Disclosure.QingyuReport2021.Form.g.cs"].ShouldContain("1.国家秘密");
    }

    private static Consumer Three() => new("disclosure-2021", "library-statistics", "qingyu-2021");

    private static Consumer Referring() => new([new SchemaText(Edition, SchemaText.TextOf("disclosure-2021")) { IsReference = true }, SchemaText.Named("qingyu-2021")]);

    private static string Reasons(Run run, string step) => string.Join(" ", run.ReasonsOf(step));
}
