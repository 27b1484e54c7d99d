namespace SchemaKit;

/// <summary>Words that stand for others where a text was converted to traditional characters: 资讯 for 信息, 档案 for 文件.</summary>
internal static class RegionalWords
{
    private static readonly Dictionary<char, (string Word, string Stands)[]> ByFirstCharacter = Read();

    /// <summary>Puts the words of texts in simplified characters for those of a folded text.</summary>
    /// <param name="key">The folded text; is written over.</param>
    /// <returns>How many characters are left: no word becomes longer.</returns>
    public static int Replace(Span<char> key)
    {
        var written = 0;
        for (var i = 0; i < key.Length;)
        {
            var (word, stands) = WordAt(key.Slice(i));
            stands.AsSpan().CopyTo(key.Slice(written));
            written += stands.Length;
            i += word.Length;
            if (word.Length == 0) key[written++] = key[i++];
        }

        return written;
    }

    private static (string Word, string Stands) WordAt(ReadOnlySpan<char> text)
    {
        if (!ByFirstCharacter.TryGetValue(text[0], out var words)) return ("", "");
        foreach (var pair in words)
        {
            if (text.StartsWith(pair.Word.AsSpan())) return pair;
        }

        return ("", "");
    }

    // Longer words first: they say more.
    private static Dictionary<char, (string, string)[]> Read()
    {
        var words = CharacterTable.WordsOf("regional-words").ToList();
        return Enumerable.Range(0, words.Count / 2)
            .Select(i => (Word: words[2 * i], Stands: words[(2 * i) + 1]))
            .OrderByDescending(pair => pair.Word.Length)
            .GroupBy(pair => pair.Word[0])
            .ToDictionary(group => group.Key, group => group.ToArray());
    }
}
