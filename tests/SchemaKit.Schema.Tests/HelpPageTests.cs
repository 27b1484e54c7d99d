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

    [Fact]
    public void Ids_never_change_meaning() =>
        string.Concat(Kinds.OrderBy(k => k.Id, StringComparer.Ordinal).Select(k => $"{k.Id} {k.Title}\n"))
            .ShouldMatchApproved(options => options.NoDiff().SubFolder("Approved").LocateTestMethodUsingAttribute<FactAttribute>());

    [Fact]
    public void The_index_of_pages_is_made_from_the_release_files() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "help", "README.md")).ShouldBe(HelpIndex.Text());

    [Fact]
    public void Every_mistake_is_pointed_at_where_it_stands()
    {
        foreach (var file in HelpPage.All.SelectMany(page => page.Wrong))
        {
            var lines = file.Text.Split('\n');
            foreach (var problem in Sample.Compile(file.Text).Problems)
            {
                var (line, column, endLine, endColumn) = problem.Span;
                line.ShouldBeInRange(1, lines.Length);
                column.ShouldBeInRange(1, lines[line - 1].Length + 1, problem.ToString());
                (endLine > line || endColumn >= column).ShouldBeTrue(problem.ToString());
                if (problem.Kind == ProblemKinds.UnknownKey) lines[line - 1][(column - 1)..(endColumn - 1)].Trim('"', '\'').ShouldBe(problem.Arguments[1]);
            }
        }
    }

    [Fact]
    public void Several_mistakes_are_told_at_once()
    {
        var text = Sample.Table("columns: { adults: Adults, Children: Children, total: { label: All, totl: true } }", "rows: { books: Books, films: books }", "rules:", "  r: { says: x, each: colum, that: boks > 0 }", "  s: { that: 1 }");
        Sample.Compile(text.Replace("years: 2024..", "years: soon")).Problems.Where(p => p.Kind.IsError).Select(p => p.Kind.Id).Distinct().Count().ShouldBeGreaterThanOrEqualTo(5);
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
