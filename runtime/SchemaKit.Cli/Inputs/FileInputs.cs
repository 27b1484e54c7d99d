namespace SchemaKit.Cli;

/// <summary>The inputs in a file: itself, or the files in it where it is an archive.</summary>
/// <param name="limits">How much a file may ask for.</param>
internal sealed class FileInputs(ReadingLimits limits)
{
    /// <summary>How many files in folders and archives were passed over, since they are evidently no documents.</summary>
    public int PassedOver { get; private set; }

    /// <summary>The inputs in a file that the user named: it is read whatever it is.</summary>
    /// <param name="path">The file.</param>
    public IEnumerable<Input> Named(string path)
    {
        // What has no length may be a pipe or a device, which can be read only once.
        if (LengthOf(path) is null or 0) return OfStream(path, () => new FileStream(path, FileMode.Open, FileAccess.Read));
        if (KindOf(path, out var problem) == FileKind.Archive) return OfArchive(path, () => Archive.Open(path, limits));
        return [problem ?? new Input(path)];
    }

    /// <summary>The inputs in a file of a folder; none where it is evidently no document.</summary>
    /// <param name="path">The file.</param>
    public IEnumerable<Input> InFolder(string path)
    {
        // Opening a pipe waits for a writer that may never come.
        if (LengthOf(path) is not { } length) return [new Input(path) { Problem = InputTexts.DeadLink }];
        if (length == 0) return Unless(!DocumentFiles.IsLikely(FileKind.Empty, path), new Input(path) { Problem = InputTexts.EmptyFile });
        var kind = KindOf(path, out var problem);
        if (problem is not null) return [problem];
        return kind == FileKind.Archive ? InArchive(path, () => Archive.Open(path, limits)) : Unless(!DocumentFiles.IsLikely(kind, path), new Input(path));
    }

    /// <summary>The inputs in standard input.</summary>
    public IEnumerable<Input> InStandardInput() => OfStream(Input.StandardInput, Console.OpenStandardInput);

    /// <summary>How long a file is; 0 for pipes and devices, null for a link that leads to no name, as to a pipe that the shell opened.</summary>
    private static long? LengthOf(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.Length : file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target ? target.Length : null;
    }

    private FileKind KindOf(string path, out Input? problem)
    {
        problem = null;
        try
        {
            return FileContent.KindOf(path, limits);
        }
        catch (DocumentException failure)
        {
            problem = Failed(path, failure);
            return FileKind.Unknown;
        }
    }

    private IEnumerable<Input> OfStream(string name, Func<Stream> open)
    {
        byte[] bytes;
        try
        {
            using var stream = open();
            bytes = FileContent.Read(stream, name, limits);
        }
        catch (DocumentException failure)
        {
            return [Failed(name, failure)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [new Input(name) { Problem = InputTexts.CannotBeOpened(failure.Message) }];
        }

        return FileContent.KindOf(bytes, limits) == FileKind.Archive
            ? OfArchive(name, () => Archive.Open(bytes, name, limits))
            : [new Input(name) { Bytes = bytes }];
    }

    // An archive that was named must hold something.
    private IEnumerable<Input> OfArchive(string name, Func<Archive> open)
    {
        var (found, before) = (false, PassedOver);
        foreach (var input in InArchive(name, open))
        {
            found = true;
            yield return input;
        }

        if (!found) yield return new Input(name) { Problem = PassedOver == before ? InputTexts.EmptyArchive : InputTexts.ArchiveOfOthers(PassedOver - before) };
    }

    private IEnumerable<Input> InArchive(string name, Func<Archive> open)
    {
        Archive? archive = null;
        Input? problem = null;
        try
        {
            archive = open();
        }
        catch (DocumentException failure)
        {
            problem = Failed(name, failure);
        }

        if (problem is not null) yield return problem;
        using (archive)
        {
            foreach (var file in archive?.Files ?? [])
            {
                if (file.Problem is { } failure) yield return Failed(file.Name, failure);
                else if (DocumentFiles.IsLikely(file.Kind, file.Name)) yield return new Input(file.Name) { Bytes = file.Bytes };
                else PassedOver++;
            }
        }
    }

    private IEnumerable<Input> Unless(bool isPassedOver, Input input)
    {
        if (!isPassedOver) return [input];
        PassedOver++;
        return [];
    }

    private static Input Failed(string name, DocumentException failure) => new(name) { Problem = LimitOptions.Explain(failure) };
}
