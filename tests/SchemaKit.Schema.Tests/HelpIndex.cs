namespace SchemaKit.Schema.Tests;

/// <summary>The index of the help pages, as it follows from the files that track releases.</summary>
internal static class HelpIndex
{
    /// <summary>What the ids start with that a build tells before it looks into a schema.</summary>
    public const string OfProjects = "SK5";

    private static readonly (char Digit, string Head)[] Groups =
    [
        ('1', "The file and its YAML"),
        ('2', "Names, labels, rules and prose"),
        ('3', "Worth knowing"),
        ('4', "Between files"),
    ];

    public static string Text()
    {
        var rows = new[] { "Shipped", "Unshipped" }
            .SelectMany(f => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "help", $"AnalyzerReleases.{f}.md")))
            .Where(l => l.StartsWith("SK", StringComparison.Ordinal))
            .Select(l => l.Split(" | "))
            .OrderBy(c => c[0], StringComparer.Ordinal)
            .ToList();
        return "# What can be wrong with a schema\n\nEvery kind of mistake has an id that never changes its meaning, and a page with a wrong and a right sample.\n"
            + string.Concat(Groups.Select(group => $"\n## {group.Head}\n\n| id | | |\n|---|---|---|\n"
                + string.Concat(rows.Where(c => c[0][2] == group.Digit).Select(c => $"| [{c[0]}]({c[0]}.md) | {c[3]} | {c[2].ToLowerInvariant()} |\n"))))
            + "\n## The project\n\nThese a build tells before it looks into a schema.\n\n| id | | |\n|---|---|---|\n" + string.Concat(ProjectRows())
            + "\nWhere the generator itself goes wrong, it says so as SK9001: [generator-failed](generator-failed.md).\n";
    }

    private static IEnumerable<string> ProjectRows() => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "help"), OfProjects + "*.md")
        .Order(StringComparer.Ordinal)
        .Select(page => File.ReadLines(page).First()[2..].Split(": ", 2))
        .Select(title => $"| [{title[0]}]({title[0]}.md) | {title[1]} | error |\n");
}
