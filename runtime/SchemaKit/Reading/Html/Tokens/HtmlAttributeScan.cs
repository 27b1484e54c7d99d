namespace SchemaKit;

/// <summary>Goes through the attributes of a tag, by the states of the standard from "before attribute name" on. Nothing is copied.</summary>
/// <param name="source">The page.</param>
/// <param name="position">Where the name of the tag ends.</param>
internal ref struct HtmlAttributeScan(string source, int position)
{
    private readonly string source = source;
    private int nameStart;
    private int nameLength;
    private int valueStart;
    private int valueLength;

    /// <summary>How far it has come: behind the tag once there is no further attribute.</summary>
    public int Position { get; private set; } = position;

    /// <summary>Whether the tag has come to its end. One that the page breaks off in is no tag.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Whether the tag ends in <c>/&gt;</c>.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>The name of the attribute, as written.</summary>
    public readonly ReadOnlySpan<char> Name => source.AsSpan(nameStart, nameLength);

    /// <summary>Its value, as written; empty where it has none.</summary>
    public readonly ReadOnlySpan<char> Value => source.AsSpan(valueStart, valueLength);

    /// <summary>Goes on to the next attribute.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        var at = Position;
        while (at < source.Length)
        {
            switch (source[at])
            {
                case ' ' or '\n' or '\t' or '\r' or '\f':
                    at++;
                    continue;
                case '/':
                    IsSelfClosing = at + 1 < source.Length && source[at + 1] == '>';
                    at++;
                    continue;
                case '>':
                    IsClosed = true;
                    Position = at + 1;
                    return false;
                default:
                    ReadAttribute(at);
                    return true;
            }
        }

        Position = at;
        return false;
    }

    private void ReadAttribute(int at)
    {
        // An equals sign in front belongs to the name.
        nameStart = at;
        at = Until(HtmlSyntax.AttributeNameEnds, at + 1);
        nameLength = at - nameStart;
        valueLength = 0;
        var equals = SkipSpace(at);
        if (equals >= source.Length || source[equals] != '=')
        {
            Position = equals;
            return;
        }

        at = SkipSpace(equals + 1);
        if (at < source.Length && source[at] is '"' or '\'')
        {
            var quote = source.IndexOf(source[at], at + 1);
            valueStart = at + 1;
            valueLength = (quote < 0 ? source.Length : quote) - valueStart;
            Position = quote < 0 ? source.Length : quote + 1;
        }
        else
        {
            valueStart = Math.Min(at, source.Length);
            Position = at < source.Length && source[at] == '>' ? at : Until(HtmlSyntax.ValueEnds, valueStart);
            valueLength = Position - valueStart;
        }
    }

    private readonly int SkipSpace(int at)
    {
        while (at < source.Length && HtmlSyntax.IsSpace(source[at])) at++;
        return at;
    }

    private readonly int Until(System.Buffers.SearchValues<char> ends, int at) =>
        source.AsSpan(at).IndexOfAny(ends) is >= 0 and var length ? at + length : source.Length;
}
