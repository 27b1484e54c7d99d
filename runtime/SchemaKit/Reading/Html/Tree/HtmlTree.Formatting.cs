namespace SchemaKit;

// Formatting elements, which may end in another order than they began.
internal sealed partial class HtmlTree
{
    private const int MostRounds = 8;
    private const int MostCopies = 3;

    private bool InsertFormatting(in HtmlToken token)
    {
        if (token.Tag == HtmlTag.A && formatting.LastIndexOf(HtmlTag.A) is >= 0 and var index)
        {
            // A link does not stand within another one.
            var link = formatting[index];
            EndFormatting(token);
            if (formatting.IndexOf(link) is >= 0 and var kept) formatting.RemoveAt(kept);
            if (open.IndexOf(link) is >= 0 and var still) open.RemoveAt(still);
        }

        Reconstruct();
        if (token.Tag == HtmlTag.Nobr && open.HasInScope(HtmlTag.Nobr))
        {
            EndFormatting(token);
            Reconstruct();
        }

        Insert(token);
        formatting.Add(open.Current);
        return true;
    }

    // The standard's "adoption agency algorithm".
    private bool EndFormatting(in HtmlToken token)
    {
        if (open.CurrentTag == token.Tag && formatting.IndexOf(open.Current) < 0)
        {
            open.Pop();
            return true;
        }

        for (var round = 0; round < MostRounds; round++)
        {
            var listed = formatting.LastIndexOf(token.Tag);
            if (listed < 0) return round > 0 || EndOther(token);
            var index = open.IndexOf(formatting[listed]);
            if (index < 0)
            {
                formatting.RemoveAt(listed);
                return true;
            }

            if (!open.HasInScope(index)) return true;
            var block = FirstBlockAbove(index);
            if (block < 0)
            {
                open.PopTo(index);
                formatting.RemoveAt(listed);
                return true;
            }

            Adopt(listed, index, block);
        }

        return true;
    }

    // A block that was opened within a formatting element and goes on behind its end: the formatting within the block becomes a copy.
    private void Adopt(int listed, int index, int block)
    {
        var ended = formatting[listed];
        var parent = open[index - 1];
        var adopted = open[block];
        var last = adopted;
        var bookmark = listed;
        var at = block;
        for (var copies = 1; ; copies++)
        {
            at--;
            var node = open[at];
            if (node == ended) break;
            var inList = formatting.IndexOf(node);
            if (inList >= 0 && copies > MostCopies)
            {
                formatting.RemoveAt(inList);
                if (inList < bookmark) bookmark--;
                inList = -1;
            }

            if (inList < 0)
            {
                open.RemoveAt(at);
                continue;
            }

            var copy = CopyOf(node);
            formatting[inList] = copy;
            open.Replace(at, copy);
            if (last == adopted) bookmark = inList + 1;
            nodes.Append(copy, last);
            last = copy;
        }

        open.Step(block - index);
        Place(last, parent);
        var inner = CopyOf(ended);
        nodes.MoveChildren(adopted, inner);
        nodes.Append(adopted, inner);
        listed = formatting.IndexOf(ended);
        formatting.RemoveAt(listed);
        formatting.Insert(listed < bookmark ? bookmark - 1 : bookmark, inner);
        open.RemoveAt(open.IndexOf(ended));
        open.Insert(open.IndexOf(adopted) + 1, inner);
    }

    private int FirstBlockAbove(int index)
    {
        for (var above = index + 1; above < open.Count; above++)
        {
            if (open.TagAt(above).IsSpecial) return above;
        }

        return -1;
    }
}
