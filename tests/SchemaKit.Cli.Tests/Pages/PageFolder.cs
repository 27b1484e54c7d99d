using System.Text.RegularExpressions;

namespace SchemaKit.Cli.Tests.Pages;

/// <summary>
/// Where the samples of a page are tried, from top to bottom: a folder with copies of the schemas and the fixtures, a report as
/// <c>report.html</c>, and some more in <c>reports/</c>.
/// </summary>
internal sealed class PageFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PageFolder()
    {
        foreach (var path in (string[])["schema", "tests/fixtures"]) Copy(path);
        File.Copy(Path.Join(Repository.Root, Repository.Water), PathOf("report.html"));
        Directory.CreateDirectory(PathOf("reports"));
        foreach (var report in (string[])[Repository.Water, Repository.Culture])
            File.Copy(Path.Join(Repository.Root, report), PathOf("reports/" + Path.GetFileName(report)));

        // Pages speak of the editions as they are until a newer one comes.
        const string Newest = "schema/disclosure-2021.schema.yaml";
        File.Delete(PathOf("schema/disclosure-2027.schema.yaml"));
        Write(Newest, Regex.Replace(Text(Newest), @"^years: 2021\.\.\d+$", "years: 2021..", RegexOptions.Multiline));
    }

    public string Root => folder.Path;

    public string PathOf(string name) => Path.Join(folder.Path, name);

    public bool Has(string name) => File.Exists(PathOf(name));

    public string Text(string name) => File.ReadAllText(PathOf(name));

    public void Write(string name, string text) => folder.Write(name, text);

    public Outcome Run(params string[] arguments) => Command.Run(new Setting(Folder: Root), arguments);

    /// <summary>Makes an edit that is shown as a difference: lines with a minus leave, lines with a plus come, where the lines around them stand.</summary>
    public void Edit(string name, IReadOnlyList<string> difference)
    {
        foreach (var part in Parts(difference))
        {
            var (before, after) = (Lines(part, '-'), Lines(part, '+'));
            var text = Text(name);
            var at = text.IndexOf(before, StringComparison.Ordinal);
            at.ShouldBeGreaterThanOrEqualTo(0, $"{name} has nowhere\n{before}");
            text.IndexOf(before, at + 1, StringComparison.Ordinal).ShouldBe(-1, $"{name} has more than once\n{before}");
            Write(name, text[..at] + after + text[(at + before.Length)..]);
        }

        static string Lines(IEnumerable<string> part, char sign) =>
            "\n" + string.Concat(part.Where(line => line[0] == ' ' || line[0] == sign).Select(line => line[1..] + "\n"));
    }

    public void Dispose() => folder.Dispose();

    // Parts of a difference stand below each other with a line @@ between them.
    private static IEnumerable<IReadOnlyList<string>> Parts(IReadOnlyList<string> difference)
    {
        var part = new List<string>();
        foreach (var line in difference.Append("@@"))
        {
            if (line != "@@")
            {
                part.Add(line.Length == 0 ? " " : line);
                continue;
            }

            yield return part;
            part = [];
        }
    }

    private void Copy(string path)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Join(Repository.Root, path), "*", SearchOption.AllDirectories))
        {
            var target = PathOf(Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
