namespace SchemaKit;

/// <summary>
/// Whether a text is a label of which characters were lost: cut off at its end, or dropped inside. A label in which another
/// character stands is another label, and a text that may be two labels of a table is neither.
/// </summary>
internal static class NearLabel
{
    private const int ShortestCut = 2;
    private const int ShortestWithGaps = 5;
    private const int MostDropped = 3;

    /// <summary>Whether a text is the beginning of a label.</summary>
    public static bool IsCutOff(ReadOnlySpan<char> key, string label) =>
        key.Length >= ShortestCut && key.Length < label.Length && label.AsSpan().StartsWith(key, StringComparison.Ordinal);

    /// <summary>Whether a text is a head's label but for characters that were lost.</summary>
    public static bool Is(ReadOnlySpan<char> key, HeadNode node)
    {
        foreach (var label in node.ExactKeys)
        {
            if (IsCutOff(key, label) || LostSome(key, label)) return true;
        }

        foreach (var label in node.LooseKeys)
        {
            if (LostSome(key, label)) return true;
        }

        return false;
    }

    /// <summary>The one head out of several whose label a text is but for lost characters; null where there is none, or two.</summary>
    public static HeadNode? Among(ReadOnlySpan<char> key, ReadOnlySpan<HeadNode> nodes)
    {
        if (key.Length < ShortestWithGaps) return null;
        HeadNode? only = null;
        foreach (var node in nodes)
        {
            if (!Is(key, node)) continue;
            if (only is not null) return null;
            only = node;
        }

        return only;
    }

    // Every character of the text stands in the label in the same order, and few are missing.
    private static bool LostSome(ReadOnlySpan<char> key, string label)
    {
        var dropped = label.Length - key.Length;
        if (key.Length < ShortestWithGaps || dropped is < 1 or > MostDropped || dropped * 3 > label.Length) return false;
        var found = 0;
        foreach (var character in label)
        {
            if (found < key.Length && key[found] == character) found++;
        }

        return found == key.Length;
    }
}
