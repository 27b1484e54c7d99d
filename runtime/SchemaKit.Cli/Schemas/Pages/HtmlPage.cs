using System.Globalization;
using System.Net;

namespace SchemaKit.Cli.Schemas;

/// <summary>A page in HTML that stands by itself.</summary>
internal sealed class HtmlPage : PageText
{
    private const string Style =
        "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}"
        + "table{border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #bbb;padding:.2rem .5rem;text-align:left;vertical-align:top}code{font-size:.9em}";

    /// <inheritdoc/>
    public override string Finish(string title) =>
        $"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>{Encoded(title)}</title>\n<style>{Style}</style>\n</head>\n<body>\n{Written}</body>\n</html>\n";

    /// <inheritdoc/>
    public override void Head(int level, string text, string? name = null) =>
        Written.Append(CultureInfo.InvariantCulture, $"<h{level}>{Set(text)}{(name is null ? "" : " " + Set(PagePiece.Code(name)))}</h{level}>\n");

    /// <inheritdoc/>
    public override void Words(string text) => Written.Append("<p>").Append(Set(text)).Append("</p>\n");

    /// <inheritdoc/>
    protected override void TableOf(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<PagePiece>> rows)
    {
        Written.Append("<table>\n<tr>");
        foreach (var head in heads) Written.Append("<th>").Append(Set(head)).Append("</th>");
        Written.Append("</tr>\n");
        foreach (var row in rows)
        {
            Written.Append("<tr>");
            foreach (var cell in row) Written.Append("<td>").Append(Set(cell)).Append("</td>");
            Written.Append("</tr>\n");
        }

        Written.Append("</table>\n");
    }

    private static string Set(PagePiece piece)
    {
        var text = Encoded(piece.Text);
        var indent = string.Concat(Enumerable.Repeat("&emsp;", piece.Depth));
        return piece.IsCode ? $"{indent}<code>{text}</code>" : indent + text;
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(PrintableText.OnOneLine(text));
}
