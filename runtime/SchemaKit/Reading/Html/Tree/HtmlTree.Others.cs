namespace SchemaKit;

// Lists to choose from, templates and frames: nothing of them is shown, but where they end matters.
internal sealed partial class HtmlTree
{
    private bool InSelect(ref HtmlToken token)
    {
        var tag = token.Tag;
        switch (token.Kind)
        {
            case HtmlTokenKind.Text or HtmlTokenKind.RawText:
                return InsertText(token);
            case HtmlTokenKind.End:
                return InBody(ref token);
            case HtmlTokenKind.StartTag when tag == HtmlTag.Html:
                return InBody(ref token);
            case HtmlTokenKind.StartTag when tag is HtmlTag.Option or HtmlTag.Optgroup or HtmlTag.Hr:
                if (open.CurrentTag == HtmlTag.Option) open.Pop();
                if (tag != HtmlTag.Option && open.CurrentTag == HtmlTag.Optgroup) open.Pop();
                return tag == HtmlTag.Hr ? InsertEmpty(token) : Insert(token);
            case HtmlTokenKind.EndTag when tag == HtmlTag.Optgroup:
                if (open.CurrentTag == HtmlTag.Option && open.TagAt(open.Count - 2) == HtmlTag.Optgroup) open.Pop();
                if (open.CurrentTag == HtmlTag.Optgroup) open.Pop();
                return true;
            case HtmlTokenKind.EndTag when tag == HtmlTag.Option:
                if (open.CurrentTag == HtmlTag.Option) open.Pop();
                return true;
            case HtmlTokenKind.StartTag or HtmlTokenKind.EndTag when tag == HtmlTag.Select:
                EndSelect();
                return true;
            case HtmlTokenKind.StartTag when tag is HtmlTag.Input or HtmlTag.Keygen or HtmlTag.Textarea:
                return !EndSelect();
            case HtmlTokenKind.StartTag when tag is HtmlTag.Script or HtmlTag.Template:
                return InHead(ref token);
            case HtmlTokenKind.EndTag when tag == HtmlTag.Template:
                return CloseTemplate();
            default:
                return true;
        }
    }

    private bool InSelectInTable(ref HtmlToken token)
    {
        var isTablePart = token.Tag is HtmlTag.Caption || token.Tag.IsTablePart || token.Tag.IsCell;
        if (!isTablePart || token.Kind is not (HtmlTokenKind.StartTag or HtmlTokenKind.EndTag)) return InSelect(ref token);
        if (token.Kind == HtmlTokenKind.EndTag && !open.HasInScope(token.Tag, HtmlScope.Table)) return true;
        open.PopThrough(HtmlTag.Select);
        ResetMode();
        return false;
    }

    private bool EndSelect()
    {
        if (!open.HasInScope(HtmlTag.Select, HtmlScope.Select)) return false;
        open.PopThrough(HtmlTag.Select);
        ResetMode();
        return true;
    }

    private bool OpenTemplate(in HtmlToken token)
    {
        Insert(token);
        formatting.AddMark();
        isFramesetOk = false;
        mode = HtmlMode.InTemplate;
        templateModes.Add(mode);
        return true;
    }

    private bool CloseTemplate()
    {
        if (!open.Contains(HtmlTag.Template)) return true;
        open.PopThrough(HtmlTag.Template);
        formatting.ClearToMark();
        templateModes.RemoveAt(templateModes.Count - 1);
        ResetMode();
        return true;
    }

    private bool InTemplate(ref HtmlToken token)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text or HtmlTokenKind.RawText or HtmlTokenKind.Doctype:
                return InBody(ref token);
            case HtmlTokenKind.End:
                return !open.Contains(HtmlTag.Template) || !CloseTemplate();
            case HtmlTokenKind.EndTag:
                return token.Tag != HtmlTag.Template || CloseTemplate();
            case var _ when token.Tag.BelongsIntoHead:
                return InHead(ref token);
            default:
                mode = token.Tag switch
                {
                    HtmlTag.Caption or HtmlTag.Colgroup or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead => HtmlMode.InTable,
                    HtmlTag.Col => HtmlMode.InColumnGroup,
                    HtmlTag.Tr => HtmlMode.InTableBody,
                    HtmlTag.Td or HtmlTag.Th => HtmlMode.InRow,
                    _ => HtmlMode.InBody,
                };
                templateModes[^1] = mode;
                return false;
        }
    }

    // A page of frames has no text of its own.
    private bool InFrames(HtmlToken token)
    {
        if (token.IsStart(HtmlTag.Html)) return InBody(ref token);
        if (token.IsStart(HtmlTag.Noframes)) return InHead(ref token);
        if (mode != HtmlMode.InFrameset)
        {
            if (token.IsEnd(HtmlTag.Html)) mode = HtmlMode.AfterAfterFrameset;
            return true;
        }

        if (token.IsStart(HtmlTag.Frameset)) return Insert(token);
        if (token.IsStart(HtmlTag.Frame)) return InsertEmpty(token);
        if (token.IsEnd(HtmlTag.Frameset) && open.Count > 1)
        {
            open.Pop();
            if (open.CurrentTag != HtmlTag.Frameset) mode = HtmlMode.AfterFrameset;
        }

        return true;
    }
}
