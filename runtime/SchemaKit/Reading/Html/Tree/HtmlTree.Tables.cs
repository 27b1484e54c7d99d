namespace SchemaKit;

// Tables, and what may not stand in them.
internal sealed partial class HtmlTree
{
    private bool InTable(ref HtmlToken token)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text or HtmlTokenKind.RawText when open.CurrentTag.IsTablePart || open.CurrentTag == HtmlTag.Template:
                tableText.Add(token);
                return true;
            case HtmlTokenKind.Doctype:
                return true;
            case HtmlTokenKind.End:
                return InBody(ref token);
            case HtmlTokenKind.EndTag when token.Tag == HtmlTag.Table:
                return EndTable();
            case HtmlTokenKind.EndTag when token.Tag == HtmlTag.Template:
                return CloseTemplate();
            case HtmlTokenKind.EndTag when IsStrayInTable(token.Tag) || token.Tag.IsRowGroup || token.Tag.IsCell
                || token.Tag is HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Tr:
                return true;
            case HtmlTokenKind.StartTag:
                return StartInTable(ref token);
            default:
                return InBodyBefore(ref token);
        }
    }

    private bool StartInTable(ref HtmlToken token)
    {
        switch (token.Tag)
        {
            case HtmlTag.Caption:
                ClearTo(HtmlTag.Table);
                formatting.AddMark();
                mode = HtmlMode.InCaption;
                return Insert(token);
            case HtmlTag.Colgroup or HtmlTag.Col:
                ClearTo(HtmlTag.Table);
                mode = HtmlMode.InColumnGroup;
                return OpenImplied(token, HtmlTag.Colgroup, isWritten: token.Tag == HtmlTag.Colgroup);
            case HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead or HtmlTag.Td or HtmlTag.Th or HtmlTag.Tr:
                ClearTo(HtmlTag.Table);
                mode = HtmlMode.InTableBody;
                return OpenImplied(token, HtmlTag.Tbody, isWritten: token.Tag.IsRowGroup);
            case HtmlTag.Table:
                return !open.HasInScope(HtmlTag.Table, HtmlScope.Table) || !EndTable();
            case HtmlTag.Style or HtmlTag.Script or HtmlTag.Template:
                return InHead(ref token);
            case HtmlTag.Input when IsHiddenInput(token):
                return InsertEmpty(token);
            case HtmlTag.Form:
                if (form != 0 || open.Contains(HtmlTag.Template)) return true;
                InsertEmpty(token);
                form = nodes.Count - 1;
                return true;
            default:
                return InBodyBefore(ref token);
        }
    }

    private bool InCaption(ref HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.EndTag && (IsStrayInTable(token.Tag) || token.Tag.IsRowGroup || token.Tag.IsCell
            || token.Tag is HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Tr)) return true;
        if (!(token.IsEnd(HtmlTag.Caption) || token.IsEnd(HtmlTag.Table) || IsStartOfPart(token))) return InBody(ref token);
        if (!open.HasInScope(HtmlTag.Caption, HtmlScope.Table)) return true;
        open.CloseImplied();
        open.PopThrough(HtmlTag.Caption);
        formatting.ClearToMark();
        mode = HtmlMode.InTable;
        return token.IsEnd(HtmlTag.Caption);
    }

    private bool InColumnGroup(ref HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.Doctype || (token.IsText && !TakeSpace(ref token)) || token.IsEnd(HtmlTag.Col)) return true;
        if (token.IsStart(HtmlTag.Html) || token.Kind == HtmlTokenKind.End) return InBody(ref token);
        if (token.IsStart(HtmlTag.Col)) return InsertEmpty(token);
        if (token.IsStart(HtmlTag.Template) || token.IsEnd(HtmlTag.Template)) return InHead(ref token);
        if (open.CurrentTag != HtmlTag.Colgroup) return true;
        open.Pop();
        mode = HtmlMode.InTable;
        return token.IsEnd(HtmlTag.Colgroup);
    }

    private bool InTableBody(ref HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.StartTag && (token.Tag == HtmlTag.Tr || token.Tag.IsCell))
        {
            ClearToRowGroup();
            mode = HtmlMode.InRow;
            return OpenImplied(token, HtmlTag.Tr, isWritten: token.Tag == HtmlTag.Tr);
        }

        var isEnd = token.Kind == HtmlTokenKind.EndTag && token.Tag.IsRowGroup;
        if (isEnd && !open.HasInScope(token.Tag, HtmlScope.Table)) return true;
        if (isEnd || token.IsEnd(HtmlTag.Table) || IsStartOfPart(token))
        {
            if (!HasRowGroupInScope()) return true;
            ClearToRowGroup();
            open.Pop();
            mode = HtmlMode.InTable;
            return isEnd;
        }

        return (token.Kind == HtmlTokenKind.EndTag && (IsStrayInTable(token.Tag) || token.Tag.IsCell
            || token.Tag is HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Tr)) || InTable(ref token);
    }

    private bool InRow(ref HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.StartTag && token.Tag.IsCell)
        {
            ClearTo(HtmlTag.Tr);
            mode = HtmlMode.InCell;
            formatting.AddMark();
            return Insert(token);
        }

        var isGroupEnd = token.Kind == HtmlTokenKind.EndTag && token.Tag.IsRowGroup;
        if (isGroupEnd && !open.HasInScope(token.Tag, HtmlScope.Table)) return true;
        if (isGroupEnd || token.IsEnd(HtmlTag.Tr) || token.IsEnd(HtmlTag.Table) || IsStartOfPart(token))
        {
            if (!open.HasInScope(HtmlTag.Tr, HtmlScope.Table)) return true;
            ClearTo(HtmlTag.Tr);
            open.Pop();
            mode = HtmlMode.InTableBody;
            return token.IsEnd(HtmlTag.Tr);
        }

        return (token.Kind == HtmlTokenKind.EndTag && (IsStrayInTable(token.Tag) || token.Tag.IsCell
            || token.Tag is HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup)) || InTable(ref token);
    }

    private bool InCell(ref HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.EndTag)
        {
            if (IsStrayInTable(token.Tag) || token.Tag is HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup) return true;
            if (!token.Tag.IsCell && !token.Tag.IsTablePart) return InBody(ref token);
            if (!open.HasInScope(token.Tag, HtmlScope.Table)) return true;
            if (!token.Tag.IsCell) return !EndCell();
            open.CloseImplied();
            open.PopThrough(token.Tag);
            formatting.ClearToMark();
            mode = HtmlMode.InRow;
            return true;
        }

        return !IsStartOfPart(token) || (!open.HasInScope(HtmlTag.Td, HtmlScope.Table) && !open.HasInScope(HtmlTag.Th, HtmlScope.Table))
            ? IsStartOfPart(token) || InBody(ref token) : !EndCell();
    }
}
