using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace SchemaKit;

/// <summary>
/// Parses a page into a tree, and refuses it as soon as it asks for more than a report can: parsing slows down with the depth of the tree,
/// and with text that comes in crumbs, each of which the parser joins to all text before it.
/// </summary>
internal sealed class HtmlTree
{
    private const long MostJoined = 1L << 29;

    private readonly string? name;
    private readonly ReadingLimits limits;
    private int elements;
    private IElement? last;
    private long text;
    private long strayText;
    private long joined;
    private bool isStray;

    private HtmlTree(string? name, ReadingLimits limits)
    {
        this.name = name;
        this.limits = limits;
    }

    /// <summary>Parses a page.</summary>
    /// <exception cref="DocumentException">It is nested too deeply, has too many elements, or is in too great a disorder.</exception>
    public static IDocument Parse(string source, string? name, ReadingLimits limits)
    {
        if (HtmlAttributes.AreTooMany(source))
        {
            throw new DocumentException(name, ReadingTexts.TooManyAttributes);
        }

        var tree = new HtmlTree(name, limits);
        return new HtmlParser(new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            SkipComments = true,
            SkipScriptText = true,
            OnCreated = (element, _) => tree.Count(element),
            OnToken = tree.Count,
        }).ParseDocument(source);
    }

    private void Count(IElement element)
    {
        if (++elements > limits.MaximumParts) throw DocumentException.TooManyParts(name, ReadingTexts.Elements, limits.MaximumParts);

        // By now the element created before this one stands in the tree.
        var depth = 0;
        for (var above = last; above is not null; above = above.ParentElement) depth++;
        if (depth > limits.MaximumDepth)
        {
            throw DocumentException.Beyond(nameof(ReadingLimits.MaximumDepth), name, ReadingTexts.PageNestedDeeperThan(limits.MaximumDepth));
        }

        last = element;
        text = 0;
    }

    private void Count(HtmlToken token, TextRange range)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                isStray = token.Name is "table" or "thead" or "tbody" or "tfoot" or "tr";
                break;
            case HtmlTokenType.EndTag:
                isStray = token.Name is "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "caption";
                break;
            case HtmlTokenType.Character:
                var length = range.End.Index - range.Start.Index;
                joined += text += length;

                // A text between the cells of a table is joined to the text before the table.
                if (isStray && token.HasContent) joined += strayText += length;
                if (joined > MostJoined)
                {
                    throw new DocumentException(
                        name,
                        ReadingTexts.TooManyStrayTags);
                }

                break;
        }
    }
}
