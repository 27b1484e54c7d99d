namespace SchemaKit;

// Formulas (MathML) and drawings (SVG), which have elements and rules of their own.
internal sealed partial class HtmlTree
{
    private bool IsForeign(in HtmlToken token)
    {
        if (open.Count == 0 || token.Kind == HtmlTokenKind.End) return false;
        ref var current = ref nodes[open.Current];
        if (current.Namespace == HtmlNamespace.Html) return false;
        var isStart = token.Kind == HtmlTokenKind.StartTag;
        if (current.Tag.IsFormulaText && (token.IsText || (isStart && !IsFormulaPart(token)))) return false;
        if (current.Tag == HtmlTag.AnnotationXml && token.IsStart(HtmlTag.Svg)) return false;
        return !(HoldsHtml(open.Current) && (isStart || token.IsText));
    }

    private bool HoldsHtml(int element) => nodes[element].Tag switch
    {
        HtmlTag.Desc or HtmlTag.ForeignObject or HtmlTag.ForeignTitle => true,
        HtmlTag.AnnotationXml => nodes.ValueOf(element, HtmlAttributes.Encoding) is { } encoding
            && (encoding.Equals("text/html", StringComparison.OrdinalIgnoreCase) || encoding.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };

    private bool IsFormulaPart(in HtmlToken token) => token.Tag == HtmlTag.Other
        && (HtmlSyntax.AreSameName(NameOf(token), "mglyph") || HtmlSyntax.AreSameName(NameOf(token), "malignmark"));

    private bool InForeign(HtmlToken token)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text or HtmlTokenKind.RawText:
                if (isFramesetOk && HtmlSpaces.EndOf(source, token, skipsZeros: true) < token.End) isFramesetOk = false;
                if (token.End > token.Start) Append(token, showsZeros: true);
                return true;
            case HtmlTokenKind.StartTag when token.Tag.EndsForeign || IsFontOfHtml(token):
            case HtmlTokenKind.EndTag when token.Tag is HtmlTag.Br or HtmlTag.P:
                while (nodes[open.Current].Namespace != HtmlNamespace.Html && !open.CurrentTag.IsFormulaText && !HoldsHtml(open.Current)) open.Pop();
                return Process(ref token, mode);
            case HtmlTokenKind.StartTag:
                var language = nodes[open.Current].Namespace;
                var tag = language == HtmlNamespace.Formula ? HtmlTags.OfFormula(NameOf(token)) : HtmlTags.OfDrawing(NameOf(token));
                return InsertForeign(token, tag, language);
            case HtmlTokenKind.EndTag:
                return EndForeign(token);
            default:
                return true;
        }
    }

    private bool InsertForeign(in HtmlToken token, HtmlTag tag, HtmlNamespace language)
    {
        Insert(token, tag, language);
        if (token.IsSelfClosing) open.Pop();
        return true;
    }

    private bool EndForeign(HtmlToken token)
    {
        for (var index = open.Count - 1; index > 0; index--)
        {
            if (nodes[open[index]].Namespace == HtmlNamespace.Html) return Process(ref token, mode);
            if (HtmlSyntax.AreSameName(nodes.NameOf(open[index]), NameOf(token)))
            {
                open.PopTo(index);
                return true;
            }

            open.Step(1);
        }

        return true;
    }

    private static bool IsFontOfHtml(in HtmlToken token) => token.Tag == HtmlTag.Font
        && (token.Attributes & (HtmlAttributes.Color | HtmlAttributes.Face | HtmlAttributes.Size)) != 0;
}
