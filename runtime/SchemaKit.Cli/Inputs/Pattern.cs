using System.IO.Enumeration;

namespace SchemaKit.Cli;

/// <summary>
/// A pattern of file names: <c>*</c> and <c>?</c> stand for characters of one name, <c>**</c> for any folders in between.
/// Shells usually resolve patterns themselves; this is for those that do not, and for quoted patterns.
/// </summary>
internal static class Pattern
{
    /// <summary>Whether a name is a pattern.</summary>
    /// <param name="path">The name.</param>
    public static bool Is(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files that match, in ordinal order.</summary>
    /// <param name="pattern">The pattern.</param>
    public static IEnumerable<string> Match(string pattern)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        var parts = pattern[root.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        return Match(root, parts);
    }

    private static IEnumerable<string> Match(string folder, ArraySegment<string> parts)
    {
        var (part, rest) = (parts[0], parts[1..]);
        if (part == "**")
        {
            return rest.Count == 0 ? Match(folder, new[] { "**", "*" }) : MatchAtAnyDepth(folder, parts);
        }

        return Is(part) ? MatchEntries(folder, part, rest) : MatchNamed(Path.Join(folder, part), rest);
    }

    private static IEnumerable<string> MatchNamed(string path, ArraySegment<string> rest) =>
        rest.Count > 0 ? Directory.Exists(path) ? Match(path, rest) : [] : File.Exists(path) ? [path] : [];

    private static IEnumerable<string> MatchEntries(string folder, string part, ArraySegment<string> rest)
    {
        foreach (var (name, isFolder) in Folder.Entries(folder))
        {
            if (isFolder != rest.Count > 0 || !FileSystemName.MatchesSimpleExpression(part, name, ignoreCase: false)) continue;

            var path = Path.Join(folder, name);
            foreach (var match in isFolder ? Match(path, rest) : [path]) yield return match;
        }
    }

    // The folders above are matched against what follows the stars, the folders below against the stars again.
    private static IEnumerable<string> MatchAtAnyDepth(string folder, ArraySegment<string> parts)
    {
        var matches = new SortedSet<string>(Match(folder, parts[1..]), StringComparer.Ordinal);
        foreach (var (name, isFolder) in Folder.Entries(folder))
        {
            if (isFolder) matches.UnionWith(MatchAtAnyDepth(Path.Join(folder, name), parts));
        }

        return matches;
    }
}
