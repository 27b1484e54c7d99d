namespace SchemaKit;

/// <summary>How wide a text is in a terminal.</summary>
internal static class TextWidth
{
    // Where the characters of East Asian scripts start that take two places.
    private const char FirstWide = '\u2E80';

    /// <summary>In places of a terminal: characters of East Asian scripts take two.</summary>
    public static int Of(string text) => text.Length + text.Count(character => character is >= FirstWide and not (>= '\uFF61' and <= '\uFFDC'));
}
