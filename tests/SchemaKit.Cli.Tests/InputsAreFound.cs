using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace SchemaKit.Cli.Tests;

/// <summary>Files, folders, patterns, lists and standard input, in the order in which they were named.</summary>
public sealed class InputsAreFound
{
    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];
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
    public void A_folder_gives_what_is_a_document_by_its_content_whatever_its_name_is()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["a.txt", "a.pdf", "b/a.xlsx", "c.aspx", ".hidden.txt", ".git/HEAD"]) folder.Write(name, Report);
        var outcome = Command.Run(new Setting(Folder: folder.Path), "parse", ".", "--format", "ndjson");
        outcome.Status.ShouldBe(0);
        Files(outcome).ShouldBe(["./a.pdf", "./a.txt", "./b/a.xlsx", "./c.aspx"]);
        outcome.Error.ShouldBeEmpty();
    }

    [Fact]
    public void What_belongs_to_a_saved_page_is_passed_over_in_a_folder_and_counted()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.html", Report);
        folder.Write("a_files/style.css", "p { color: red }");
        folder.Write("a_files/page.js", "");
        folder.Write("a_files/logo", Picture);
        folder.Write("a_files/font.woff", "wOFF\0\0");
        folder.Write("a_files/thumbs.db", [1, 0, 2, 0, 255, 0, 0, 0]);
        var outcome = Command.Run(new Setting(Folder: folder.Path), "parse", ".", "--format", "ndjson");
        outcome.Status.ShouldBe(0);
        Files(outcome).ShouldBe(["./a.html"]);
        outcome.Error.ShouldBe("schemakit: 5 other files were passed over: pictures, programs and the like; name a file to read it anyway\n");
    }

    [Fact]
    public void A_picture_that_was_named_or_bears_the_name_of_a_document_is_2()
    {
        using var folder = new TemporaryFolder();
        var picture = folder.Write("logo.png", Picture);
        Command.Run("check", picture).Error.ShouldBe($"schemakit: {picture}: seems to be a picture (PNG), in which nothing can be read; find the report as a page, or have a text made of it (OCR)\n");
        folder.Write("report.html", Picture);
        var outcome = Command.Run("check", folder.Path);
        outcome.Status.ShouldBe(2);
        outcome.Error.ShouldContain($"{folder.Path}/report.html: seems to be a picture (PNG)");
        outcome.Error.ShouldNotContain("logo.png");
    }

    [Fact]
    public void A_folder_without_any_document_is_2_with_a_message()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.png", Picture);
        var outcome = Command.Run("check", folder.Path);
        outcome.Status.ShouldBe(2);
        outcome.Error.ShouldContain($"{folder.Path}: the folder holds no document, 1 other file; ");
    }

    [Fact]
    public void A_zip_is_read_like_a_folder_wherever_it_comes_from()
    {
        using var folder = new TemporaryFolder();
        var zip = Zip(("b/r.txt", Report), ("a.html", Repository.Text(Repository.Water)), ("a.css", "p {}"), ("empty.txt", ""));
        var inner = folder.Write("sub/reports.zip", zip);
        string[] within = ["a.html", "b/r.txt", "empty.txt"];
        foreach (var given in (string[])[inner, folder.Path, $"{folder.Path}/*/*.zip"])
        {
            var outcome = Command.Run("check", given, "--format", "ndjson");
            outcome.Status.ShouldBe(2);
            Files(outcome).ShouldBe(within.Select(name => $"{inner}/{name}"));
            outcome.Error.ShouldContain($"schemakit: {inner}/empty.txt: is empty");
            outcome.Error.ShouldContain("schemakit: 1 other file was passed over");
        }

        Files(Command.Run(new Setting(Feed: stream => stream.Write(zip)), "check", "-", "--format", "ndjson")).ShouldBe(within.Select(name => $"-/{name}"));
        var none = folder.Write("none.zip", Zip(("a.css", "p {}")));
        Command.Run("check", none).Error.ShouldContain($"{none}: the archive holds no document, 1 other file");
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

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
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
