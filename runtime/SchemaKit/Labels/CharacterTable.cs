namespace SchemaKit;

/// <summary>The tables of characters and words beside this file, which come from public data sets; each names its own and its licence.</summary>
internal static class CharacterTable
{
    /// <summary>The words of a table, of every line that is no comment.</summary>
    public static IEnumerable<string> WordsOf(string table)
    {
        var resource = $"SchemaKit.Labels.{table}.txt";
        using var stream = typeof(CharacterTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the resource {resource} is not in the assembly");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("#", StringComparison.Ordinal)) continue;
            foreach (var word in line.Split(' ')) yield return word;
        }
    }

    /// <summary>Every character, itself or what the tables say it stands for; a later table goes on where an earlier one led.</summary>
    public static char[] Mapping(params string[] tables)
    {
        var mapped = new char[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++) mapped[c] = (char)c;
        foreach (var table in tables)
        {
            foreach (var pair in WordsOf(table)) mapped[pair[0]] = pair[1];
        }

        for (var c = 0; c <= char.MaxValue; c++) mapped[c] = mapped[mapped[c]];
        return mapped;
    }
}
