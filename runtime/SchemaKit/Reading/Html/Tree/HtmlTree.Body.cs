namespace SchemaKit;

// The body of a page, and what its start tags mean.
internal sealed partial class HtmlTree
{
    private bool InBody(ref HtmlToken token) => token.Kind switch
    {
        HtmlTokenKind.Text or HtmlTokenKind.RawText => TextInBody(token),
        HtmlTokenKind.StartTag => StartInBody(ref token),
        HtmlTokenKind.EndTag => EndInBody(ref token),
        HtmlTokenKind.End when templateModes.Count > 0 => InTemplate(ref token),
        _ => true,
    };

    private bool TextInBody(in HtmlToken text)
    {
        if (HtmlSpaces.IsOnlyZeros(source, text)) return true;
        Reconstruct();
        if (isFramesetOk && HtmlSpaces.EndOf(source, text, skipsZeros: true) < text.End) isFramesetOk = false;
        return InsertText(text);
    }

    private bool StartInBody(ref HtmlToken token)
    {
        var tag = token.Tag;
        if (tag.BelongsIntoHead) return InHead(ref token);
        if (tag.IsPlainBlock) return InsertBlock(token);
        if (tag.IsFormatting) return InsertFormatting(token);
        switch (tag)
        {
            case HtmlTag.Html:
                if (!open.Contains(HtmlTag.Template)) nodes.AddAttributes(open[0], token);
                return true;
            case HtmlTag.Body:
                return FurtherBody(token);
            case HtmlTag.Frameset:
                return FramesetInBody(token);
            case HtmlTag.P:
                return InsertBlock(token);
            case var _ when tag.IsHeading:
                CloseParagraph();
                if (open.CurrentTag.IsHeading) open.Pop();
                return Insert(token);
            case HtmlTag.Pre or HtmlTag.Listing:
                isFramesetOk = false;
                InsertBlock(token);
                tokens.SkipLineEnd();
                return true;
            case HtmlTag.Form:
                return InsertForm(token);
            case HtmlTag.Li:
                return InsertItem(token, HtmlTag.Li, HtmlTag.Li);
            case HtmlTag.Dd or HtmlTag.Dt:
                return InsertItem(token, HtmlTag.Dd, HtmlTag.Dt);
            case HtmlTag.Plaintext:
                InsertBlock(token);
                return InsertText(tokens.Rest());
            case HtmlTag.Hr:
                CloseParagraph();
                isFramesetOk = false;
                return InsertEmpty(token);
            case HtmlTag.Table:
                if (!isQuirks) CloseParagraph();
                isFramesetOk = false;
                mode = HtmlMode.InTable;
                return Insert(token);
            case HtmlTag.Xmp:
                CloseParagraph();
                Reconstruct();
                isFramesetOk = false;
                return InsertWithText(token, isDecoded: false);
            case HtmlTag.Iframe:
                isFramesetOk = false;
                return InsertWithText(token, isDecoded: false);
            case HtmlTag.Noembed:
                return InsertWithText(token, isDecoded: false);
            case HtmlTag.Textarea:
                isFramesetOk = false;
                return InsertWithText(token, isDecoded: true);
            case HtmlTag.Param or HtmlTag.Source or HtmlTag.Track:
                return InsertEmpty(token);
            case HtmlTag.Rb or HtmlTag.Rtc:
                if (open.HasInScope(HtmlTag.Ruby)) open.CloseImplied();
                return Insert(token);
            case HtmlTag.Rp or HtmlTag.Rt:
                if (open.HasInScope(HtmlTag.Ruby)) open.CloseImplied(HtmlTag.Rtc);
                return Insert(token);
            case HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Frame or HtmlTag.Head or HtmlTag.Tbody or HtmlTag.Td
                or HtmlTag.Tfoot or HtmlTag.Th or HtmlTag.Thead or HtmlTag.Tr:
                return true;
            default:
                return InsertInLine(token);
        }
    }

    // What stands within the lines of a text.
    private bool InsertInLine(in HtmlToken token)
    {
        if (token.Tag == HtmlTag.Button && open.HasInScope(HtmlTag.Button))
        {
            open.CloseImplied();
            open.PopThrough(HtmlTag.Button);
        }

        if (token.Tag is HtmlTag.Option or HtmlTag.Optgroup && open.CurrentTag == HtmlTag.Option) open.Pop();
        Reconstruct();
        switch (token.Tag)
        {
            case HtmlTag.Area or HtmlTag.Br or HtmlTag.Embed or HtmlTag.Img or HtmlTag.Keygen or HtmlTag.Wbr:
                isFramesetOk = false;
                return InsertEmpty(token);
            case HtmlTag.Image:
                isFramesetOk = false;
                return InsertEmpty(token, HtmlTag.Img);
            case HtmlTag.Input:
                if (!IsHiddenInput(token)) isFramesetOk = false;
                return InsertEmpty(token);
            case HtmlTag.Applet or HtmlTag.Marquee or HtmlTag.Object:
                isFramesetOk = false;
                formatting.AddMark();
                return Insert(token);
            case HtmlTag.Select:
                isFramesetOk = false;
                mode = mode is HtmlMode.InTable or HtmlMode.InCaption or HtmlMode.InTableBody or HtmlMode.InRow or HtmlMode.InCell
                    ? HtmlMode.InSelectInTable : HtmlMode.InSelect;
                return Insert(token);
            case HtmlTag.Math or HtmlTag.Svg:
                return InsertForeign(token, token.Tag, token.Tag == HtmlTag.Math ? HtmlNamespace.Formula : HtmlNamespace.Drawing);
            case HtmlTag.Button:
                isFramesetOk = false;
                return Insert(token);
            default:
                return Insert(token);
        }
    }

    private bool InsertBlock(in HtmlToken token)
    {
        CloseParagraph();
        return Insert(token);
    }

    private bool FurtherBody(in HtmlToken token)
    {
        if (open.Count < 2 || open.TagAt(1) != HtmlTag.Body || open.Contains(HtmlTag.Template)) return true;
        isFramesetOk = false;
        nodes.AddAttributes(open[1], token);
        return true;
    }

    private bool FramesetInBody(in HtmlToken token)
    {
        if (open.Count < 2 || open.TagAt(1) != HtmlTag.Body || !isFramesetOk) return true;
        nodes.Detach(open[1]);
        open.PopTo(1);
        mode = HtmlMode.InFrameset;
        return Insert(token);
    }

    private bool InsertForm(in HtmlToken token)
    {
        var isInTemplate = open.Contains(HtmlTag.Template);
        if (form != 0 && !isInTemplate) return true;
        InsertBlock(token);
        if (!isInTemplate) form = open.Current;
        return true;
    }

    // An item of a list ends the one before it, unless a list or block was opened in that.
    private bool InsertItem(in HtmlToken token, HtmlTag one, HtmlTag other)
    {
        isFramesetOk = false;
        for (var index = open.Count - 1; index >= 0; index--)
        {
            var tag = open.TagAt(index);
            if (tag == one || tag == other)
            {
                open.CloseImplied(tag);
                open.PopThrough(tag);
                break;
            }

            if (tag.IsSpecial && tag is not (HtmlTag.Address or HtmlTag.Div or HtmlTag.P)) break;
            open.Step(1);
        }

        return InsertBlock(token);
    }

    private bool IsHiddenInput(in HtmlToken token) => (token.Attributes & HtmlAttributes.Type) != 0
        && string.Equals(HtmlAttributeNames.ValueOf(source, token.NameEnd, HtmlAttributes.Type), "hidden", StringComparison.OrdinalIgnoreCase);

    private bool AfterBody(ref HtmlToken token)
    {
        if (token.Kind is HtmlTokenKind.Doctype or HtmlTokenKind.End) return true;
        if (token.IsStart(HtmlTag.Html) || (token.IsText && HtmlSpaces.EndOf(source, token, skipsZeros: false) == token.End)) return InBody(ref token);
        mode = token.IsEnd(HtmlTag.Html) ? HtmlMode.AfterAfterBody : HtmlMode.InBody;
        return mode == HtmlMode.AfterAfterBody;
    }

    private bool AfterAfterBody(ref HtmlToken token)
    {
        if (token.Kind is HtmlTokenKind.Doctype or HtmlTokenKind.End) return true;
        if (token.IsStart(HtmlTag.Html) || (token.IsText && HtmlSpaces.EndOf(source, token, skipsZeros: false) == token.End)) return InBody(ref token);
        mode = HtmlMode.InBody;
        return false;
    }
}
