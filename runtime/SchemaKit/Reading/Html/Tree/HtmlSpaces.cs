namespace SchemaKit;

/// <summary>White space in a text that is not decoded yet.</summary>
internal static class HtmlSpaces
{
    /// <summary>Where the white space in front of a text ends.</summary>
    /// <param name="source">The page.</param>
    /// <param name="text">The text.</param>
    /// <param name="skipsZeros">Whether the character zero is passed over, which does not count where it is dropped.</param>
    public static int EndOf(string source, in HtmlToken text, bool skipsZeros)
    {
        for (var at = text.Start; at < text.End; at++)
        {
            var character = source[at];
            if (HtmlSyntax.IsSpace(character) || (skipsZeros && character == '\0')) continue;
            if (character != '&' || text.Kind == HtmlTokenKind.RawText) return at;
            var reference = CharacterReference.Read(source.AsSpan(at, text.End - at), isAttribute: false);
            if (reference.Length == 0 || !HtmlSyntax.IsSpace((char)reference.First) || reference.First > char.MaxValue) return at;
            at += reference.Length - 1;
        }

        return text.End;
    }

    /// <summary>Whether a text has nothing but the character zero.</summary>
    public static bool IsOnlyZeros(string source, in HtmlToken text) => source.AsSpan(text.Start, text.End - text.Start).IndexOfAnyExcept('\0') < 0;
}
