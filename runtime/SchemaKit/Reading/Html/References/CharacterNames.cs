using System.Globalization;

namespace SchemaKit;

/// <summary>
/// The names of characters that a page may write, all of the HTML standard. The table is read when a name is met that is not among the
/// few that nearly all pages do with.
/// </summary>
internal static class CharacterNames
{
    private const int LongestName = 32;

    private static readonly Lazy<Dictionary<string, CharacterReference>> Table = new(Load);

    /// <summary>Finds the longest name that a text starts with.</summary>
    /// <param name="text">The text behind the ampersand.</param>
    /// <returns>The reference with the length of the name; length 0 where the text starts with none.</returns>
    public static CharacterReference Find(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < LongestName && char.IsAsciiLetterOrDigit(text[length])) length++;
        if (length < text.Length && text[length] == ';') length++;
        if (Usual(text[..length]) is not 0 and var usual) return new CharacterReference(usual, 0, length);
        var names = Table.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        for (; length > 1; length--)
        {
            if (names.TryGetValue(text[..length], out var found)) return found;
        }

        return default;
    }

    private static int Usual(ReadOnlySpan<char> name) => name switch
    {
        "nbsp;" => 0xA0,
        "amp;" => '&',
        "lt;" => '<',
        "gt;" => '>',
        "quot;" => '"',
        "middot;" => 0xB7,
        "ensp;" => 0x2002,
        "emsp;" => 0x2003,
        "mdash;" => 0x2014,
        "ndash;" => 0x2013,
        "ldquo;" => 0x201C,
        "rdquo;" => 0x201D,
        "lsquo;" => 0x2018,
        "rsquo;" => 0x2019,
        "hellip;" => 0x2026,
        "times;" => 0xD7,
        "copy;" => 0xA9,
        _ => 0,
    };

    private static Dictionary<string, CharacterReference> Load()
    {
        var names = new Dictionary<string, CharacterReference>(2300, StringComparer.Ordinal);
        using var stream = typeof(CharacterNames).Assembly.GetManifestResourceStream("SchemaKit.Reading.character-names.txt")
            ?? throw new InvalidOperationException("the table of character names is missing from the assembly");
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            var name = line.IndexOf(' ', StringComparison.Ordinal);
            var second = line.IndexOf(' ', name + 1);
            names.Add(line[..name], new CharacterReference(
                Number(line.AsSpan(name + 1, (second < 0 ? line.Length : second) - name - 1)),
                second < 0 ? 0 : Number(line.AsSpan(second + 1)),
                name));
        }

        return names;
    }

    private static int Number(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
