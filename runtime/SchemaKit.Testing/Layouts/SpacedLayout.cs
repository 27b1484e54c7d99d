namespace SchemaKit.Testing;

/// <summary>
/// A report as text taken from a PDF has it: columns held by spaces only. A publisher's way, which reading takes apart again; nothing that
/// one would write on purpose.
/// </summary>
public static class SpacedLayout
{
    /// <summary>Pages wide enough for every label to stand on one line.</summary>
    public static TextLayout Wide { get; } = new Spaced("spaces", "columns held by spaces", stubWidth: 80, headWidth: 10, pageLines: int.MaxValue);

    /// <summary>Labels and heads broken over lines, and pages numbered.</summary>
    public static TextLayout Narrow { get; } = new Spaced("narrow-spaces", "columns held by spaces, labels broken", stubWidth: 9, headWidth: 4, pageLines: 40);

    /// <summary>Both, behind the layouts that the product writes: every way in which a text may hold a report.</summary>
    public static IReadOnlyList<TextLayout> WithAllTexts { get; } = [.. Layout.Texts, Wide, Narrow];

    private sealed class Spaced(string id, string name, int stubWidth, int headWidth, int pageLines) : PlainTextLayout(id, name)
    {
        protected override void Write(PrintedTable table, TextWriter writer) => SpacedRendering.Write(writer, table, stubWidth, headWidth, pageLines);
    }
}
