namespace SchemaKit;

/// <summary>What a line of a plain text is by itself.</summary>
internal enum TextLineKind : byte
{
    /// <summary>Nothing, or white space that says nothing.</summary>
    Empty,

    /// <summary>Only white space, but some of it written on purpose: an empty cell.</summary>
    Spaces,

    /// <summary>A text.</summary>
    Plain,

    /// <summary>A tab in front: the start of a cell.</summary>
    Tabbed,

    /// <summary>A tab between texts: a row of cells.</summary>
    TabParted,

    /// <summary>Some pipe, which ends a cell.</summary>
    Piped,
}

/// <summary>A line of a plain text, without its line end.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct TextLine(int Number, int Start, int End)
{
    public TextLineKind Kind(ReadOnlySpan<char> text)
    {
        var line = text[Start..End];
        if (line.Contains('|')) return TextLineKind.Piped;
        if (WhiteSpace.Trim(line).Contains('\t')) return TextLineKind.TabParted;
        if (line.StartsWith('\t')) return TextLineKind.Tabbed;
        if (!WhiteSpace.Trim(line).IsEmpty) return TextLineKind.Plain;
        foreach (var character in line)
        {
            if (WhiteSpace.IsNoBreakSpace(character)) return TextLineKind.Spaces;
        }

        return TextLineKind.Empty;
    }
}

/// <summary>The lines of a text, whose ends may be any of the three in use.</summary>
internal ref struct TextLines(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int next;

    public TextLine Current { get; private set; }

    public readonly TextLines GetEnumerator() => this;

    public bool MoveNext()
    {
        if (next >= text.Length) return false;
        var length = text[next..].IndexOfAny('\r', '\n');
        var end = length < 0 ? text.Length : next + length;
        Current = new TextLine(Current.Number + 1, next, end);
        next = end + 1;
        if (next < text.Length && text[end] == '\r' && text[next] == '\n') next++;
        return true;
    }
}
