namespace SchemaKit;

/// <summary>
/// Builds the elements of a page from its tags by the rules of the HTML standard ("Tree construction"), so that badly nested markup is
/// read as every browser reads it. Each part of the page has a file of its own.
/// </summary>
internal sealed partial class HtmlTree
{
    private readonly string source;
    private readonly string? name;
    private readonly ReadingLimits limits;
    private readonly HtmlNodes nodes;
    private readonly HtmlTokens tokens;
    private readonly OpenElements open;
    private readonly FormattingElements formatting;
    private readonly List<HtmlMode> templateModes = [];
    private readonly List<HtmlToken> tableText = [];
    private HtmlMode mode;
    private int elements;
    private int texts;
    private int head;
    private int form;
    private bool isQuirks;
    private bool isFramesetOk = true;
    private bool isFostering;

    private HtmlTree(HtmlNodes nodes, string? name, ReadingLimits limits)
    {
        source = nodes.Source;
        this.name = name;
        this.limits = limits;
        this.nodes = nodes;
        tokens = new HtmlTokens(source);
        open = new OpenElements(nodes, name, limits);
        formatting = new FormattingElements(nodes);
    }

    /// <summary>Reads a page to its end.</summary>
    /// <param name="nodes">Where to put the elements; empty.</param>
    /// <param name="name">What the page is called in messages.</param>
    /// <param name="limits">How much it may ask for.</param>
    /// <exception cref="DocumentException">It is nested too deeply, has too many elements, or is in too great a disorder.</exception>
    public static void Build(HtmlNodes nodes, string? name, ReadingLimits limits)
    {
        var tree = new HtmlTree(nodes, name, limits);
        HtmlToken token;
        do
        {
            token = tree.tokens.Next(isForeign: tree.open.Count > 0 && nodes[tree.open.Current].Namespace != HtmlNamespace.Html);
            if (token.Kind == HtmlTokenKind.Comment) tree.EndTableText();
            else tree.Process(token);
        }
        while (token.Kind != HtmlTokenKind.End);
    }

    private void Process(HtmlToken token)
    {
        if (!token.IsText && tableText.Count > 0) EndTableText();
        while (!(IsForeign(token) ? InForeign(token) : Process(ref token, mode)))
        {
        }
    }

    // Whether the token is done with. Otherwise it is processed once more, in the mode that is then on.
    private bool Process(ref HtmlToken token, HtmlMode by) => by switch
    {
        HtmlMode.Initial => Initial(ref token),
        HtmlMode.BeforeHtml => BeforeHtml(ref token),
        HtmlMode.BeforeHead => BeforeHead(ref token),
        HtmlMode.InHead => InHead(ref token),
        HtmlMode.InHeadNoscript => InHeadNoscript(ref token),
        HtmlMode.AfterHead => AfterHead(ref token),
        HtmlMode.InBody => InBody(ref token),
        HtmlMode.InTable => InTable(ref token),
        HtmlMode.InCaption => InCaption(ref token),
        HtmlMode.InColumnGroup => InColumnGroup(ref token),
        HtmlMode.InTableBody => InTableBody(ref token),
        HtmlMode.InRow => InRow(ref token),
        HtmlMode.InCell => InCell(ref token),
        HtmlMode.InSelect => InSelect(ref token),
        HtmlMode.InSelectInTable => InSelectInTable(ref token),
        HtmlMode.InTemplate => InTemplate(ref token),
        HtmlMode.AfterBody => AfterBody(ref token),
        HtmlMode.AfterAfterBody => AfterAfterBody(ref token),
        _ => InFrames(token),
    };
}
