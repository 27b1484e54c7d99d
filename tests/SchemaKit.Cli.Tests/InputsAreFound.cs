using System.Text.Json;

namespace SchemaKit.Cli.Tests;

/// <summary>Files, folders, patterns, lists and standard input, in the order in which they were named.</summary>
public sealed class InputsAreFound
{
    private static readonly string Report = Repository.Text(Repository.Culture);

    [Fact]
    public void A_folder_is_read_at_any_depth_in_ordinal_order()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b.txt", "a/z.txt", "a.txt", "a/B/c.md", "B.TXT", "a-b.txt", "plain"]) folder.Write(name, Report);
        Files(Command.Run(new Setting(Folder: folder.Path), "parse", ".", "--format", "ndjson"))
            .ShouldBe(["./B.TXT", "./a-b.txt", "./a.txt", "./a/B/c.md", "./a/z.txt", "./b.txt", "./plain"]);
    }

    [Fact]
    public void Files_that_do_not_look_like_documents_are_passed_over_and_counted()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["a.txt", "a.pdf", "b/a.xlsx", ".hidden.txt", ".git/HEAD"]) folder.Write(name, Report);
        var outcome = Command.Run(new Setting(Folder: folder.Path), "parse", ".", "--format", "ndjson");
        outcome.Status.ShouldBe(0);
        Files(outcome).ShouldBe(["./a.txt"]);
        outcome.Error.ShouldStartWith("schemakit: 2 other files were passed over");
    }

    [Fact]
    public void A_folder_without_any_document_is_2_with_a_message()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.pdf", "%PDF");
        var outcome = Command.Run("check", folder.Path);
        outcome.Status.ShouldBe(2);
        outcome.Error.ShouldContain($"{folder.Path}: the folder holds no document, 1 other file; ");
    }

    [Theory]
    [InlineData("*.txt", "a.txt", "b.txt")]
    [InlineData("?.txt", "a.txt", "b.txt")]
    [InlineData("sub/*.html", "sub/d.html")]
    [InlineData("**/*.txt", "a.txt", "b.txt", "sub/c.txt", "sub/sub/e.txt")]
    [InlineData("sub/**", "sub/c.txt", "sub/d.html", "sub/sub/e.txt")]
    [InlineData("s*/s*/*", "sub/sub/e.txt")]
    public void A_pattern_stands_for_the_files_that_match(string pattern, params string[] expected)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b.txt", "a.txt", "sub/c.txt", "sub/d.html", "sub/sub/e.txt"]) folder.Write(name, Report);
        Files(Command.Run(new Setting(Folder: folder.Path), "parse", pattern, "--format", "ndjson")).ShouldBe(expected);
    }

    [Fact]
    public void A_pattern_that_matches_nothing_is_2()
    {
        var outcome = Command.Run("check", "no-such-folder/*.txt");
        outcome.Status.ShouldBe(2);
        outcome.Error.ShouldContain("schemakit: no-such-folder/*.txt: ");
    }

    [Fact]
    public void A_name_with_stars_in_it_is_a_file_where_there_is_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a*.txt", Report);
        folder.Write("ab.txt", Report);
        Files(Command.Run(new Setting(Folder: folder.Path), "parse", "a*.txt", "--format", "ndjson")).ShouldBe(["a*.txt"]);
    }

    [Fact]
    public void Standard_input_is_named_by_a_dash()
    {
        var outcome = Command.Run(new Setting(Report), "check", "-", "--format", "ndjson");
        outcome.Status.ShouldBe(0);
        Files(outcome).ShouldBe(["-"]);
    }

    [Fact]
    public void A_list_names_a_file_on_each_line()
    {
        var outcome = Command.Run(new Setting($"{Repository.Culture}\r\n\n{Repository.Water}\n"), "parse", "--files-from", "-", "--format", "ndjson");
        outcome.Status.ShouldBe(0);
        Files(outcome).ShouldBe([Repository.Culture, Repository.Water]);
    }

    [Fact]
    public void A_list_follows_the_paths_of_the_command_line()
    {
        using var folder = new TemporaryFolder();
        var list = folder.Write("list", Repository.Culture + "\n");
        Files(Command.Run("parse", Repository.Water, "--files-from", list, "--format", "ndjson")).ShouldBe([Repository.Water, Repository.Culture]);
    }

    [Fact]
    public void An_empty_list_is_2() => Command.Run(new Setting("\n"), "check", "--files-from", "-").Status.ShouldBe(2);

    [Fact]
    public void A_name_that_starts_with_an_at_sign_is_a_name()
    {
        using var folder = new TemporaryFolder();
        folder.Write("@a.txt", Report);
        Files(Command.Run(new Setting(Folder: folder.Path), "parse", "@a.txt", "--format", "ndjson")).ShouldBe(["@a.txt"]);
    }

    [Fact]
    public void The_form_can_be_named()
    {
        var outcome = Command.Run("parse", Repository.Culture, "--format", "ndjson", "--template", "disclosure-annual-report", "--edition", "2021");
        using var report = JsonDocument.Parse(outcome.Output);
        report.RootElement.GetProperty("edition").GetString().ShouldBe("2021");
    }

    private static List<string> Files(Outcome outcome) =>
    [
        .. outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            using var report = JsonDocument.Parse(line);
            return report.RootElement.GetProperty("file").GetString()!;
        }),
    ];
}
