namespace SchemaKit;

/// <summary>What a node of a page is.</summary>
internal enum HtmlNodeKind : byte
{
    /// <summary>An element.</summary>
    Element,

    /// <summary>A text in which references stand for characters.</summary>
    Text,

    /// <summary>A text that stands as it is written.</summary>
    RawText,
}

/// <summary>Which language an element belongs to.</summary>
internal enum HtmlNamespace : byte
{
    /// <summary>HTML.</summary>
    Html,

    /// <summary>A formula.</summary>
    Formula,

    /// <summary>A drawing.</summary>
    Drawing,
}

/// <summary>An element or text of a page. Nodes name one another by their numbers; 0 is the page itself, and no node.</summary>
internal struct HtmlNode
{
    public int Parent;
    public int FirstChild;
    public int LastChild;
    public int Previous;
    public int Next;

    /// <summary>Where its tag or text starts in the page.</summary>
    public int Start;

    /// <summary>Where the name of the tag ends, or the text.</summary>
    public int End;

    public HtmlNodeKind Kind;
    public HtmlNamespace Namespace;
    public HtmlTag Tag;
    public HtmlAttributes Attributes;

    /// <summary>Whether the character zero in a text is shown as one that could not be read, and not dropped.</summary>
    public bool ShowsZeros;

    /// <summary>Whether it is a table with tables in it, which only lays out the page.</summary>
    public bool IsLayout;
}
