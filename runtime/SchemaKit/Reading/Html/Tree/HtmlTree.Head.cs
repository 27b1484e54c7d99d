namespace SchemaKit;

// What comes before the body.
internal sealed partial class HtmlTree
{
    private bool Initial(ref HtmlToken token)
    {
        if (token.IsText && !SkipSpace(ref token)) return true;
        mode = HtmlMode.BeforeHtml;
        isQuirks = token.Kind != HtmlTokenKind.Doctype || HtmlDoctype.IsQuirky(source.AsSpan(token.Start, token.End - token.Start));
        return token.Kind == HtmlTokenKind.Doctype;
    }

    private bool BeforeHtml(ref HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.Doctype || (token.IsText && !SkipSpace(ref token)) || IsStrayEndOfHead(token)) return true;
        mode = HtmlMode.BeforeHead;
        if (token.IsStart(HtmlTag.Html)) return Insert(token);
        Insert(Implied(token), HtmlTag.Html);
        return false;
    }

    private bool BeforeHead(ref HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.Doctype || (token.IsText && !SkipSpace(ref token)) || IsStrayEndOfHead(token)) return true;
        if (token.IsStart(HtmlTag.Html)) return InBody(ref token);
        mode = HtmlMode.InHead;
        var isHead = token.IsStart(HtmlTag.Head);
        Insert(isHead ? token : Implied(token), HtmlTag.Head);
        head = open.Current;
        return isHead;
    }

    private bool InHead(ref HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.Doctype || (token.IsText && !TakeSpace(ref token))) return true;
        if (token.Kind == HtmlTokenKind.StartTag)
        {
            switch (token.Tag)
            {
                case HtmlTag.Html:
                    return InBody(ref token);
                case HtmlTag.Base or HtmlTag.Basefont or HtmlTag.Bgsound or HtmlTag.Link or HtmlTag.Meta:
                    return InsertEmpty(token);
                case HtmlTag.Title:
                    return InsertWithText(token, isDecoded: true);
                case HtmlTag.Noframes or HtmlTag.Style or HtmlTag.Script:
                    return InsertWithText(token, isDecoded: false);
                case HtmlTag.Noscript:
                    mode = HtmlMode.InHeadNoscript;
                    return Insert(token);
                case HtmlTag.Template:
                    return OpenTemplate(token);
                case HtmlTag.Head:
                    return true;
            }
        }
        else if (token.Kind == HtmlTokenKind.EndTag)
        {
            if (token.Tag == HtmlTag.Template) return CloseTemplate();
            if (token.Tag is not (HtmlTag.Head or HtmlTag.Body or HtmlTag.Html or HtmlTag.Br)) return true;
        }

        open.Pop();
        mode = HtmlMode.AfterHead;
        return token.IsEnd(HtmlTag.Head);
    }

    private bool InHeadNoscript(ref HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.Doctype || (token.IsText && !TakeSpace(ref token))) return true;
        if (token.Kind == HtmlTokenKind.StartTag)
        {
            if (token.Tag == HtmlTag.Html) return InBody(ref token);
            if (token.Tag is HtmlTag.Basefont or HtmlTag.Bgsound or HtmlTag.Link or HtmlTag.Meta or HtmlTag.Noframes or HtmlTag.Style) return InHead(ref token);
            if (token.Tag is HtmlTag.Head or HtmlTag.Noscript) return true;
        }
        else if (token.Kind == HtmlTokenKind.EndTag && token.Tag is not (HtmlTag.Noscript or HtmlTag.Br))
        {
            return true;
        }

        open.Pop();
        mode = HtmlMode.InHead;
        return token.IsEnd(HtmlTag.Noscript);
    }

    private bool AfterHead(ref HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.Doctype || (token.IsText && !TakeSpace(ref token))) return true;
        if (token.Kind == HtmlTokenKind.StartTag)
        {
            switch (token.Tag)
            {
                case HtmlTag.Html:
                    return InBody(ref token);
                case HtmlTag.Body:
                    isFramesetOk = false;
                    mode = HtmlMode.InBody;
                    return Insert(token);
                case HtmlTag.Frameset:
                    mode = HtmlMode.InFrameset;
                    return Insert(token);
                case HtmlTag.Head:
                    return true;
                case var tag when tag.BelongsIntoHead:
                    return InHeadAgain(ref token);
            }
        }
        else if (token.Kind == HtmlTokenKind.EndTag)
        {
            if (token.Tag == HtmlTag.Template) return CloseTemplate();
            if (token.Tag is not (HtmlTag.Body or HtmlTag.Html or HtmlTag.Br)) return true;
        }

        Insert(Implied(token), HtmlTag.Body);
        mode = HtmlMode.InBody;
        return false;
    }

    private bool InHeadAgain(ref HtmlToken token)
    {
        open.Push(head);
        var isDone = InHead(ref token);
        if (open.IndexOf(head) is >= 0 and var index) open.RemoveAt(index);
        return isDone;
    }

    private static bool IsStrayEndOfHead(in HtmlToken token) =>
        token.Kind == HtmlTokenKind.EndTag && token.Tag is not (HtmlTag.Head or HtmlTag.Body or HtmlTag.Html or HtmlTag.Br);

    // The place of something that the page does not write.
    private static HtmlToken Implied(in HtmlToken token) => new(HtmlTokenKind.Comment, token.Start, token.Start);

    // Leaves the white space in front of a text out; false where nothing is left of it.
    private bool SkipSpace(ref HtmlToken text)
    {
        var end = HtmlSpaces.EndOf(source, text, skipsZeros: false);
        text = text with { Start = end };
        return end < text.End;
    }

    // The same, and takes that white space for a text of its own.
    private bool TakeSpace(ref HtmlToken text)
    {
        var end = HtmlSpaces.EndOf(source, text, skipsZeros: false);
        InsertText(text with { End = end });
        text = text with { Start = end };
        return end < text.End;
    }
}
