namespace SchemaKit.Schema.Yaml;

/// <summary>A text with its lines, broken where editors and compilers break them.</summary>
internal sealed class TextLines
{
    private readonly List<int> starts = [0];

    public TextLines(string text, TextRole role = TextRole.Schema)
    {
        Text = text;
        Role = role;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\r' && i + 1 < text.Length && text[i + 1] is '\n') continue;
            if (text[i] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') starts.Add(i + 1);
        }
    }

    public string Text { get; }

    /// <summary>What the file is to the schema that is compiled.</summary>
    public TextRole Role { get; }

    /// <summary>The place of the characters from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public TextPlace Place(int start, int end)
    {
        var (line, column) = At(start);
        var (endLine, endColumn) = At(Math.Max(start, end));
        return new TextPlace(line, column, endLine, endColumn) { IsInBase = Role is TextRole.Base };
    }

    private (int Line, int Column) At(int offset)
    {
        var bounded = Math.Min(Math.Max(offset, 0), Text.Length);
        var found = starts.BinarySearch(bounded);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, bounded - starts[line] + 1);
    }
}
