namespace SchemaKit.Cli.Tests.Pages;

/// <summary>Every sample of every page is tried.</summary>
public sealed class Pages_are_true
{
    // Pages of packages are tried from the packed files.
    private static readonly string[] OfPackages = ["runtime/SchemaKit/README.md", "runtime/SchemaKit.Disclosure/README.md", "runtime/SchemaKit.Cli/README.md"];

    /// <summary>The pages that people read; those of single diagnostics are tried with the compiler.</summary>
    public static TheoryData<string> All() =>
    [
        .. new[] { "*.md", "schema/*.md", "runtime/*/*.md", "runtime/*/*/*.md" }
            .SelectMany(pattern => Found(Path.GetDirectoryName(pattern)!, Path.GetFileName(pattern)))
            .Except(OfPackages).Where(page => !page.Contains("/bin/") && !page.Contains("/obj/"))
            .Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(All))]
    public void Every_sample_of_a_page_does_what_the_page_says(string page)
    {
        using var trial = new PageTrial(page);
        trial.Run();
    }

    [Theory, MemberData(nameof(All))]
    public void Every_link_of_a_page_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Join(Repository.Root, page))!;
        var links = Repository.Text(page).Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')')].Split('#')[0]);
        links.Where(link => link.Length > 0 && !link.Contains("://") && !Path.Exists(Path.Join(folder, link))).ShouldBeEmpty();
    }

    [Fact]
    public void The_walk_of_the_contributing_page_ends_with_the_invented_edition()
    {
        using var trial = new PageTrial("CONTRIBUTING.md");
        trial.Run();
        trial.Text("schema/disclosure-2027.schema.yaml").ShouldBe(Repository.Text("tests/SchemaKit.NextEdition.Tests/disclosure-2027.schema.yaml"));
    }

    private static IEnumerable<string> Found(string folder, string pattern)
    {
        var folders = folder.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate((IEnumerable<string>)[Repository.Root], (found, name) => found.SelectMany(parent => Directory.GetDirectories(parent, name)));
        return folders.SelectMany(found => Directory.GetFiles(found, pattern)).Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));
    }
}
