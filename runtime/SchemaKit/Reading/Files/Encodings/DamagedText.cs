namespace SchemaKit;

/// <summary>Says where characters of a text were lost, in the file or on the way to it.</summary>
internal static class DamagedText
{
    /// <summary>A text with a remark on the replacement characters in it, where there are any.</summary>
    public static DecodedText Of(string text, string encoding)
    {
        var first = text.IndexOf('\uFFFD');
        if (first < 0) return new DecodedText(text, []);
        var more = text.AsSpan(first + 1).Count('\uFFFD');
        var place = new LineTable(text).PlaceOf(first);
        return new DecodedText(text, [new Remark(more == 0 ? ReadingTexts.DamagedCharacter(encoding) : ReadingTexts.DamagedCharacters(encoding, more), place)]);
    }
}
