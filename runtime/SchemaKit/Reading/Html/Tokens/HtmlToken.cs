namespace SchemaKit;

/// <summary>What a stretch of a page is.</summary>
internal enum HtmlTokenKind : byte
{
    /// <summary>The end of the page.</summary>
    End,

    /// <summary>A text, in which references stand for characters.</summary>
    Text,

    /// <summary>A text that stands as it is written.</summary>
    RawText,

    /// <summary>A start tag.</summary>
    StartTag,

    /// <summary>An end tag.</summary>
    EndTag,

    /// <summary>A comment, or what is taken for one.</summary>
    Comment,

    /// <summary>The type of the page.</summary>
    Doctype,
}

/// <summary>A stretch of a page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, int Start, int End)
{
    /// <summary>The element of a tag.</summary>
    public HtmlTag Tag { get; init; }

    /// <summary>Where the name of a tag ends; it starts behind the bracket, and in an end tag behind the slash.</summary>
    public int NameEnd { get; init; }

    /// <summary>The attributes that a start tag has, as far as they mean something.</summary>
    public HtmlAttributes Attributes { get; init; }

    /// <summary>Whether a tag ends in <c>/&gt;</c>.</summary>
    public bool IsSelfClosing { get; init; }

    public bool IsStart(HtmlTag tag) => Kind == HtmlTokenKind.StartTag && Tag == tag;

    public bool IsEnd(HtmlTag tag) => Kind == HtmlTokenKind.EndTag && Tag == tag;

    public bool IsText => Kind is HtmlTokenKind.Text or HtmlTokenKind.RawText;
}
