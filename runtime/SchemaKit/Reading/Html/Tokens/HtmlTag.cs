namespace SchemaKit;

/// <summary>The elements that a reader of pages has to tell from others: those with rules of their own, and those it shows in a way of their own.</summary>
internal enum HtmlTag : byte
{
    /// <summary>Any element without a meaning of its own.</summary>
    Other,

    /// <summary>Any element of a formula or drawing that is not named below.</summary>
    Foreign,

    // Those that formulas and drawings have, in which text or HTML may stand again.
    AnnotationXml, Mi, Mn, Mo, Ms, Mtext, Desc, ForeignObject, ForeignTitle,

    // The page.
    Html, Head, Body, Frameset, Frame, Base, Basefont, Bgsound, Link, Meta, Title, Style, Script, Noscript, Template, Noframes, Noembed,

    // Tables.
    Table, Caption, Colgroup, Col, Tbody, Thead, Tfoot, Tr, Td, Th,

    // Blocks.
    Address, Article, Aside, Blockquote, Center, Dd, Details, Dialog, Dir, Div, Dl, Dt, Fieldset, Figcaption, Figure, Footer, Form, H1, H2, H3,
    H4, H5, H6, Header, Hgroup, Hr, Legend, Li, Listing, Main, Menu, Nav, Ol, P, Plaintext, Pre, Search, Section, Summary, Ul, Xmp,

    // Within lines.
    A, B, Big, Br, Code, Em, Font, I, Nobr, S, Small, Span, Strike, Strong, Sub, Sup, Tt, U, Var, Rb, Rp, Rt, Rtc, Ruby,

    // What is filled in, and what is embedded.
    Applet, Area, Audio, Button, Canvas, Datalist, Embed, Iframe, Image, Img, Input, Keygen, Marquee, Math, Object, Optgroup, Option, Param,
    Select, Source, Svg, Textarea, Track, Video, Wbr, Xml,
}
