using System.Globalization;

namespace SchemaKit;

/// <summary>
/// What every character of a label folds to when labels are compared: half width, lower case, simplified; punctuation and
/// white space fold to nothing. One look-up a character.
/// </summary>
internal static class CharacterFolding
{
    /// <summary>What a character folds to that plays no part in a label.</summary>
    public const char Nothing = '\0';

    // Marks that Unicode files under punctuation although they tell labels apart.
    private const string TellingMarks = "%‰&@";

    private const char FirstIdeograph = '\u3400';

    private static readonly char[] Simplified = CharacterTable.Mapping("compatibility-characters", "traditional-characters");
    private static readonly char[] Folded = FoldAll();

    /// <summary>What a character folds to; <see cref="Nothing"/> where it plays no part.</summary>
    public static char Fold(char character) => Folded[character];

    /// <summary>The simplified form of a character, itself where there is none.</summary>
    public static char Simplify(char character) => Simplified[character];

    /// <summary>Whether a character is a traditional form.</summary>
    public static bool IsTraditional(char character) => character >= FirstIdeograph && Simplified[character] != character;

    private static char[] FoldAll()
    {
        var variants = CharacterTable.Mapping("variant-characters");
        var folded = new char[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var narrow = Simplified[Narrow((char)c)];
            folded[c] = PlaysAPart(narrow) ? char.ToLowerInvariant(variants[narrow]) : Nothing;
        }

        return folded;
    }

    private static char Narrow(char character) => character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0) : character;

    private static bool PlaysAPart(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned => false,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierSymbol => false,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => TellingMarks.IndexOf(character) >= 0,
        _ => character is not ('|' or '─' or '━' or '～' or '~'),
    };
}
