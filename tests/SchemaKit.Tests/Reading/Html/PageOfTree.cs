using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SchemaKit.Tests.Reading.Html;

/// <summary>
/// What a page says by the tree that AngleSharp makes of it, written as <see cref="Layout"/> writes a document: the reader of the product,
/// which makes no such tree, has to give the same.
/// </summary>
internal sealed class PageOfTree
{
    private readonly List<string> pieces = [];
    private readonly StringBuilder text = new();
    private char pending;

    /// <summary>The pieces of a page, cells with the rows and columns they cover.</summary>
    public static string Of(string source)
    {
        var page = new PageOfTree();
        page.Read(new HtmlParser().ParseDocument(source).DocumentElement, isSeen: true, keepsLines: false, isCell: false);
        page.EndText();
        return string.Join(" ", page.pieces);
    }

    private void Read(IElement element, bool isSeen, bool keepsLines, bool isCell)
    {
        isSeen = isSeen && IsShown(element);
        if (!isSeen) return;
        if (!isCell && element is IHtmlTableElement && !element.QuerySelectorAll("table").Any())
        {
            EndText();
            ReadTable(element, keepsLines);
            return;
        }

        var isBlock = IsHtml(element) && Blocks.Contains(element.LocalName);
        if (isBlock || (IsHtml(element) && element.LocalName == "br")) Break(isCell);
        var before = pieces.Count;
        keepsLines |= KeepsLines(element);
        foreach (var child in element.ChildNodes)
        {
            if (child is IText node) Append(node.Data, keepsLines, isCell);
            else if (child is IElement inner) Read(inner, isSeen, keepsLines, isCell);
        }

        if (!isBlock) return;
        Break(isCell);
        if (!isCell && IsHtml(element) && element.LocalName == "p" && pieces.Count == before) pieces.Add("[gap]");
    }

    private void ReadTable(IElement table, bool keepsLines)
    {
        foreach (var caption in table.Children.Where(child => Is(child, "caption"))) Read(caption, isSeen: true, keepsLines: false, isCell: false);
        EndText();
        pieces.Add("[table]");
        var covered = new HashSet<(int Row, int Column)>();
        var row = 0;
        foreach (var group in table.Children.Where(child => Is(child, "tbody", "thead", "tfoot")).Where(IsShown).OrderBy(child => child.LocalName == "tfoot"))
        {
            var rows = group.Children.Where(child => Is(child, "tr")).Where(IsShown).ToList();
            for (var index = 0; index < rows.Count; index++) ReadRow(rows[index], ++row, rows.Count - index, covered);
        }

        pieces.Add("[/table]");
    }

    private void ReadRow(IElement element, int row, int rowsLeft, HashSet<(int Row, int Column)> covered)
    {
        var column = 1;
        foreach (var cell in element.Children.Where(child => Is(child, "td", "th")).Where(IsShown))
        {
            while (covered.Contains((row, column))) column++;
            var columns = Math.Min(Math.Max(Number(cell, "colspan"), 1), 1000);
            var rows = Number(cell, "rowspan") switch { 0 => rowsLeft, < 0 => 1, var some => Math.Min(some, rowsLeft) };
            var before = pieces.Count;
            Read(cell, isSeen: true, keepsLines: false, isCell: true);
            EndText();
            if (pieces.Count == before) pieces.Add("[blank]");
            pieces[^1] += $"@{row},{column}+{rows}x{columns}";
            for (var i = 0; i < rows * columns; i++) covered.Add((row + (i / columns), column + (i % columns)));
            column += columns;
        }

        pieces.Add("[row]");
    }

    private void Append(string data, bool keepsLines, bool isCell)
    {
        var lines = keepsLines ? data.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\r', '\n') : [data];
        for (var index = 0; index < lines.Length; index++)
        {
            if (index > 0 && !isCell) EndText();
            else if (index > 0 && text.Length > 0) KeepBreak();
            foreach (var character in lines[index])
            {
                if (!keepsLines && character is ' ' or '\t' or '\n' or '\r' or '\f')
                {
                    if (pending == 0) pending = ' ';
                }
                else if (text.Length > 0 || !IsSpace(character))
                {
                    if (text.Length > 0 && pending != 0) text.Append(pending);
                    text.Append(character);
                    pending = '\0';
                }
            }
        }
    }

    private void KeepBreak()
    {
        if (pending != 0) text.Append(pending);
        pending = '\n';
    }

    private void Break(bool isCell)
    {
        if (isCell) pending = '\n';
        else EndText();
    }

    private void EndText()
    {
        while (text.Length > 0 && IsSpace(text[^1])) text.Length--;
        if (text.Length > 0) pieces.Add(text.ToString().Replace('\n', '/'));
        text.Clear();
        pending = '\0';
    }

    private static bool IsHtml(IElement element) => element.NamespaceUri == NamespaceNames.HtmlUri;

    private static bool Is(IElement element, params string[] names) => IsHtml(element) && names.Contains(element.LocalName);

    private static bool IsShown(IElement element)
    {
        if (IsHtml(element) && NeverShown.Contains(element.LocalName)) return false;
        if (element is { LocalName: "svg" } && element.NamespaceUri == NamespaceNames.SvgUri) return false;
        return !element.HasAttribute("hidden") && !Declares(element, "display", "none");
    }

    private static bool KeepsLines(IElement element) => Is(element, "pre") || Declares(element, "white-space", "pre") || Declares(element, "white-space", "break-spaces");

    private static bool Declares(IElement element, string property, string value) => (element.GetAttribute("style") ?? "").Split(';')
        .Select(declaration => declaration.Split(':', 2)).Any(parts => parts.Length == 2
            && parts[0].Trim().Equals(property, StringComparison.OrdinalIgnoreCase) && parts[1].Trim().StartsWith(value, StringComparison.OrdinalIgnoreCase));

    private static int Number(IElement cell, string attribute)
    {
        var written = (cell.GetAttribute(attribute) ?? "").TrimStart();
        var digits = string.Concat((written.StartsWith('+') ? written[1..] : written).TakeWhile(char.IsAsciiDigit));
        return digits.Length == 0 ? -1 : digits.TrimStart('0').Length > 5 ? 65534 : int.Parse(digits);
    }

    private static bool IsSpace(char character) => char.IsWhiteSpace(character)
        || character is '\0' or '\u180E' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';

    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup",
        "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "search", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    ];

    private static readonly HashSet<string> NeverShown =
    [
        "audio", "button", "canvas", "datalist", "iframe", "noembed", "noframes", "noscript", "object", "script", "select", "style",
        "template", "textarea", "video", "xml",
    ];
}
