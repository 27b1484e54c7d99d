namespace SchemaKit;

// What end tags mean in the body of a page.
internal sealed partial class HtmlTree
{
    private bool EndInBody(ref HtmlToken token)
    {
        var tag = token.Tag;
        switch (tag)
        {
            case HtmlTag.Template:
                return CloseTemplate();
            case HtmlTag.Body:
                if (open.HasInScope(HtmlTag.Body)) mode = HtmlMode.AfterBody;
                return true;
            case HtmlTag.Html:
                if (!open.HasInScope(HtmlTag.Body)) return true;
                mode = HtmlMode.AfterBody;
                return false;
            case HtmlTag.Form:
                return EndForm();
            case HtmlTag.P:
                if (!open.HasInScope(HtmlTag.P, HtmlScope.Button)) Insert(Implied(token), HtmlTag.P);
                CloseParagraph();
                return true;
            case HtmlTag.Li:
                return EndBlock(tag, HtmlScope.ListItem, except: tag);
            case HtmlTag.Dd or HtmlTag.Dt:
                return EndBlock(tag, HtmlScope.Usual, except: tag);
            case HtmlTag.Applet or HtmlTag.Marquee or HtmlTag.Object:
                if (!open.HasInScope(tag)) return true;
                EndBlock(tag);
                formatting.ClearToMark();
                return true;
            case HtmlTag.Br:
                Reconstruct();
                isFramesetOk = false;
                return InsertEmpty(Implied(token), HtmlTag.Br);
            case var _ when tag.IsPlainBlock || tag is HtmlTag.Button or HtmlTag.Listing or HtmlTag.Pre:
                return EndBlock(tag);
            case var _ when tag.IsHeading:
                return EndHeading();
            case var _ when tag.IsFormatting:
                return EndFormatting(token);
            default:
                return EndOther(token);
        }
    }

    private bool EndBlock(HtmlTag tag, HtmlScope scope = HtmlScope.Usual, HtmlTag except = HtmlTag.Other)
    {
        if (!open.HasInScope(tag, scope)) return true;
        open.CloseImplied(except);
        return Close(tag);
    }

    private bool EndForm()
    {
        if (open.Contains(HtmlTag.Template)) return EndBlock(HtmlTag.Form);
        var ended = form;
        form = 0;
        var index = ended == 0 ? -1 : open.IndexOf(ended);
        if (index < 0 || !open.HasInScope(index)) return true;
        open.CloseImplied();
        open.RemoveAt(open.IndexOf(ended));
        return true;
    }

    // The end tag of a heading ends a heading of any rank.
    private bool EndHeading()
    {
        for (var tag = HtmlTag.H1; tag <= HtmlTag.H6; tag++)
        {
            if (!open.HasInScope(tag)) continue;
            open.CloseImplied();
            while (!open.CurrentTag.IsHeading) open.Pop();
            open.Pop();
            break;
        }

        return true;
    }

    // Ends everything to the element of that name, unless a block stands between.
    private bool EndOther(in HtmlToken token)
    {
        for (var index = open.Count - 1; index >= 0; index--)
        {
            if (nodes[open[index]].Namespace == HtmlNamespace.Html && IsSameName(open[index], token))
            {
                var ended = open[index];
                while (open.CurrentTag.HasImpliedEnd && !IsSameName(open.Current, token)) open.Pop();
                open.PopTo(open.IndexOf(ended));
                break;
            }

            if (open.TagAt(index).IsSpecial) break;
            open.Step(1);
        }

        return true;
    }
}
