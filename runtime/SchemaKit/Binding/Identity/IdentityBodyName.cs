using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>What a name of a public body looks like.</summary>
internal static class IdentityBodyName
{
    private const int LongestName = 40;

    /// <summary>Whether a character may stand in a name.</summary>
    public static bool IsPart(char character) => char.IsLetterOrDigit(character) || character == '·';

    /// <summary>Whether a text may be a name, from what it is written with; names may end in a bracket.</summary>
    public static bool IsPossible(ReadOnlySpan<char> text, ImmutableArray<string> neverStart)
    {
        if (text.Length is < 2 or > LongestName || !char.IsLetter(text[0])) return false;
        foreach (var word in neverStart)
        {
            if (text.StartsWith(word)) return false;
        }

        foreach (var character in text)
        {
            if (!IsPart(character) && character is not ('(' or ')' or '（' or '）')) return false;
        }

        return IdentityYear.FindIn(text) is null;
    }

    /// <summary>Whether a text ends like a name.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> text, ImmutableArray<string> endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending)) return true;
        }

        return false;
    }
}
