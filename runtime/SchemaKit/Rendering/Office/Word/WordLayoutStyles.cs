namespace SchemaKit;

/// <summary>The styles of a report in Word, so that a publisher can give all headings or cells another look at once.</summary>
internal static class WordLayoutStyles
{
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string Table = "ReportTable";
    public const string Cell = "TableCell";
    public const string RowHead = "TableRowHead";

    private const string Normal = "Normal";
    private const string NormalTable = "TableNormal";

    /// <summary>Writes all styles.</summary>
    public static void Write(OfficeXmlWriter xml)
    {
        xml.Open("styles");
        Open(xml, "paragraph", Normal, "Normal", basedOn: null, isDefault: true);
        xml.Add("qFormat");
        xml.Close();
        WriteParagraph(xml, Title, "Title", "center", after: 240, halfPoints: 36);
        WriteParagraph(xml, Heading, "heading 1", null, before: 240, after: 120, outline: 0, halfPoints: 28);
        WriteParagraph(xml, Cell, "Table Cell", "center", isCustom: true);
        WriteParagraph(xml, RowHead, "Table Row Head", "left", isCustom: true);
        Open(xml, "table", NormalTable, "Normal Table", basedOn: null, isDefault: true);
        xml.Close();
        WriteTable(xml);
        xml.Close();
    }

    private static void Open(OfficeXmlWriter xml, string type, string id, string name, string? basedOn, bool isDefault = false, bool isCustom = false)
    {
        xml.Open("style", ("type", type), ("default", isDefault ? 1 : null), ("customStyle", isCustom ? 1 : null), ("styleId", id));
        xml.Add("name", ("val", name));
        if (basedOn is not null) xml.Add("basedOn", ("val", basedOn));
    }

    private static void WriteParagraph(
        OfficeXmlWriter xml, string id, string name, string? alignment, int? before = null, int? after = null, int? outline = null, int? halfPoints = null, bool isCustom = false)
    {
        Open(xml, "paragraph", id, name, Normal, isCustom: isCustom);
        xml.Add("qFormat");
        xml.Open("pPr");
        if (after is not null)
        {
            xml.Add("keepNext");
            xml.Add("spacing", ("before", before), ("after", after));
        }

        if (alignment is not null) xml.Add("jc", ("val", alignment));
        if (outline is not null) xml.Add("outlineLvl", ("val", outline));
        xml.Close();
        if (halfPoints is not null)
        {
            xml.Open("rPr");
            xml.Add("b");
            xml.Add("sz", ("val", halfPoints));
            xml.Close();
        }

        xml.Close();
    }

    private static void WriteTable(OfficeXmlWriter xml)
    {
        Open(xml, "table", Table, "Report Table", NormalTable, isCustom: true);
        xml.Open("tblPr");
        xml.Open("tblBorders");
        foreach (var side in new[] { "top", "left", "bottom", "right", "insideH", "insideV" }) xml.Add(side, ("val", "single"), ("sz", 4), ("color", "auto"));
        xml.Close();
        xml.Close();
        xml.Close();
    }
}
