using System.Globalization;

namespace SchemaKit;

/// <summary>The formats of a spreadsheet's cells, as far as they bear on what is said: number formats, and lines around cells.</summary>
internal sealed class SheetStyles
{
    private const string Styles = "/styles";

    private readonly Dictionary<int, NumberFormat> numbers = [];
    private readonly List<bool> borders = [];
    private readonly List<(NumberFormat Number, bool IsFramed)> cells = [];
    private string part = "";

    /// <summary>Reads the formats; a spreadsheet without any shows its numbers as they are.</summary>
    public static SheetStyles Of(OfficePackage package, Workbook workbook)
    {
        var styles = new SheetStyles();
        if (workbook.Part(Styles) is not { } path || !package.Has(path)) return styles;
        using var xml = package.Open(path, ReadingTexts.ItsStyles);
        while (xml.Read())
        {
            if (xml.IsStartTag) styles.Read(xml);
        }

        return styles;
    }

    public NumberFormat FormatOf(int style) => style < cells.Count ? cells[style].Number : NumberFormat.General;

    public bool IsFramed(int style) => style < cells.Count && cells[style].IsFramed;

    private void Read(OfficeXml xml)
    {
        switch (xml.LocalName)
        {
            case "numFmts" or "borders" or "cellXfs" or "cellStyleXfs" or "cellStyles" or "dxfs":
                part = xml.LocalName;
                break;
            case "numFmt" when part == "numFmts" && xml.Attribute("formatCode") is { } code:
                numbers[Number(xml, "numFmtId")] = NumberFormat.Parse(code);
                break;
            case "border" when part == "borders":
                var hasLine = false;
                xml.Inside(() => hasLine |= xml.LocalName != "diagonal" && xml.Attribute("style") is not (null or "none"));
                borders.Add(hasLine);
                break;
            case "xf" when part == "cellXfs":
                var (number, border) = (Number(xml, "numFmtId"), Number(xml, "borderId"));
                cells.Add((numbers.TryGetValue(number, out var own) ? own : NumberFormat.BuiltIn(number), border < borders.Count && borders[border]));
                break;
        }
    }

    private static int Number(OfficeXml xml, string attribute) =>
        int.TryParse(xml.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
