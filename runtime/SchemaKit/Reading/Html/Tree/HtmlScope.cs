namespace SchemaKit;

/// <summary>How far above an open element is looked for.</summary>
internal enum HtmlScope : byte
{
    /// <summary>To the cell, the table or the object that is open.</summary>
    Usual,

    /// <summary>To the list, too.</summary>
    ListItem,

    /// <summary>To the button, too.</summary>
    Button,

    /// <summary>To the table.</summary>
    Table,

    /// <summary>No further than through the choices of a list.</summary>
    Select,
}

/// <summary>The ends of scopes.</summary>
internal static class HtmlScopes
{
    extension(HtmlScope scope)
    {
        /// <summary>Whether nothing above an element is looked for.</summary>
        public bool EndsAt(HtmlTag tag) => scope switch
        {
            HtmlScope.Table => tag is HtmlTag.Html or HtmlTag.Table or HtmlTag.Template,
            HtmlScope.Select => tag is not (HtmlTag.Optgroup or HtmlTag.Option),
            HtmlScope.ListItem when tag is HtmlTag.Ol or HtmlTag.Ul => true,
            HtmlScope.Button when tag == HtmlTag.Button => true,
            _ => tag is HtmlTag.Applet or HtmlTag.Caption or HtmlTag.Html or HtmlTag.Table or HtmlTag.Td or HtmlTag.Th or HtmlTag.Marquee
                or HtmlTag.Object or HtmlTag.Template || tag.HoldsMarkup,
        };
    }
}
