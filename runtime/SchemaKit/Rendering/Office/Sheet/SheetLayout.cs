using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SchemaKit;

/// <summary>A spreadsheet with one sheet: headings and paragraphs over its full width, and tables merged as on the form, figures as numbers.</summary>
internal sealed class SheetLayout() : OfficeLayout("Excel", ".xlsx")
{
    // What Excel does not allow in the name of a sheet, and how long it may be.
    private const string NeverInName = @"[]:*?/\'";
    private const int LongestName = 31;

    protected override void Write(PrintedReport report, Stream package)
    {
        using var file = SpreadsheetDocument.Create(package, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook);
        var book = file.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "workbook");
        book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = SheetLayoutStyles.Create();
        book.AddNewPart<WorksheetPart>("sheet").Worksheet = SheetWriter.Write(report);
        book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets(new Sheet { Name = NameOf(report), SheetId = 1, Id = "sheet" }));
    }

    private static string NameOf(PrintedReport report)
    {
        var title = string.Concat(report.Report.GetForm().Title.Where(character => !NeverInName.Contains(character) && !char.IsSurrogate(character) && !char.IsControl(character)));
        var name = XmlCharacters.Replace(title.Length > LongestName ? title[..LongestName] : title).Trim();
        return name.Length == 0 || name.Equals("History", StringComparison.OrdinalIgnoreCase) ? "Sheet1" : name;
    }
}
