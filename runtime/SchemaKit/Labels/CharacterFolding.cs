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

    private const string Resource = "SchemaKit.Labels.traditional-characters.txt";

    // Marks that Unicode files under punctuation although they tell labels apart.
    private const string TellingMarks = "%‰&@";

    private static readonly char[] Simplified = ReadTraditionalForms();
    private static readonly char[] Folded = FoldAll();

    /// <summary>What a character folds to; <see cref="Nothing"/> where it plays no part.</summary>
    public static char Fold(char character) => Folded[character];

    /// <summary>The simplified form of a character, itself where there is none.</summary>
    public static char Simplify(char character) => Simplified[character];

    private static char[] FoldAll()
    {
        var folded = new char[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var narrow = Narrow((char)c);
            folded[c] = PlaysAPart(narrow) ? char.ToLowerInvariant(Simplified[narrow]) : Nothing;
        }

        return folded;
    }

    private static char Narrow(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        >= '\u2460' and <= '\u2468' => (char)('1' + (character - '\u2460')), // circled 1 to 9
        _ => character,
    };

    private static bool PlaysAPart(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned => false,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierSymbol => false,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => TellingMarks.IndexOf(character) >= 0,
        _ => character != '|',
    };

    private static char[] ReadTraditionalForms()
    {
        var simplified = new char[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++) simplified[c] = (char)c;
        using var stream = typeof(CharacterFolding).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the resource {Resource} is not in the assembly");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("#", StringComparison.Ordinal)) continue;
            for (var i = 0; i + 1 < line.Length; i += 3) simplified[line[i]] = line[i + 1];
        }

        return simplified;
    }
}
