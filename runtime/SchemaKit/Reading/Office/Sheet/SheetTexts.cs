using System.Globalization;

namespace SchemaKit;

/// <summary>What the cells of a spreadsheet show, from what is stored in them.</summary>
internal sealed class SheetTexts
{
    private const string SharedStrings = "/sharedStrings";
    private const string Styles = "/styles";

    private readonly List<string> shared = [];
    private readonly List<NumberFormat> formats = [];
    private readonly bool is1904;

    private SheetTexts(bool is1904) => this.is1904 = is1904;

    public static SheetTexts Of(OfficePackage package, Workbook workbook)
    {
        var texts = new SheetTexts(workbook.Is1904);
        if (workbook.Part(SharedStrings) is { } strings && package.Has(strings)) texts.ReadShared(package.Open(strings, "its texts"), package);
        if (workbook.Part(Styles) is { } styles && package.Has(styles)) texts.ReadFormats(package.Open(styles, "its styles"));
        return texts;
    }

    /// <summary>The text that cells share, by its number; null where there is no such text.</summary>
    public string? Shared(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count ? shared[index] : null;

    /// <summary>What a cell shows that stores a number.</summary>
    public string Number(string stored, int style) => (style < formats.Count ? formats[style] : NumberFormat.General).Show(stored, is1904);

    private void ReadShared(OfficeXml part, OfficePackage package)
    {
        using var xml = part;
        while (xml.Read())
        {
            if (!xml.IsStart("si")) continue;
            if (shared.Count >= package.Limits.MaximumParts) throw DocumentException.TooManyParts(package.Name, "texts", package.Limits.MaximumParts);
            shared.Add(SheetText.Read(xml));
        }
    }

    private void ReadFormats(OfficeXml part)
    {
        using var xml = part;
        var codes = new Dictionary<int, NumberFormat>();
        var isCellFormats = false;
        while (xml.Read())
        {
            if (!xml.IsStartTag) continue;
            if (xml.LocalName == "numFmt" && Id(xml) is { } id && xml.Attribute("formatCode") is { } code) codes[id] = NumberFormat.Parse(code);
            else if (xml.LocalName == "cellXfs") isCellFormats = true;
            else if (xml.LocalName is "cellStyles" or "cellStyleXfs" or "dxfs") isCellFormats = false;
            else if (isCellFormats && xml.LocalName == "xf")
                formats.Add(codes.TryGetValue(Id(xml) ?? 0, out var own) ? own : NumberFormat.BuiltIn(Id(xml) ?? 0));
        }
    }

    private static int? Id(OfficeXml xml) =>
        int.TryParse(xml.Attribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
