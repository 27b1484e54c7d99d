namespace SchemaKit.Cli;

/// <summary>The inputs that the paths of a command line stand for, found one after the other while they are read.</summary>
/// <param name="limits">How much a file may ask for.</param>
internal sealed class InputPaths(ReadingLimits limits)
{
    private readonly FileInputs files = new(limits);

    /// <summary>How many files in folders and archives were passed over, since they are evidently no documents.</summary>
    public int PassedOver => files.PassedOver;

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

        if (none) yield return new Input("--files-from") { Problem = InputTexts.NoNamesInList };
    }

    private IEnumerable<Input> Of(string path)
    {
        if (path == Input.StandardInput) return files.InStandardInput();
        return Pattern.Is(path) && !File.Exists(path) && !Directory.Exists(path) ? OfPattern(path) : OfName(path);
    }

    private IEnumerable<Input> OfName(string path)
    {
        if (Directory.Exists(path)) return OfFolder(path);
        return File.Exists(path) ? files.Named(path) : [new Input(path) { Problem = InputTexts.NoSuchFile }];
    }

    private IEnumerable<Input> OfPattern(string pattern)
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
            foreach (var input in problem is null ? files.Named(matches.Current) : [problem]) yield return input;
            if (problem is not null) yield break;
        }

        if (none) yield return new Input(pattern) { Problem = InputTexts.NoMatch };
    }

    private IEnumerable<Input> OfFolder(string folder)
    {
        var (found, before) = (false, PassedOver);
        foreach (var input in Walk(folder))
        {
            found = true;
            yield return input;
        }

        if (!found) yield return new Input(folder) { Problem = PassedOver == before ? InputTexts.EmptyFolder : InputTexts.FolderOfOthers(PassedOver - before) };
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
            foreach (var input in isFolder ? Walk(path) : files.InFolder(path)) yield return input;
        }
    }

    private static Input Unlisted(string folder, Exception exception) =>
        new(folder) { Problem = InputTexts.CannotBeListed(exception.Message) };
}
