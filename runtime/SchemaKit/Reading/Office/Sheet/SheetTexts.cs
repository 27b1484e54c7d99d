using System.Globalization;

namespace SchemaKit;

/// <summary>What the cells of a spreadsheet show, from what is stored in them.</summary>
internal sealed class SheetTexts
{
    private const string SharedStrings = "/sharedStrings";

    private readonly List<string> shared = [];
    private readonly SheetStyles styles;
    private readonly bool is1904;

    private SheetTexts(SheetStyles styles, bool is1904) => (this.styles, this.is1904) = (styles, is1904);

    public static SheetTexts Of(OfficePackage package, Workbook workbook)
    {
        var texts = new SheetTexts(SheetStyles.Of(package, workbook), workbook.Is1904);
        if (workbook.Part(SharedStrings) is { } strings && package.Has(strings)) texts.ReadShared(package.Open(strings, ReadingTexts.ItsTexts), package);
        return texts;
    }

    /// <summary>The text that cells share, by its number; null where there is no such text.</summary>
    public string? Shared(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count ? shared[index] : null;

    /// <summary>What a cell shows that stores a number.</summary>
    public string Number(string stored, int style) => styles.FormatOf(style).Show(stored, is1904);

    /// <summary>Whether a cell has lines around it, so that it is seen although it says nothing.</summary>
    public bool IsFramed(int style) => styles.IsFramed(style);

    private void ReadShared(OfficeXml part, OfficePackage package)
    {
        using var xml = part;
        while (xml.Read())
        {
            if (!xml.IsStart("si")) continue;
            if (shared.Count >= package.Limits.MaximumParts) throw DocumentException.TooManyParts(package.Name, ReadingTexts.SeveralTexts, package.Limits.MaximumParts);
            shared.Add(SheetText.Read(xml));
        }
    }
}
