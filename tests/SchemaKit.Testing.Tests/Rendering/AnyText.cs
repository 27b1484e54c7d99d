using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Testing.Tests.Rendering;

/// <summary>Texts that a cell may say and that are no number, blank or mark.</summary>
internal static class AnyText
{
    private static readonly string[] Words = ["见附件", "约", "a", "B", "5", "12", "月", "no figure", "情况", ".", "/", "-", "万", "(", ")", "（", "）"];

    private static readonly string[] Hostile =
    [
        "|", "||", "<", ">", "&", "&amp;", "&#124;", "<br>", "</td>", "<!--", "\\", "\\|", "*", "**", "_", "#", "# ", "`", "~", "[", "]", "(y)", "!",
        "\"", "'", "$", "{{", "---", ":--", "- ", "1. ", "..", "\u200B", "\u00A0", "　", "\uFEFF", "\u202E", "  ", " ",
    ];

    /// <summary>Words, digits and brackets on one line.</summary>
    public static Gen<string> Plain { get; } = Of(Words);

    /// <summary>The same with whatever means something to a page, a Markdown table or a file of pipes.</summary>
    public static Gen<string> OfAnyCharacters { get; } = Of([.. Words, .. Hostile]);

    /// <summary>The same, without what plain text always takes for something else: a pipe, or a text of nothing but dashes and colons.</summary>
    public static Gen<string> OfPlainText { get; } = Of([.. Words, .. Hostile]).Where(text => !text.Contains('|') && text.AsSpan().ContainsAnyExcept("-: "));

    /// <summary>The same on several lines, with tabs.</summary>
    public static Gen<string> OnLines { get; } = Of([.. Words, .. Hostile, "\n", "\t"]);

    private static Gen<string> Of(string[] parts) =>
        Gen.Elements(parts).ArrayOf().Select(drawn => string.Concat(drawn)).Where(IsText);

    // What reading gives is never with white space around it.
    private static bool IsText(string text) =>
        NumberGrammar.Read(text, new CellDefinition(0, "any", "any", ValueKind.Count, null, CellRole.Detail), "", []) == CellValue.Text(text)
        && NumberGrammar.Read(text, new CellDefinition(0, "any", "any", ValueKind.Money, "万元", CellRole.Detail), "", []) == CellValue.Text(text);
}
