namespace SchemaKit;

// What opens and closes the parts of a table.
internal sealed partial class HtmlTree
{
    // Elements that may not stand in a table go in front of it.
    private bool InBodyBefore(ref HtmlToken token)
    {
        isFostering = true;
        var isDone = InBody(ref token);
        isFostering = false;
        return isDone;
    }

    // White space between the parts of a table stays there; as soon as there is more, all of it goes in front of the table.
    private void EndTableText()
    {
        if (tableText.Count == 0) return;
        var isSpace = true;
        foreach (var text in tableText) isSpace &= HtmlSpaces.EndOf(source, text, skipsZeros: true) == text.End;
        foreach (var text in tableText)
        {
            var token = text;
            if (isSpace) InsertText(text);
            else InBodyBefore(ref token);
        }

        tableText.Clear();
    }

    private bool OpenImplied(in HtmlToken token, HtmlTag tag, bool isWritten) => isWritten ? Insert(token) : !Insert(Implied(token), tag);

    private bool EndTable()
    {
        if (!open.HasInScope(HtmlTag.Table, HtmlScope.Table)) return true;
        open.PopThrough(HtmlTag.Table);
        ResetMode();
        return true;
    }

    private bool EndCell()
    {
        open.CloseImplied();
        while (!open.CurrentTag.IsCell) open.Pop();
        open.Pop();
        formatting.ClearToMark();
        mode = HtmlMode.InRow;
        return true;
    }

    private void ClearTo(HtmlTag tag)
    {
        while (open.CurrentTag != tag && open.CurrentTag is not (HtmlTag.Template or HtmlTag.Html)) open.Pop();
    }

    private void ClearToRowGroup()
    {
        while (!open.CurrentTag.IsRowGroup && open.CurrentTag is not (HtmlTag.Template or HtmlTag.Html)) open.Pop();
    }

    private bool HasRowGroupInScope() => open.HasInScope(HtmlTag.Tbody, HtmlScope.Table)
        || open.HasInScope(HtmlTag.Thead, HtmlScope.Table) || open.HasInScope(HtmlTag.Tfoot, HtmlScope.Table);

    private static bool IsStrayInTable(HtmlTag tag) => tag is HtmlTag.Body or HtmlTag.Html;

    private static bool IsStartOfPart(in HtmlToken token) => token.Kind == HtmlTokenKind.StartTag
        && (token.Tag is HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Tr || token.Tag.IsRowGroup || token.Tag.IsCell);

    // The mode that the open elements call for ("reset the insertion mode appropriately").
    private void ResetMode()
    {
        for (var index = open.Count - 1; index >= 0; index--)
        {
            var tag = open.TagAt(index);
            var found = tag switch
            {
                HtmlTag.Select => HasTableBelow(index) ? HtmlMode.InSelectInTable : HtmlMode.InSelect,
                HtmlTag.Td or HtmlTag.Th when index > 0 => HtmlMode.InCell,
                HtmlTag.Tr => HtmlMode.InRow,
                HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot => HtmlMode.InTableBody,
                HtmlTag.Caption => HtmlMode.InCaption,
                HtmlTag.Colgroup => HtmlMode.InColumnGroup,
                HtmlTag.Table => HtmlMode.InTable,
                HtmlTag.Template => templateModes[^1],
                HtmlTag.Head when index > 0 => HtmlMode.InHead,
                HtmlTag.Body => HtmlMode.InBody,
                HtmlTag.Frameset => HtmlMode.InFrameset,
                HtmlTag.Html => head == 0 ? HtmlMode.BeforeHead : HtmlMode.AfterHead,
                _ => HtmlMode.Initial,
            };
            open.Step(1);
            if (found == HtmlMode.Initial) continue;
            mode = found;
            return;
        }
    }

    private bool HasTableBelow(int index)
    {
        while (--index > 0 && open.TagAt(index) != HtmlTag.Template)
        {
            if (open.TagAt(index) == HtmlTag.Table) return true;
        }

        return false;
    }
}
