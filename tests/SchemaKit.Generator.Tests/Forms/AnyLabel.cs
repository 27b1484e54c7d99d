using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Generator.Tests.Forms;

// Within the namespace, so that it comes before the runtime's types of the same names.
using SchemaKit.Schema;

/// <summary>Texts that a form might carry, picked to end literals, comments and templates before their time.</summary>
internal static class AnyLabel
{
    private static readonly string[] Fragments =
    [
        "\"", "\"\"\"", "\\", "\\u0022", "'", "*/", "//", "///", "]]>", "</summary>", "<b>", "&", "&amp;", "--", "{{name}}", "{{{x}}}", "}}", "{{#each x}}",
        "{", "}", "$", "@", "%", "#if X", "\n", "\r\n", "\r", "\t", "\0", "\u0085", "\u2028", "\u2029", "\u00A0", "\u3000", "\uFEFF", "\u202E", "\uFFFE",
        "\uD800", "\uDC00", "\uD83D\uDE00", "\uDB40\uDC01", "class", "1.", "二、", "ß", " ", "x", "总计",
    ];

    public static Gen<string> Text { get; } =
        from count in Gen.Choose(0, 6)
        from fragments in Gen.Elements(Fragments).ArrayOf(count)
        select string.Concat(fragments);

    public static Gen<EquatableArray<string>> Texts { get; } =
        from count in Gen.Choose(0, 2)
        from texts in Text.ArrayOf(count)
        select new EquatableArray<string>(texts);

    public static Gen<Label> Label { get; } =
        from text in Text
        from also in Texts
        select new Label(text, also);
}
