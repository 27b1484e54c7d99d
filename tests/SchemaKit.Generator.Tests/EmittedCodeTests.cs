using Microsoft.CodeAnalysis;
using SchemaKit.Generator.Tests.Consuming;

namespace SchemaKit.Generator.Tests;

public class EmittedCodeTests
{
    [Theory]
    [InlineData("disclosure-2019", 6)]
    [InlineData("disclosure-2021", 6)]
    [InlineData("library-statistics", 5)]
    [InlineData("hostile-labels", 5)]
    public void Every_form_compiles_without_a_warning(string form, int files)
    {
        var run = new Consumer(form).Build();

        run.Files.Count.ShouldBe(files);
        run.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public void Forms_of_different_templates_stand_side_by_side()
    {
        var run = new Consumer("disclosure-2019", "disclosure-2021", "library-statistics", "hostile-labels").Build();

        run.Files.Count.ShouldBe(20);
        run.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public void A_view_leads_to_each_cell_by_the_names_of_the_schema()
    {
        var run = new Consumer("disclosure-2021", "library-statistics").WithCode(
            """
            using County.Libraries;
            using SchemaKit;
            using SchemaKit.Disclosure;

            class Reader
            {
                string? Raw(AnnualReport2021 report) => report.Applications.Outcomes.Denied.StateSecrets.NaturalPersons.Raw;
                decimal? Value(AnnualReport2021 report) => report.Applications.Received.Total.Value;
                Cell Cell(AnnualReport2021 report) => report.Review.Litigation.Direct.Upheld;
                Cell InTable(AnnualReport2021 report) => report.ProactiveDisclosure.Item1.Regulations.Issued;
                Cell Nested(LibraryStatistics2024 report) => report.Holdings.Printed.Books.Stock.Children;
                Cell WithoutRows(LibraryStatistics2024 report) => report.Visits.Attendance;
            }
            """).Build();

        run.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_label_says_never_ends_its_literal_or_its_comment()
    {
        var type = new Consumer("hostile-labels").Build().Compilation.GetTypeByMetadataName("Hostile.Labels.record")!;

        // The summary is what the compiler read back from the comment; the label is in it, whole.
        var summary = type.GetMembers("Tricky").Single().GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken);
        summary.ShouldNotBeNull().ShouldContain("""*/ ]]&gt; &lt;/summary&gt; "quoted" {{name}} \u0022""");
    }

    [Theory]
    [InlineData("My Company.2nd-App", "My_Company._2nd_App.Templates")]
    [InlineData("class", "class.Templates")]
    [InlineData("", "County.Libraries.Templates")]
    [InlineData(null, "County.Libraries.Templates")]
    public void The_list_of_forms_finds_a_namespace_whatever_the_project_is_called(string? rootNamespace, string list)
    {
        var run = new Consumer([SchemaText.Named("library-statistics")], rootNamespace).Build();

        run.Complaints.ShouldBeEmpty();
        run.Compilation.GetTypeByMetadataName(list).ShouldNotBeNull().GetMembers("All").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("Consumer", "Templates", "Consumer.Templates2")]
    [InlineData("Consumer.Templates", "Library", "Consumer.Templates2")]
    [InlineData("Consumer.Templates2", "Library", "Consumer.Templates")]
    public void A_schema_may_take_the_name_of_the_list_of_forms(string @namespace, string type, string list)
    {
        var schema = SchemaText.TextOf("library-statistics").Replace("County.Libraries", @namespace).Replace("LibraryStatistics2024", type);
        var run = new Consumer([new SchemaText("/a.schema.yaml", schema)]).Build();

        run.Complaints.ShouldBeEmpty();
        run.Compilation.GetTypeByMetadataName(list).ShouldNotBeNull().GetMembers("All").OfType<IPropertySymbol>().ShouldHaveSingleItem();
    }
}
