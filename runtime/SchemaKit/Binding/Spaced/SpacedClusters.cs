namespace SchemaKit;

/// <summary>
/// Words that are no label of the form, put together as far as they stand side by side, or on adjacent lines one below the other.
/// </summary>
internal static class SpacedClusters
{
    /// <summary>The texts of some lines.</summary>
    /// <param name="lines">The lines, from top to bottom.</param>
    public static IEnumerable<SpacedLabel> In(IEnumerable<SpacedLine> lines)
    {
        var open = new List<List<SpacedToken>>();
        foreach (var line in lines)
        {
            SpacedToken? previous = null;
            foreach (var word in line.Words)
            {
                var left = previous;
                previous = word;
                if (word.IsUsed) continue;
                var beside = left is { IsUsed: false } && word.Start - left.End <= 1 ? open.Find(cluster => cluster[^1] == left) : null;
                var above = beside ?? open.Find(cluster => IsOpenAbove(cluster, word));
                if (above is not null) above.Add(word);
                else open.Add([word]);
            }
        }

        return open.Where(cluster => cluster.Exists(word => word.Key.Length > 0)).Select(cluster => new SpacedLabel(cluster, null, null, null));
    }

    private static bool IsOpenAbove(List<SpacedToken> cluster, SpacedToken word)
    {
        var last = cluster[^1].Line;
        return word.Line - last == 1 && cluster.Exists(other => other.Line == last && word.IsBelow(other.Start, other.End));
    }
}
