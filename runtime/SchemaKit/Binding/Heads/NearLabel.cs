namespace SchemaKit;

/// <summary>
/// Whether a text is a label of which characters were lost: cut off at its end, or dropped inside. A label in which another
/// character stands is another label, unless it stands just where the first is due; a text that may be two labels of a table is neither.
/// </summary>
internal static class NearLabel
{
    private const int ShortestCut = 2;
    private const int ShortestWithGaps = 5;
    private const int MostDropped = 3;
    private const int ShortestMisspelled = 5;
    private const int CharactersToAMistake = 8;

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

    /// <summary>Whether a text is near the label of any head.</summary>
    public static bool IsNearSome(ReadOnlySpan<char> key, ReadOnlySpan<HeadNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (Is(key, node)) return true;
        }

        return false;
    }

    /// <summary>Whether a text is a head's label with other characters in place of a few.</summary>
    public static bool IsMisspelled(ReadOnlySpan<char> key, HeadNode node)
    {
        foreach (var label in node.ExactKeys)
        {
            if (IsMisspelled(key, label)) return true;
        }

        foreach (var label in node.LooseKeys)
        {
            if (IsMisspelled(key, label)) return true;
        }

        return false;
    }

    // Another number is another label, however near.
    private static bool IsMisspelled(ReadOnlySpan<char> key, string label)
    {
        if (key.Length != label.Length || key.Length < ShortestMisspelled) return false;
        var mistakes = 0;
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] == label[i]) continue;
            if (LabelText.IsNumeral(key[i]) && LabelText.IsNumeral(label[i])) return false;
            mistakes++;
        }

        return mistakes <= Math.Max(1, key.Length / CharactersToAMistake);
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
