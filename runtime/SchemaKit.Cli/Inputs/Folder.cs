namespace SchemaKit.Cli;

/// <summary>One folder of the file system, listed in ordinal order. Hidden entries are left out; links to folders are not followed.</summary>
internal static class Folder
{
    private static readonly EnumerationOptions Visible = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };

    /// <summary>
    /// The entries of a folder. A folder sorts by its name with the separator, which makes a walk down through them come out in the
    /// ordinal order of whole paths.
    /// </summary>
    /// <param name="path">The folder.</param>
    /// <returns>The name of each entry, and whether it is a folder.</returns>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static IReadOnlyList<(string Name, bool IsFolder)> Entries(string path)
    {
        var entries = new List<(string Name, bool IsFolder)>();
        foreach (var entry in new DirectoryInfo(path.Length == 0 ? "." : path).EnumerateFileSystemInfos("*", Visible))
        {
            var isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
            var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
            if (!(isFolder && isLink)) entries.Add((entry.Name, isFolder));
        }

        entries.Sort((left, right) => string.CompareOrdinal(SortKey(left), SortKey(right)));
        return entries;
    }

    private static string SortKey((string Name, bool IsFolder) entry) => entry.IsFolder ? entry.Name + Path.DirectorySeparatorChar : entry.Name;
}
