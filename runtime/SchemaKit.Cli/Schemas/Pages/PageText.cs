using System.Text;

namespace SchemaKit.Cli.Schemas;

/// <summary>A page that is written from top to bottom, whatever language it is set in.</summary>
internal abstract class PageText
{
    /// <summary>What has been written.</summary>
    protected StringBuilder Written { get; } = new();

    /// <summary>A page in a language.</summary>
    /// <param name="format"><c>markdown</c> or <c>html</c>.</param>
    public static PageText In(string format) => format == "html" ? new HtmlPage() : new MarkdownPage();

    /// <summary>The whole page.</summary>
    /// <param name="title">What it is called.</param>
    public abstract string Finish(string title);

    /// <summary>A head.</summary>
    /// <param name="level">1 for the page's own.</param>
    /// <param name="text">The words.</param>
    /// <param name="name">The name that programs use; null where there is none.</param>
    public abstract void Head(int level, string text, string? name = null);

    /// <summary>A head in words of the command's own.</summary>
    /// <param name="level">1 for the page's own.</param>
    /// <param name="words">The words.</param>
    public void Head(int level, Message words) => Head(level, words.ToString());

    /// <summary>Words.</summary>
    /// <param name="text">The words.</param>
    public abstract void Words(string text);

    /// <summary>A table.</summary>
    /// <param name="heads">The heads of its columns; null for one without.</param>
    /// <param name="rows">Its rows, each as long as the heads.</param>
    public void Table(IReadOnlyList<Message?> heads, IEnumerable<IReadOnlyList<PagePiece>> rows) => TableOf([.. heads.Select(head => head?.ToString() ?? "")], rows);

    /// <inheritdoc cref="Table"/>
    protected abstract void TableOf(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<PagePiece>> rows);
}

/// <summary>A piece of text on a page.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsCode">Whether it is meant for programs: a name, an expression.</param>
/// <param name="Depth">How far it is set in.</param>
internal readonly record struct PagePiece(string Text, bool IsCode = false, int Depth = 0)
{
    /// <summary>Words for people.</summary>
    public static implicit operator PagePiece(string text) => new(text);

    /// <summary>A name or expression for programs; nothing where there is none.</summary>
    public static PagePiece Code(string? text, int depth = 0) => new(text ?? "", !string.IsNullOrEmpty(text), depth);
}
