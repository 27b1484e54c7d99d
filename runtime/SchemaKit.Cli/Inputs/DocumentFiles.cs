using System.Collections.Frozen;

namespace SchemaKit.Cli;

/// <summary>
/// Which files of a folder are read: those that are documents by their content, and those that are not although their names say so,
/// since somebody will miss them. Pictures, fonts, programs and what belongs to a saved page are passed over.
/// </summary>
internal static class DocumentFiles
{
    private static readonly FrozenSet<string> Documents = FrozenSet.ToFrozenSet(
        [".txt", ".text", ".md", ".html", ".htm", ".mht", ".mhtml", ".doc", ".docx", ".xls", ".xlsx", ".wps", ".rtf", ".odt", ".ods", ".ofd", ".pdf", ".zip", ".gz"],
        StringComparer.OrdinalIgnoreCase);

    // Text as well, and so not to be told by its content.
    private static readonly FrozenSet<string> Programs = FrozenSet.ToFrozenSet(
        [".css", ".js", ".mjs", ".map", ".json", ".jsonl", ".ndjson", ".xml", ".xsl", ".svg", ".yaml", ".yml"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file of a folder is read.</summary>
    /// <param name="kind">What it is by its content.</param>
    /// <param name="name">Its name.</param>
    public static bool IsLikely(FileKind kind, string name) => kind switch
    {
        FileKind.Picture or FileKind.Other or FileKind.Unknown => Documents.Contains(Path.GetExtension(name)),
        FileKind.Text or FileKind.Empty => !Programs.Contains(Path.GetExtension(name)),
        _ => true,
    };
}
