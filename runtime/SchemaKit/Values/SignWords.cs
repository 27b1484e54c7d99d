namespace SchemaKit;

/// <summary>What says in front of a number whether it is more or less.</summary>
internal static class SignWords
{
    private static readonly (string Text, bool IsNegative)[] All =
    [
        ("+", false), ("＋", false), ("-", true), ("－", true), ("−", true),
        ("增加", false), ("增", false), ("减少", true), ("減少", true), ("减", true), ("減", true),
    ];

    /// <summary>Takes a sign off the front of a text.</summary>
    public static bool TryTake(ref ReadOnlySpan<char> text, out bool isNegative)
    {
        foreach (var (sign, negative) in All)
        {
            if (!text.StartsWith(sign)) continue;
            text = WhiteSpace.Trim(text[sign.Length..]);
            isNegative = negative;
            return true;
        }

        isNegative = false;
        return false;
    }
}
