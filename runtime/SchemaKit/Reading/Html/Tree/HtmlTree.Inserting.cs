namespace SchemaKit;

// Where elements and texts go.
internal sealed partial class HtmlTree
{
    /// <exception cref="DocumentException">The page has more elements than the limits allow.</exception>
    private int NewElement(in HtmlToken token, HtmlTag tag, HtmlNamespace language = HtmlNamespace.Html)
    {
        CountElement();
        var isTag = token.Kind == HtmlTokenKind.StartTag;
        return nodes.AddElement(token.Start, isTag ? token.NameEnd : 0, tag, isTag ? token.Attributes : HtmlAttributes.None, language);
    }

    private int CopyOf(int element)
    {
        CountElement();
        return nodes.AddCopy(element);
    }

    private void CountElement()
    {
        if (++elements > limits.MaximumParts) throw DocumentException.TooManyParts(name, ReadingTexts.Elements, limits.MaximumParts);
    }

    private bool Insert(in HtmlToken token) => Insert(token, token.Tag);

    // Opens an element; always true, so that whoever processes a token may say so by it.
    private bool Insert(in HtmlToken token, HtmlTag tag, HtmlNamespace language = HtmlNamespace.Html)
    {
        var element = NewElement(token, tag, language);
        Place(element, open.Count == 0 ? 0 : open.Current);
        open.Push(element);
        return true;
    }

    private bool InsertEmpty(in HtmlToken token) => InsertEmpty(token, token.Tag);

    // An element that has nothing in it.
    private bool InsertEmpty(in HtmlToken token, HtmlTag tag)
    {
        Insert(token, tag);
        open.Pop();
        return true;
    }

    // An element in whose text tags are no tags, with that text.
    private bool InsertWithText(in HtmlToken token, bool isDecoded)
    {
        Insert(token);
        if (token.Tag == HtmlTag.Textarea) tokens.SkipLineEnd();
        var text = tokens.RawText(token, isDecoded);
        if (text.End > text.Start) Append(text, showsZeros: true);
        open.Pop();
        return true;
    }

    private bool InsertText(in HtmlToken text)
    {
        if (text.End > text.Start) Append(text, showsZeros: false);
        return true;
    }

    /// <exception cref="DocumentException">The page has more texts than the limits allow.</exception>
    private void Append(in HtmlToken text, bool showsZeros)
    {
        if (++texts > limits.MaximumParts) throw DocumentException.TooManyParts(name, ReadingTexts.TextsOfPage, limits.MaximumParts);
        Place(nodes.AddText(text.Start, text.End, text.Kind == HtmlTokenKind.RawText, showsZeros), open.Current);
    }

    // What may not stand in a table goes in front of it ("foster parenting").
    private void Place(int node, int target)
    {
        if (!isFostering || !nodes[target].Tag.IsTablePart)
        {
            nodes.Append(target, node);
            return;
        }

        var template = open.LastIndexOf(HtmlTag.Template);
        var table = open.LastIndexOf(HtmlTag.Table);
        if (template >= 0 && template > table) nodes.Append(open[template], node);
        else if (table < 0) nodes.Append(open[0], node);
        else if (nodes[open[table]].Parent != 0) nodes.InsertBefore(open[table], node);
        else nodes.Append(open[table - 1], node);
    }

    // Opens again the formatting elements that a block has closed.
    private void Reconstruct()
    {
        if (formatting.Count == 0) return;
        var index = formatting.Count - 1;
        if (IsOpenOrMark(index)) return;
        while (index > 0 && !IsOpenOrMark(index - 1)) index--;
        for (; index < formatting.Count; index++)
        {
            var copy = CopyOf(formatting[index]);
            Place(copy, open.Current);
            open.Push(copy);
            formatting[index] = copy;
        }
    }

    private bool IsOpenOrMark(int index) => formatting.IsMark(index) || open.IndexOf(formatting[index]) >= 0;

    private void CloseParagraph()
    {
        if (!open.HasInScope(HtmlTag.P, HtmlScope.Button)) return;
        open.CloseImplied(HtmlTag.P);
        open.PopThrough(HtmlTag.P);
    }

    // Closes everything to an element that is open; always true.
    private bool Close(HtmlTag tag)
    {
        open.PopThrough(tag);
        return true;
    }

    private bool IsSameName(int node, in HtmlToken token) => nodes[node].Tag == token.Tag
        && (token.Tag != HtmlTag.Other || HtmlSyntax.AreSameName(nodes.NameOf(node), NameOf(token)));

    private ReadOnlySpan<char> NameOf(in HtmlToken token)
    {
        var start = token.Start + (token.Kind == HtmlTokenKind.EndTag ? 2 : 1);
        return source.AsSpan(start, token.NameEnd - start);
    }
}
