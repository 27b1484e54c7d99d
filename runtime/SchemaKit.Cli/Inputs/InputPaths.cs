using System.Globalization;

namespace SchemaKit.Cli;

/// <summary>The inputs that the paths of a command line stand for, found one after the other while they are read.</summary>
internal sealed class InputPaths
{
    private static readonly string[] DocumentEndings = [".txt", ".text", ".md", ".html", ".htm", ".mht", ""];

    /// <summary>What the name of a document ends in, for a person.</summary>
    public static string KnownEndings { get; } = string.Join(' ', DocumentEndings.Where(ending => ending.Length > 0));

    /// <summary>How many files in folders were passed over, since their names do not look like documents.</summary>
    public int PassedOver { get; private set; }

    /// <summary>The inputs that paths stand for, in the order of the paths.</summary>
    /// <param name="paths">Files, folders, patterns, or - for standard input.</param>
    public IEnumerable<Input> Of(IEnumerable<string> paths) => paths.SelectMany(Of);

    /// <summary>The inputs that the lines of a list stand for: files and folders, no patterns.</summary>
    /// <param name="lines">The lines.</param>
    public IEnumerable<Input> OfList(IEnumerable<string> lines)
    {
        var none = true;
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            none = false;
            foreach (var input in OfName(line)) yield return input;
        }

        if (none) yield return new Input("--files-from") { Problem = "the list names no file; give a name on each line" };
    }

    private IEnumerable<Input> Of(string path)
    {
        if (path == Input.StandardInput) return [new Input(path) { IsStandardInput = true }];
        return Pattern.Is(path) && !File.Exists(path) && !Directory.Exists(path) ? OfPattern(path) : OfName(path);
    }

    private IEnumerable<Input> OfName(string path)
    {
        if (Directory.Exists(path)) return OfFolder(path);
        return [File.Exists(path) ? new Input(path) : new Input(path) { Problem = "there is no such file or folder; check the name" }];
    }

    private static IEnumerable<Input> OfPattern(string pattern)
    {
        var none = true;
        using var matches = Pattern.Match(pattern).GetEnumerator();
        while (true)
        {
            Input? problem = null;
            try
            {
                if (!matches.MoveNext()) break;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                problem = Unlisted(pattern, exception);
            }

            none = false;
            yield return problem ?? new Input(matches.Current);
            if (problem is not null) yield break;
        }

        if (none) yield return new Input(pattern) { Problem = "no file matches; check the pattern, in which ** stands for folders at any depth" };
    }

    private IEnumerable<Input> OfFolder(string folder)
    {
        var (found, before) = (false, PassedOver);
        foreach (var input in Walk(folder))
        {
            found = true;
            yield return input;
        }

        if (found) yield break;
        var others = PassedOver - before;
        yield return new Input(folder)
        {
            Problem = string.Create(CultureInfo.InvariantCulture,
                $"the folder holds no document{(others == 0 ? "" : $", {others} other file{(others == 1 ? "" : "s")}")}; the names of documents end in {KnownEndings}, or have no ending"),
        };
    }

    private IEnumerable<Input> Walk(string folder)
    {
        IReadOnlyList<(string Name, bool IsFolder)> entries = [];
        Input? problem = null;
        try
        {
            entries = Folder.Entries(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = Unlisted(folder, exception);
        }

        if (problem is not null) yield return problem;
        foreach (var (name, isFolder) in entries)
        {
            var path = Path.Join(folder, name);
            if (isFolder)
            {
                foreach (var input in Walk(path)) yield return input;
            }
            else if (DocumentEndings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            {
                yield return Found(path);
            }
            else
            {
                PassedOver++;
            }
        }
    }

    // Pipes and devices say that they are empty, and opening one waits for a writer that may never come.
    private static Input Found(string path) =>
        new FileInfo(path) is { Exists: true, Length: 0 } ? new Input(path) { Problem = "the file is empty; remove it, or fetch the report again" } : new Input(path);

    private static Input Unlisted(string folder, Exception exception) =>
        new(folder) { Problem = $"the folder cannot be listed ({exception.Message}); check whether you may read it" };
}
