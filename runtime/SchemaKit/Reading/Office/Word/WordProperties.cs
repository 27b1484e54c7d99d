using System.Globalization;

namespace SchemaKit;

/// <summary>Reads how rows and cells of a Word table are laid out, and how paragraphs are numbered.</summary>
internal static class WordProperties
{
    // No more columns than a page can have; what says more is broken.
    private const int MostColumns = 1000;

    public static void Read(OfficeXml xml, WordRow row) => xml.Inside(() =>
    {
        switch (xml.LocalName)
        {
            case "gridBefore":
                row.Before = Count(xml, 0);
                break;
            case "del":
                row.IsGone = true;
                break;
            case "hidden":
                row.IsGone |= WordSwitch.IsOn(xml);
                break;
        }
    });

    public static void Read(OfficeXml xml, WordCell cell) => xml.Inside(() =>
    {
        switch (xml.LocalName)
        {
            case "gridSpan":
                cell.Columns = Math.Max(1, Count(xml, 1));
                break;
            case "vMerge":
                cell.Down = MergeOf(xml);
                break;
            case "hMerge":
                cell.Across = MergeOf(xml);
                break;
            case "cellDel":
                cell.IsGone = true;
                break;
        }
    });

    /// <summary>Which list a paragraph is part of, and on which level.</summary>
    public static (string? Number, int? Level) ReadNumber(OfficeXml xml)
    {
        string? number = null;
        int? level = null;
        xml.Inside(() =>
        {
            if (xml.LocalName == "numId") number = xml.Attribute("val");
            else if (xml.LocalName == "ilvl") level = Count(xml, 0);
        });
        return (number, level);
    }

    private static WordMerge MergeOf(OfficeXml xml) => xml.Attribute("val") == "restart" ? WordMerge.Starts : WordMerge.Continues;

    private static int Count(OfficeXml xml, int otherwise) =>
        double.TryParse(xml.Attribute("val"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var count)
            ? (int)Math.Clamp(count, 0, MostColumns)
            : otherwise;
}
