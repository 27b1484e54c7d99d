namespace SchemaKit.Cli.Tests.Pages;

/// <summary>Puts a part that a page shows into a whole schema, in the place of what stands there under the same key.</summary>
internal static class SchemaPart
{
    /// <summary>The schema with the part in it.</summary>
    /// <param name="schema">The whole schema.</param>
    /// <param name="path">The keys that the part stands below, with dots between them; empty for the top.</param>
    /// <param name="part">The lines of the part, keys at their start.</param>
    public static string Put(string schema, string path, IReadOnlyList<string> part)
    {
        var lines = schema.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').ToList();
        var (first, end, indent) = (0, lines.Count, 0);
        foreach (var key in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            (first, end) = Found(lines, first, end, indent, key) ?? throw new ShouldAssertException($"there is no '{key}' for the part to stand in");
            first++;
            indent += 2;
        }

        foreach (var key in part.Where(line => line.Length > 0 && char.IsLetter(line[0])).Select(line => line[..line.IndexOf(':')]))
        {
            if (Found(lines, first, end, indent, key) is not { } taken) continue;
            lines.RemoveRange(taken.First, taken.End - taken.First);
            end -= taken.End - taken.First;
        }

        lines.InsertRange(end, part.Select(line => new string(' ', indent) + line));
        return string.Join('\n', lines) + "\n";
    }

    // A key and all that is indented below it.
    private static (int First, int End)? Found(List<string> lines, int first, int end, int indent, string key)
    {
        var at = lines.FindIndex(first, end - first, line => line.StartsWith(new string(' ', indent) + key + ":", StringComparison.Ordinal));
        if (at < 0) return null;
        var next = lines.FindIndex(at + 1, end - at - 1, line => line.Length > 0 && line.TakeWhile(sign => sign == ' ').Count() <= indent);
        return (at, next < 0 ? end : next);
    }
}
