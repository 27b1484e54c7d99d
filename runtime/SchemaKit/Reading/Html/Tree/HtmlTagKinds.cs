namespace SchemaKit;

/// <summary>The kinds of elements by which the standard builds a page.</summary>
internal static class HtmlTagKinds
{
    extension(HtmlTag tag)
    {
        /// <summary>Whether an end tag of another element is not looked for beyond it ("special").</summary>
        public bool IsSpecial => tag is HtmlTag.Address or HtmlTag.Applet or HtmlTag.Area or HtmlTag.Article or HtmlTag.Aside or HtmlTag.Base
            or HtmlTag.Basefont or HtmlTag.Bgsound or HtmlTag.Blockquote or HtmlTag.Body or HtmlTag.Br or HtmlTag.Button or HtmlTag.Caption
            or HtmlTag.Center or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Dd or HtmlTag.Details or HtmlTag.Dir or HtmlTag.Div or HtmlTag.Dl
            or HtmlTag.Dt or HtmlTag.Embed or HtmlTag.Fieldset or HtmlTag.Figcaption or HtmlTag.Figure or HtmlTag.Footer or HtmlTag.Form
            or HtmlTag.Frame or HtmlTag.Frameset or HtmlTag.Head or HtmlTag.Header or HtmlTag.Hgroup or HtmlTag.Hr or HtmlTag.Html
            or HtmlTag.Iframe or HtmlTag.Img or HtmlTag.Input or HtmlTag.Keygen or HtmlTag.Li or HtmlTag.Link or HtmlTag.Listing or HtmlTag.Main
            or HtmlTag.Marquee or HtmlTag.Menu or HtmlTag.Meta or HtmlTag.Nav or HtmlTag.Noembed or HtmlTag.Noframes or HtmlTag.Noscript
            or HtmlTag.Object or HtmlTag.Ol or HtmlTag.P or HtmlTag.Param or HtmlTag.Plaintext or HtmlTag.Pre or HtmlTag.Script or HtmlTag.Search
            or HtmlTag.Section or HtmlTag.Select or HtmlTag.Source or HtmlTag.Style or HtmlTag.Summary or HtmlTag.Table or HtmlTag.Tbody
            or HtmlTag.Td or HtmlTag.Template or HtmlTag.Textarea or HtmlTag.Tfoot or HtmlTag.Th or HtmlTag.Thead or HtmlTag.Title or HtmlTag.Tr
            or HtmlTag.Track or HtmlTag.Ul or HtmlTag.Wbr or HtmlTag.Xmp || tag.IsHeading || tag.HoldsMarkup;

        /// <summary>Whether it is an element of a formula or drawing in which text or HTML may stand again.</summary>
        public bool HoldsMarkup => tag is >= HtmlTag.AnnotationXml and <= HtmlTag.ForeignTitle;

        public bool IsFormulaText => tag is >= HtmlTag.Mi and <= HtmlTag.Mtext;

        public bool IsHeading => tag is >= HtmlTag.H1 and <= HtmlTag.H6;

        public bool IsCell => tag is HtmlTag.Td or HtmlTag.Th;

        public bool IsRowGroup => tag is HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot;

        /// <summary>Whether it is a part of a table in which no text may stand.</summary>
        public bool IsTablePart => tag is HtmlTag.Table or HtmlTag.Tr || tag.IsRowGroup;

        /// <summary>Whether its end tag may be left out ("implied end tags").</summary>
        public bool HasImpliedEnd => tag is HtmlTag.Dd or HtmlTag.Dt or HtmlTag.Li or HtmlTag.Optgroup or HtmlTag.Option or HtmlTag.P
            or HtmlTag.Rb or HtmlTag.Rp or HtmlTag.Rt or HtmlTag.Rtc;

        /// <summary>Whether it goes on behind the end of a block that it was not closed in ("formatting").</summary>
        public bool IsFormatting => tag is HtmlTag.A or HtmlTag.B or HtmlTag.Big or HtmlTag.Code or HtmlTag.Em or HtmlTag.Font or HtmlTag.I
            or HtmlTag.Nobr or HtmlTag.S or HtmlTag.Small or HtmlTag.Strike or HtmlTag.Strong or HtmlTag.Tt or HtmlTag.U;

        /// <summary>Whether it is a block whose start ends a paragraph, and whose end tag ends everything in it.</summary>
        public bool IsPlainBlock => tag is HtmlTag.Address or HtmlTag.Article or HtmlTag.Aside or HtmlTag.Blockquote or HtmlTag.Center
            or HtmlTag.Details or HtmlTag.Dialog or HtmlTag.Dir or HtmlTag.Div or HtmlTag.Dl or HtmlTag.Fieldset or HtmlTag.Figcaption
            or HtmlTag.Figure or HtmlTag.Footer or HtmlTag.Header or HtmlTag.Hgroup or HtmlTag.Main or HtmlTag.Menu or HtmlTag.Nav or HtmlTag.Ol
            or HtmlTag.Search or HtmlTag.Section or HtmlTag.Summary or HtmlTag.Ul;

        /// <summary>Whether it belongs into the head of a page, and is taken there wherever it stands.</summary>
        public bool BelongsIntoHead => tag is HtmlTag.Base or HtmlTag.Basefont or HtmlTag.Bgsound or HtmlTag.Link or HtmlTag.Meta
            or HtmlTag.Noframes or HtmlTag.Script or HtmlTag.Style or HtmlTag.Template or HtmlTag.Title;

        /// <summary>Whether its start tag ends the formula or drawing it stands in.</summary>
        public bool EndsForeign => tag is HtmlTag.B or HtmlTag.Big or HtmlTag.Blockquote or HtmlTag.Body or HtmlTag.Br or HtmlTag.Center
            or HtmlTag.Code or HtmlTag.Dd or HtmlTag.Div or HtmlTag.Dl or HtmlTag.Dt or HtmlTag.Em or HtmlTag.Embed or HtmlTag.Head or HtmlTag.Hr
            or HtmlTag.I or HtmlTag.Img or HtmlTag.Li or HtmlTag.Listing or HtmlTag.Menu or HtmlTag.Meta or HtmlTag.Nobr or HtmlTag.Ol
            or HtmlTag.P or HtmlTag.Pre or HtmlTag.Ruby or HtmlTag.S or HtmlTag.Small or HtmlTag.Span or HtmlTag.Strong or HtmlTag.Strike
            or HtmlTag.Sub or HtmlTag.Sup or HtmlTag.Table or HtmlTag.Tt or HtmlTag.U or HtmlTag.Ul or HtmlTag.Var || tag.IsHeading;
    }
}
