namespace SchemaKit;

/// <summary>
/// Cuts a page into texts, tags and comments by the states of the HTML standard ("Tokenization"). A token is a stretch of the page:
/// nothing is copied, and what a text or an attribute says is decoded where it is wanted.
/// </summary>
internal sealed class HtmlTokens(string source)
{
    private int position;

    /// <summary>The next token.</summary>
    /// <param name="isForeign">Whether it stands in a formula or drawing, where text may come as CDATA.</param>
    public HtmlToken Next(bool isForeign)
    {
        while (position < source.Length)
        {
            var start = position;
            if (source[start] != '<' || !IsMarkup(start + 1)) return Text(start);
            switch (source[start + 1])
            {
                case '!':
                    return Declaration(start, isForeign);
                case '/' when source[start + 2] == '>':
                    position = start + 3;
                    continue;
                case '/' when char.IsAsciiLetter(source[start + 2]):
                    return Tag(start, start + 2, HtmlTokenKind.EndTag);
                case '/' or '?':
                    return Take(HtmlTokenKind.Comment, start, HtmlComments.EndOfBogus(source, start + 2));
                default:
                    return Tag(start, start + 1, HtmlTokenKind.StartTag);
            }
        }

        return new HtmlToken(HtmlTokenKind.End, source.Length, source.Length);
    }

    /// <summary>Steps over the line end right behind a tag that does not count as text of its element.</summary>
    public void SkipLineEnd()
    {
        if (position < source.Length && source[position] == '\r') position++;
        if (position < source.Length && source[position] == '\n') position++;
    }

    /// <summary>The text of an element in which tags are no tags, up to its end tag and stepping over that.</summary>
    /// <param name="tag">The start tag.</param>
    /// <param name="isDecoded">Whether references in it stand for characters.</param>
    public HtmlToken RawText(in HtmlToken tag, bool isDecoded)
    {
        var start = position;
        var name = source.AsSpan(tag.Start + 1, tag.NameEnd - tag.Start - 1);
        var end = tag.Tag == HtmlTag.Script ? HtmlRawTexts.EndOfScript(source, start) : HtmlRawTexts.EndOf(source, name, start);
        position = end;
        if (end < source.Length) Tag(end, end + 2, HtmlTokenKind.EndTag);
        return new HtmlToken(isDecoded ? HtmlTokenKind.Text : HtmlTokenKind.RawText, start, end);
    }

    /// <summary>All that is left of the page, as text.</summary>
    public HtmlToken Rest() => Take(HtmlTokenKind.RawText, position, source.Length);

    private bool IsMarkup(int at)
    {
        if (at >= source.Length) return false;
        return source[at] is '!' or '?' || char.IsAsciiLetter(source[at]) || (source[at] == '/' && at + 1 < source.Length);
    }

    private HtmlToken Text(int start)
    {
        var end = start + 1;
        while (true)
        {
            var length = source.AsSpan(end).IndexOf('<');
            if (length < 0) return Take(HtmlTokenKind.Text, start, source.Length);
            end += length;
            if (IsMarkup(end + 1)) return Take(HtmlTokenKind.Text, start, end);
            end++;
        }
    }

    private HtmlToken Declaration(int start, bool isForeign)
    {
        var rest = source.AsSpan(start + 2);
        if (rest.StartsWith("--")) return Take(HtmlTokenKind.Comment, start, HtmlComments.EndOf(source, start + 4));
        if (rest.StartsWith("doctype", StringComparison.OrdinalIgnoreCase)) return Take(HtmlTokenKind.Doctype, start, HtmlComments.EndOfBogus(source, start + 9));
        if (!isForeign || !rest.StartsWith("[CDATA[")) return Take(HtmlTokenKind.Comment, start, HtmlComments.EndOfBogus(source, start + 2));
        var text = start + 9;
        var end = source.IndexOf("]]>", text, StringComparison.Ordinal);
        position = end < 0 ? source.Length : end + 3;
        return new HtmlToken(HtmlTokenKind.RawText, text, end < 0 ? source.Length : end);
    }

    private HtmlToken Tag(int start, int nameStart, HtmlTokenKind kind)
    {
        var length = source.AsSpan(nameStart).IndexOfAny(HtmlSyntax.NameEnds);
        var nameEnd = length < 0 ? source.Length : nameStart + length;
        var found = HtmlAttributes.None;
        var attributes = new HtmlAttributeScan(source, nameEnd);
        while (attributes.MoveNext())
        {
            if (kind == HtmlTokenKind.StartTag) found |= HtmlAttributeNames.Of(attributes.Name);
        }

        position = attributes.Position;
        if (!attributes.IsClosed) return new HtmlToken(HtmlTokenKind.End, source.Length, source.Length);
        return new HtmlToken(kind, start, position)
        {
            Tag = HtmlTags.Of(source.AsSpan(nameStart, nameEnd - nameStart)),
            NameEnd = nameEnd,
            Attributes = found,
            IsSelfClosing = attributes.IsSelfClosing,
        };
    }

    private HtmlToken Take(HtmlTokenKind kind, int start, int end)
    {
        position = end;
        return new HtmlToken(kind, start, end);
    }
}
