namespace SchemaKit;

/// <summary>Whether a page is read as those were that came before the standards: there a table may stand within a paragraph.</summary>
internal static class HtmlDoctype
{
    private static readonly string[] QuirkyIds =
    [
        "-//W3O//DTD W3 HTML Strict 3.0//EN//", "-/W3C/DTD HTML 4.0 Transitional/EN", "HTML",
    ];

    private static readonly string[] QuirkyBeginnings =
    [
        "+//Silmaril//dtd html Pro v0r11 19970101//", "-//AS//DTD HTML 3.0 asWedit + extensions//", "-//AdvaSoft Ltd//DTD HTML 3.0 asWedit + extensions//",
        "-//IETF//DTD HTML", "-//Metrius//DTD Metrius Presentational//", "-//Microsoft//DTD Internet Explorer 2.0 ",
        "-//Microsoft//DTD Internet Explorer 3.0 ", "-//Netscape Comm. Corp.//DTD ", "-//O'Reilly and Associates//DTD HTML ", "-//SQ//DTD HTML 2.0 HoTMetaL + extensions//",
        "-//SoftQuad Software//DTD HoTMetaL PRO 6.0::19990601::extensions to HTML 4.0//", "-//SoftQuad//DTD HoTMetaL PRO 4.0::19971010::extensions to HTML 4.0//",
        "-//Spyglass//DTD HTML 2.0 Extended//", "-//Sun Microsystems Corp.//DTD HotJava HTML//", "-//Sun Microsystems Corp.//DTD HotJava Strict HTML//",
        "-//W3C//DTD HTML 3 1995-03-24//", "-//W3C//DTD HTML 3.2 Draft//", "-//W3C//DTD HTML 3.2 Final//", "-//W3C//DTD HTML 3.2//", "-//W3C//DTD HTML 3.2S Draft//",
        "-//W3C//DTD HTML 4.0 Frameset//", "-//W3C//DTD HTML 4.0 Transitional//", "-//W3C//DTD HTML Experimental 19960712//", "-//W3C//DTD HTML Experimental 970421//",
        "-//W3C//DTD W3 HTML//", "-//W3O//DTD W3 HTML 3.0//", "-//WebTechs//DTD Mozilla HTML 2.0//", "-//WebTechs//DTD Mozilla HTML//",
    ];

    // Those whose address, where they have one, tells that they are meant.
    private static readonly string[] QuirkyWithoutAddress = ["-//W3C//DTD HTML 4.01 Frameset//", "-//W3C//DTD HTML 4.01 Transitional//"];

    /// <summary>Whether the type that a page names is one of the old ones.</summary>
    /// <param name="doctype">The whole declaration.</param>
    public static bool IsQuirky(ReadOnlySpan<char> doctype)
    {
        if (doctype is not [.., '>']) return true;
        var rest = doctype["<!doctype".Length..^1].TrimStart(" \t\r\n\f");
        var end = rest.IndexOfAny(" \t\r\n\f");
        var name = end < 0 ? rest : rest[..end];
        if (!name.Equals("html", StringComparison.OrdinalIgnoreCase)) return true;
        rest = rest[name.Length..].TrimStart(" \t\r\n\f");
        if (rest.IsEmpty) return false;
        ReadOnlySpan<char> id = default;
        if (rest.StartsWith("public", StringComparison.OrdinalIgnoreCase))
        {
            if (!TakeQuoted(ref rest, "public".Length, out id)) return true;
            rest = rest.TrimStart(" \t\r\n\f");
            if (rest.IsEmpty) return IsQuirkyId(id, hasAddress: false);
            return !TakeQuoted(ref rest, 0, out var address) || IsQuirkyAddress(address) || IsQuirkyId(id, hasAddress: true);
        }

        return !rest.StartsWith("system", StringComparison.OrdinalIgnoreCase)
            || !TakeQuoted(ref rest, "system".Length, out var system) || IsQuirkyAddress(system);
    }

    private static bool IsQuirkyAddress(ReadOnlySpan<char> address) =>
        address.Equals("http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd", StringComparison.OrdinalIgnoreCase);

    private static bool IsQuirkyId(ReadOnlySpan<char> id, bool hasAddress)
    {
        foreach (var known in QuirkyIds)
        {
            if (id.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return StartsWithAny(id, QuirkyBeginnings) || (!hasAddress && StartsWithAny(id, QuirkyWithoutAddress));
    }

    private static bool StartsWithAny(ReadOnlySpan<char> id, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (id.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // False where the page breaks off in the quotes, or has none: the standard takes such a page for an old one.
    private static bool TakeQuoted(scoped ref ReadOnlySpan<char> text, int from, out ReadOnlySpan<char> quoted)
    {
        quoted = default;
        text = text[from..].TrimStart(" \t\r\n\f");
        if (text is not ['"' or '\'', ..]) return false;
        var end = text[1..].IndexOf(text[0]);
        if (end < 0) return false;
        quoted = text.Slice(1, end);
        text = text[(end + 2)..];
        return true;
    }
}
