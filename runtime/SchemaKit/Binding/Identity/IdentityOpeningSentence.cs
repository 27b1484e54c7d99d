namespace SchemaKit;

/// <summary>The opening sentence of a report, which names the publishing body: 2019年，东陵市财政局在……</summary>
internal static class IdentityOpeningSentence
{
    private const int ShortestSentence = 20;
    private const int ShortestName = 3;
    private const int LongestName = 30;

    /// <summary>The body that the first sentence speaks of, or the first one that starts with a year; null where none is certain.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="names">How bodies are named.</param>
    public static Stated<string>? FindBody(IReadOnlyList<IdentityText> texts, BodyNames names)
    {
        var opening = texts.FirstOrDefault(text => text.Simple.Length >= ShortestSentence);
        var dated = texts.FirstOrDefault(text => text.Simple.Length >= ShortestSentence && IdentityYear.FindIn(text.Simple) is { Start: 0 });
        return NameIn(opening, names) ?? NameIn(dated, names);
    }

    // A few words and a comma may stand between the year and the name: 以来，
    private static ReadOnlySpan<char> AfterTime(ReadOnlySpan<char> sentence)
    {
        var comma = sentence.IndexOfAny(',', '，');
        return comma is >= 0 and <= 2 ? sentence[(comma + 1)..] : sentence;
    }

    private static Stated<string>? NameIn(IdentityText? text, BodyNames names)
    {
        if (text is null || NameAtStart(text.Simple, names) is not { } name) return null;
        var start = text.Simple.IndexOf(name, StringComparison.Ordinal);
        return new Stated<string>(name, text.Raw(start, start + name.Length), text.PlaceOf(start), "opening sentence");
    }

    private static string? NameAtStart(ReadOnlySpan<char> sentence, BodyNames names)
    {
        if (IdentityYear.FindIn(sentence) is { Start: 0 } year) sentence = AfterTime(sentence[year.End..]);
        foreach (var word in names.NeverStart)
        {
            if (sentence.StartsWith(word)) return null;
        }

        for (var end = 1; end < sentence.Length && end <= LongestName && IdentityBodyName.IsPart(sentence[end - 1]); end++)
        {
            if (end < ShortestName || !IdentityBodyName.EndsWithAny(sentence[..end], names.Endings)) continue;
            foreach (var word in names.FollowedBy)
            {
                if (sentence[end..].StartsWith(word)) return sentence[..end].ToString();
            }
        }

        return null;
    }
}
