using System.Reflection;

namespace SchemaKit.Schema.Tests;

public class HelpPageTests
{
    private static readonly IReadOnlyList<ProblemKind> Kinds =
    [
        .. typeof(ProblemKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (ProblemKind)f.GetValue(null)!),
    ];

    public static TheoryData<string> Ids => [.. HelpPage.All.Select(p => p.Id)];

    [Fact]
    public void Every_kind_of_problem_has_a_page_of_its_title_and_every_page_a_kind() =>
        HelpPage.All.Select(p => p.Title).ShouldBe(Kinds.Select(k => $"{k.Id}: {k.Title}").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_of_problem_is_tracked_for_release_once()
    {
        var tracked = new[] { "Shipped", "Unshipped" }
            .SelectMany(f => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "help", $"AnalyzerReleases.{f}.md")))
            .Where(l => l.StartsWith("SK", StringComparison.Ordinal))
            .Select(l => l.Split(" | "))
            .Select(c => $"{c[0]} {c[1]} {c[2]} {c[3]}");
        tracked.ShouldBe(Kinds.Select(k => $"{k.Id} SchemaKit {(k.IsError ? "Error" : "Info")} {k.Title}"), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_sample_of_a_page_has_the_problems_printed_under_it_and_its_own_among_them(string id)
    {
        var page = PageOf(id);
        HelpPage.Compile(page.Wrong).ShouldBe(page.Expected, ignoreOrder: true);
        page.Expected.ShouldContain(line => line.Contains($" {id}: "));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_right_sample_of_a_page_has_no_problem(string id) => HelpPage.Compile(PageOf(id).Right).ShouldBeEmpty();

    private static HelpPage PageOf(string id) => HelpPage.All.Single(p => p.Id == id);
}
