using System.Text.RegularExpressions;

namespace SchemaKit.Cli.Tests.Schemas;

/// <summary>The schemas of the repository, and small ones made up here.</summary>
internal static class Forms
{
    public const string Of2014 = "schema/disclosure-2014.schema.yaml";
    public const string Of2019 = "schema/disclosure-2019.schema.yaml";
    public const string Of2021 = "schema/disclosure-2021.schema.yaml";

    /// <summary>A schema without a mistake; whoever adds to it starts at line 11.</summary>
    public const string Loans = """
        schemakit: 1
        template: library-report
        edition: 2024
        title: Library report
        years: 2024..
        csharp: { namespace: Libraries, type: LibraryReport }
        sections:
          loans:
            title: Loans
            columns: { adults: Adults, children: Children, total: { label: All readers, total: readers } }
            rows: { books: Books, films: Films }

        """;

    /// <summary>A copy of the edition of 2021 without the year in which it ends: that a newer edition comes changes nothing of what is approved of it.</summary>
    public static string InForce2021(TemporaryFolder folder) =>
        folder.Write(Path.GetFileName(Of2021), Regex.Replace(Repository.Text(Of2021), @"^years: 2021\.\.\d+$", "years: 2021..", RegexOptions.Multiline));

    public static void ShouldBeApproved(this Outcome outcome, int status = 0)
    {
        outcome.Error.ShouldBeEmpty();
        outcome.Status.ShouldBe(status);
        outcome.Output.ShouldMatchApproved(options => options.NoDiff().SubFolder("Approved").LocateTestMethodUsingAttribute<FactAttribute>());
    }
}
