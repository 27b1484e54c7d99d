namespace SchemaKit;

/// <summary>What the number of a document looks like.</summary>
internal static class IdentityDocumentNumber
{
    private const int Longest = 60;
    private const int LongestIssuer = 20;
    private const int LongestSerial = 8;

    /// <summary>Whether a text may be a number, from what it is written with.</summary>
    public static bool IsPossible(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= Longest && text.ContainsAnyInRange('0', '9') && !text.ContainsAny('。', '，', '；');

    /// <summary>Whether a text is a number in full, as issuers write it: 青水〔2024〕3号.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text)
    {
        var bracket = text.IndexOfAny("〔[［【（(");
        if (bracket is < 1 or > LongestIssuer || !text.EndsWith("号")) return false;
        foreach (var character in text[..bracket])
        {
            if (!char.IsLetter(character)) return false;
        }

        var year = text[(bracket + 1)..];
        if (year.Length < 7 || !IdentityYear.IsPossible(IdentityYear.DigitsAt(year)) || "〕]］】）)".IndexOf(year[4]) < 0) return false;
        var serial = year[5..^1];
        if (serial.StartsWith("第")) serial = serial[1..];
        return serial.Length is > 0 and <= LongestSerial && !serial.ContainsAnyExceptInRange('0', '9');
    }
}
