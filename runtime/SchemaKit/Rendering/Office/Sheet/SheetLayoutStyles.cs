namespace SchemaKit;

/// <summary>How cells of a report look in a sheet.</summary>
internal enum SheetLook : byte
{
    /// <summary>The title of the report.</summary>
    Title,

    /// <summary>The heading of a part.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>Caption and head of a table.</summary>
    Head,

    /// <summary>The label of a row.</summary>
    RowHead,

    /// <summary>A figure that is no plain number.</summary>
    Figure,
}

/// <summary>The formats of the cells: one for each look, and one for each count of decimals of a number.</summary>
internal static class SheetLayoutStyles
{
    private const int Looks = (int)SheetLook.Figure + 1;
    private const int FirstFormat = 164;
    private const int TextFormat = 49;

    /// <summary>The format of a look; the first one is that of cells without any.</summary>
    public static int IndexOf(SheetLook look) => 1 + (int)look;

    /// <summary>The format of a number.</summary>
    public static int IndexOfNumber(int decimals) => 1 + Looks + decimals;

    /// <summary>Writes all formats.</summary>
    public static void Write(OfficeXmlWriter xml)
    {
        xml.Open("styleSheet");
        xml.Open("numFmts");
        for (var decimals = 0; decimals <= CellValue.MostDecimals; decimals++)
            xml.Add("numFmt", ("numFmtId", FirstFormat + decimals), ("formatCode", decimals == 0 ? "0" : "0." + new string('0', decimals)));
        xml.Close();
        WriteFonts(xml);
        xml.Open("fills");
        foreach (var pattern in new[] { "none", "gray125" })
        {
            xml.Open("fill");
            xml.Add("patternFill", ("patternType", pattern));
            xml.Close();
        }

        xml.Close();
        xml.Open("borders");
        WriteBorder(xml, null);
        WriteBorder(xml, "thin");
        xml.Close();
        xml.Open("cellStyleXfs");
        xml.Add("xf");
        xml.Close();
        WriteFormats(xml);
        xml.Open("cellStyles");
        xml.Add("cellStyle", ("name", "Normal"), ("xfId", 0), ("builtinId", 0));
        xml.Close();
        xml.Close();
    }

    private static void WriteFonts(OfficeXmlWriter xml)
    {
        xml.Open("fonts");
        foreach (var (size, isBold) in new[] { (11, false), (11, true), (16, true) })
        {
            xml.Open("font");
            if (isBold) xml.Add("b");
            xml.Add("sz", ("val", size));
            xml.Close();
        }

        xml.Close();
    }

    private static void WriteBorder(OfficeXmlWriter xml, string? style)
    {
        xml.Open("border");
        foreach (var side in new[] { "left", "right", "top", "bottom" }) xml.Add(side, ("style", style));
        xml.Add("diagonal");
        xml.Close();
    }

    // In the order of the looks.
    private static void WriteFormats(OfficeXmlWriter xml)
    {
        xml.Open("cellXfs");
        xml.Add("xf", ("xfId", 0));
        WriteFormat(xml, 2, 0, 0, "center");
        WriteFormat(xml, 1, 0, 0, "left");
        WriteFormat(xml, 0, 0, 0, "left");
        WriteFormat(xml, 0, 1, 0, "center");
        WriteFormat(xml, 0, 1, 0, "left");
        WriteFormat(xml, 0, 1, TextFormat, "center");
        for (var decimals = 0; decimals <= CellValue.MostDecimals; decimals++) WriteFormat(xml, 0, 1, FirstFormat + decimals, "center");
        xml.Close();
    }

    private static void WriteFormat(OfficeXmlWriter xml, int font, int border, int number, string alignment)
    {
        xml.Open(
            "xf", ("numFmtId", number), ("fontId", font), ("fillId", 0), ("borderId", border), ("xfId", 0),
            ("applyNumberFormat", 1), ("applyFont", 1), ("applyBorder", 1), ("applyAlignment", 1));
        xml.Add("alignment", ("horizontal", alignment), ("vertical", "center"), ("wrapText", 1));
        xml.Close();
    }
}
