using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Tests.Reading.Html;

/// <summary>Pages as publishers and bad luck make them: tags in any order, and pages cut up and put together wrongly.</summary>
internal static class AnyPage
{
    private static readonly string[] Elements =
    [
        "table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "col", "colgroup", "p", "div", "li", "ul", "dd", "h1", "pre", "b", "font", "a",
        "nobr", "span", "form", "button", "select", "option", "object", "body", "html", "head", "title", "svg", "math", "mi", "desc", "center", "address",
        "template", "script", "style", "textarea", "o:p", "ruby", "rt", "hr", "br", "input", "img", "iframe", "noscript", "xmp", "foreignObject",
        "annotation-xml", "frameset", "frame", "noframes", "marquee", "optgroup", "image", "em", "section",
    ];

    private static readonly string[] Usual = ["table", "tr", "td", "p", "div", "b", "font", "span", "br"];

    private static readonly string[] Attributes =
    [
        "", "", "", " hidden", " style='display:none'", " style=\"white-space: pre\"", " rowspan=2", " colspan=2 rowspan=0", " colspan='3' colspan=2", " title='甲>'",
        " class=a", " class=b", " x=\"1\" =y z='", " a=b/", " /", "/", " type=hidden", " color=red", " encoding=text/html", " style=display&colon;none", " href=a&b=c", "<",
    ];

    private static readonly string[] Texts =
    [
        "甲", "乙 ", "丙丁", " ", "\n", "\r\n", "1 2", "&nbsp;", "&lt;", "&amp", "&#0;", "&#x80;", "&#60", "&notit;", "&notin;", "&bogus;", "&NotEqualTilde;", "&", "&#", "&#x;",
        "<", "</", "</>", "<!", "<?", "<!--甲-->", "<!-->", "<!--->", "<!--a--!>", "<!-- ", "-->", "<![CDATA[乙]]>", "]]>", "<!doctype html>", "\0", "\u3000", ">", "'", "\"",
        "<!--<script>", "戊<3", "<1",
    ];

    private static readonly string[] Beginnings =
        ["<html>", "<!doctype html>", "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">", "<!doctype html><body><table><tr><td>", "<table>", "<!doctype html><table>"];

    private static readonly Gen<string> Tag =
        from name in Gen.Frequency((1, Gen.Elements(Elements)), (2, Gen.Elements(Usual)))
        from attributes in Gen.Elements(Attributes)
        from slash in Gen.Elements("", "", "/")
        select $"<{slash}{name}{attributes}>";

    /// <summary>Tags and texts in any order.</summary>
    public static Gen<string> OfTags { get; } =
        from beginning in Gen.Elements(Beginnings)
        from parts in Gen.Frequency((3, Tag), (2, Gen.Elements(Texts))).ArrayOf()
        select beginning + string.Concat(parts);

    /// <summary>A page with something taken out, put in or moved.</summary>
    public static Gen<string> Of(string page) =>
        from changes in Change(page.Length).NonEmptyListOf()
        select changes.Take(6).Aggregate(page, (changed, change) => change(changed));

    private static Gen<Func<string, string>> Change(int length) =>
        from at in Gen.Choose(0, length)
        from count in Gen.Frequency((3, Gen.Choose(0, 12)), (1, Gen.Choose(0, 200)))
        from to in Gen.Choose(0, length)
        from part in Gen.OneOf(Tag, Gen.Elements(Texts), Gen.Constant(""))
        from isMoved in Gen.Elements(true, false)
        select new Func<string, string>(page =>
        {
            var start = Math.Min(at, page.Length);
            var taken = page.Substring(start, Math.Min(count, page.Length - start));
            var rest = page.Remove(start, taken.Length);
            return rest.Insert(Math.Min(to, rest.Length), isMoved ? part + taken : part);
        });
}
