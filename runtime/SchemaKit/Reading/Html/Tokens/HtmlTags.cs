namespace SchemaKit;

/// <summary>Elements by their names.</summary>
internal static class HtmlTags
{
    private const int LongestName = 16;

    /// <summary>The element of a name.</summary>
    /// <param name="name">The name, in letters of either case.</param>
    public static HtmlTag Of(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName) return HtmlTag.Other;
        Span<char> lower = stackalloc char[LongestName];
        for (var i = 0; i < name.Length; i++) lower[i] = name[i] is >= 'A' and <= 'Z' ? (char)(name[i] | 0x20) : name[i];
        return OfLowerCase(lower[..name.Length]);
    }

    /// <summary>The element of a name in a formula.</summary>
    public static HtmlTag OfFormula(ReadOnlySpan<char> name) =>
        HtmlSyntax.AreSameName(name, "mi") ? HtmlTag.Mi
        : HtmlSyntax.AreSameName(name, "mo") ? HtmlTag.Mo
        : HtmlSyntax.AreSameName(name, "mn") ? HtmlTag.Mn
        : HtmlSyntax.AreSameName(name, "ms") ? HtmlTag.Ms
        : HtmlSyntax.AreSameName(name, "mtext") ? HtmlTag.Mtext
        : HtmlSyntax.AreSameName(name, "annotation-xml") ? HtmlTag.AnnotationXml
        : HtmlTag.Foreign;

    /// <summary>The element of a name in a drawing.</summary>
    public static HtmlTag OfDrawing(ReadOnlySpan<char> name) =>
        HtmlSyntax.AreSameName(name, "foreignObject") ? HtmlTag.ForeignObject
        : HtmlSyntax.AreSameName(name, "desc") ? HtmlTag.Desc
        : HtmlSyntax.AreSameName(name, "title") ? HtmlTag.ForeignTitle
        : HtmlTag.Foreign;

    private static HtmlTag OfLowerCase(ReadOnlySpan<char> name) => name switch
    {
        "html" => HtmlTag.Html,
        "head" => HtmlTag.Head,
        "body" => HtmlTag.Body,
        "frameset" => HtmlTag.Frameset,
        "frame" => HtmlTag.Frame,
        "base" => HtmlTag.Base,
        "basefont" => HtmlTag.Basefont,
        "bgsound" => HtmlTag.Bgsound,
        "link" => HtmlTag.Link,
        "meta" => HtmlTag.Meta,
        "title" => HtmlTag.Title,
        "style" => HtmlTag.Style,
        "script" => HtmlTag.Script,
        "noscript" => HtmlTag.Noscript,
        "template" => HtmlTag.Template,
        "noframes" => HtmlTag.Noframes,
        "noembed" => HtmlTag.Noembed,
        "table" => HtmlTag.Table,
        "caption" => HtmlTag.Caption,
        "colgroup" => HtmlTag.Colgroup,
        "col" => HtmlTag.Col,
        "tbody" => HtmlTag.Tbody,
        "thead" => HtmlTag.Thead,
        "tfoot" => HtmlTag.Tfoot,
        "tr" => HtmlTag.Tr,
        "td" => HtmlTag.Td,
        "th" => HtmlTag.Th,
        "address" => HtmlTag.Address,
        "article" => HtmlTag.Article,
        "aside" => HtmlTag.Aside,
        "blockquote" => HtmlTag.Blockquote,
        "center" => HtmlTag.Center,
        "dd" => HtmlTag.Dd,
        "details" => HtmlTag.Details,
        "dialog" => HtmlTag.Dialog,
        "dir" => HtmlTag.Dir,
        "div" => HtmlTag.Div,
        "dl" => HtmlTag.Dl,
        "dt" => HtmlTag.Dt,
        "fieldset" => HtmlTag.Fieldset,
        "figcaption" => HtmlTag.Figcaption,
        "figure" => HtmlTag.Figure,
        "footer" => HtmlTag.Footer,
        "form" => HtmlTag.Form,
        "h1" => HtmlTag.H1,
        "h2" => HtmlTag.H2,
        "h3" => HtmlTag.H3,
        "h4" => HtmlTag.H4,
        "h5" => HtmlTag.H5,
        "h6" => HtmlTag.H6,
        "header" => HtmlTag.Header,
        "hgroup" => HtmlTag.Hgroup,
        "hr" => HtmlTag.Hr,
        "legend" => HtmlTag.Legend,
        "li" => HtmlTag.Li,
        "listing" => HtmlTag.Listing,
        "main" => HtmlTag.Main,
        "menu" => HtmlTag.Menu,
        "nav" => HtmlTag.Nav,
        "ol" => HtmlTag.Ol,
        "p" => HtmlTag.P,
        "plaintext" => HtmlTag.Plaintext,
        "pre" => HtmlTag.Pre,
        "search" => HtmlTag.Search,
        "section" => HtmlTag.Section,
        "summary" => HtmlTag.Summary,
        "ul" => HtmlTag.Ul,
        "xmp" => HtmlTag.Xmp,
        "a" => HtmlTag.A,
        "b" => HtmlTag.B,
        "big" => HtmlTag.Big,
        "br" => HtmlTag.Br,
        "code" => HtmlTag.Code,
        "em" => HtmlTag.Em,
        "font" => HtmlTag.Font,
        "i" => HtmlTag.I,
        "nobr" => HtmlTag.Nobr,
        "s" => HtmlTag.S,
        "small" => HtmlTag.Small,
        "span" => HtmlTag.Span,
        "strike" => HtmlTag.Strike,
        "strong" => HtmlTag.Strong,
        "sub" => HtmlTag.Sub,
        "sup" => HtmlTag.Sup,
        "tt" => HtmlTag.Tt,
        "u" => HtmlTag.U,
        "var" => HtmlTag.Var,
        "rb" => HtmlTag.Rb,
        "rp" => HtmlTag.Rp,
        "rt" => HtmlTag.Rt,
        "rtc" => HtmlTag.Rtc,
        "ruby" => HtmlTag.Ruby,
        "applet" => HtmlTag.Applet,
        "area" => HtmlTag.Area,
        "audio" => HtmlTag.Audio,
        "button" => HtmlTag.Button,
        "canvas" => HtmlTag.Canvas,
        "datalist" => HtmlTag.Datalist,
        "embed" => HtmlTag.Embed,
        "iframe" => HtmlTag.Iframe,
        "image" => HtmlTag.Image,
        "img" => HtmlTag.Img,
        "input" => HtmlTag.Input,
        "keygen" => HtmlTag.Keygen,
        "marquee" => HtmlTag.Marquee,
        "math" => HtmlTag.Math,
        "object" => HtmlTag.Object,
        "optgroup" => HtmlTag.Optgroup,
        "option" => HtmlTag.Option,
        "param" => HtmlTag.Param,
        "select" => HtmlTag.Select,
        "source" => HtmlTag.Source,
        "svg" => HtmlTag.Svg,
        "textarea" => HtmlTag.Textarea,
        "track" => HtmlTag.Track,
        "video" => HtmlTag.Video,
        "wbr" => HtmlTag.Wbr,
        "xml" => HtmlTag.Xml,
        _ => HtmlTag.Other,
    };
}
