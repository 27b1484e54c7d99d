namespace SchemaKit;

/// <summary>A spreadsheet with one sheet: headings and paragraphs over its full width, and tables merged as on the form, figures as numbers.</summary>
internal sealed class SheetLayout() : OfficeLayout("Excel", ".xlsx")
{
    /// <summary>The language of spreadsheets.</summary>
    public const string Language = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // What Excel does not allow in the name of a sheet, and how long it may be.
    private const string NeverInName = @"[]:*?/\'";
    private const int LongestName = 31;
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    protected override OfficePart MainPartOf(PrintedReport report)
    {
        var sheet = new OfficePart(
            "xl/worksheets/sheet.xml", Type + "worksheet+xml", "worksheet", xml => SheetWriter.Write(report, new OfficeXmlWriter(xml, "", Language)));
        var styles = new OfficePart("xl/styles.xml", Type + "styles+xml", "styles", xml => SheetLayoutStyles.Write(new OfficeXmlWriter(xml, "", Language)));
        return new OfficePart("xl/workbook.xml", Type + "sheet.main+xml", "officeDocument", xml => WriteBook(new OfficeXmlWriter(xml, "", Language), report, sheet))
        {
            Parts = [sheet, styles],
        };
    }

    private static void WriteBook(OfficeXmlWriter xml, PrintedReport report, OfficePart sheet)
    {
        xml.Open("workbook");
        xml.Open("sheets");
        xml.Open("sheet", ("name", NameOf(report)), ("sheetId", 1));
        xml.AddReference(sheet);
        xml.Close();
        xml.Close();
        xml.Close();
    }

    private static string NameOf(PrintedReport report)
    {
        var title = string.Concat(report.Report.GetForm().Title.Where(character => !NeverInName.Contains(character) && !char.IsSurrogate(character) && !char.IsControl(character)));
        var name = XmlCharacters.Replace(title.Length > LongestName ? title[..LongestName] : title).Trim();
        return name.Length == 0 || name.Equals("History", StringComparison.OrdinalIgnoreCase) ? "Sheet1" : name;
    }
}
