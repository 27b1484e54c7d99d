using System.Text;

namespace SchemaKit.Cli.Schemas;

/// <summary>A page in Markdown, with tables as most renderers know them.</summary>
internal sealed class MarkdownPage : PageText
{
    private const string Steering = "\\`*_[]<>|~&";

    /// <inheritdoc/>
    public override string Finish(string title) => Written.ToString().TrimEnd('\n') + "\n";

    /// <inheritdoc/>
    public override void Head(int level, string text, string? name = null) =>
        Written.Append('#', level).Append(' ').Append(Set(text)).Append(name is null ? "" : " " + Set(PagePiece.Code(name))).Append("\n\n");

    /// <inheritdoc/>
    public override void Words(string text) => Written.Append(Set(text)).Append("\n\n");

    /// <inheritdoc/>
    protected override void TableOf(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<PagePiece>> rows)
    {
        Row(heads.Select(head => Set(head)));
        Row(heads.Select(_ => "---"));
        foreach (var row in rows) Row(row.Select(Set));
        Written.Append('\n');
    }

    private void Row(IEnumerable<string> cells) => Written.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Set(PagePiece piece)
    {
        var text = PrintableText.OnOneLine(piece.Text);
        var indent = string.Concat(Enumerable.Repeat("&emsp;", piece.Depth));
        if (!piece.IsCode) return indent + Escaped(text);

        // A fence longer than any inside; in a table even code must not show a bare bar.
        var fence = text.Contains('`') ? "``" : "`";
        return $"{indent}{fence}{text.Replace("|", "\\|", StringComparison.Ordinal)}{fence}";
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text) escaped.Append(Steering.Contains(letter) ? "\\" : "").Append(letter);
        return escaped.ToString();
    }
}
