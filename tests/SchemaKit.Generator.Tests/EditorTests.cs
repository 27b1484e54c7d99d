using Microsoft.CodeAnalysis;
using SchemaKit.Generator.Tests.Consuming;

namespace SchemaKit.Generator.Tests;

/// <summary>What an editor has at hand while a schema is typed: it asks the compiler for the names behind a dot, and builds nothing.</summary>
public class EditorTests
{
    private const string Library = "/forms/library-statistics.schema.yaml";

    private const string Code =
        """
        class Reader
        {
            void Read(County.Libraries.LibraryStatistics2024 report) { _ = report.Holdings.Audio; }
        }
        """;

    [Fact]
    public void A_column_typed_into_a_schema_is_offered_behind_the_dot_without_a_build()
    {
        var consumer = new Consumer("library-statistics").WithCode(Code);
        NamesBehindAudio(consumer.Build()).ShouldNotContain("Renewals");

        var edited = consumer.WithText(Library, SchemaText.TextOf("library-statistics").Replace("      loans: Loans\n", "      loans: Loans\n      renewals: Renewals\n")).Build();

        NamesBehindAudio(edited).ShouldContain("Renewals");
        edited.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_behind_the_dot_tells_its_label_and_where_it_stands_in_the_schema()
    {
        var loans = BehindAudio(new Consumer("library-statistics").WithCode(Code).Build()).Single(symbol => symbol.Name == "Loans");

        loans.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken).ShouldNotBeNull()
            .ShouldContain("<summary>Loans: <c>sections.holdings.columns.loans</c> in <c>library-statistics.schema.yaml</c>.</summary>");
    }

    [Fact]
    public void Every_name_that_a_user_meets_leads_to_the_schema()
    {
        var run = new Consumer("disclosure-2019", "disclosure-2021").Build();

        foreach (var edition in (string[])["2019", "2021"])
        {
            var type = run.Compilation.GetTypeByMetadataName("SchemaKit.Disclosure.AnnualReport" + edition)!;
            var met = type.GetMembers().Concat(type.GetTypeMembers().SelectMany(view => view.GetMembers())).Prepend(type)
                .Where(symbol => symbol.DeclaredAccessibility == Accessibility.Public && symbol is INamedTypeSymbol or IPropertySymbol or IMethodSymbol { Name: "From" })
                .ToList();

            met.Count.ShouldBeGreaterThan(100);
            foreach (var symbol in met)
            {
                var comment = symbol.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken).ShouldNotBeNull();
                comment.ShouldContain($"<c>disclosure-{edition}.schema.yaml</c>", customMessage: symbol.ToDisplayString());
            }
        }
    }

    private static IEnumerable<string> NamesBehindAudio(Run run) => BehindAudio(run).Select(symbol => symbol.Name);

    private static IReadOnlyList<ISymbol> BehindAudio(Run run)
    {
        var tree = run.Compilation.SyntaxTrees.Single(tree => tree.ToString() == Code);
        var model = run.Compilation.GetSemanticModel(tree);
        var place = Code.IndexOf("Audio", StringComparison.Ordinal);
        var audio = model.GetTypeInfo(tree.GetRoot(TestContext.Current.CancellationToken).FindToken(place).Parent!.Parent!, TestContext.Current.CancellationToken).Type;
        return model.LookupSymbols(place, audio);
    }
}
