namespace SchemaKit;

/// <summary>The sheets of a spreadsheet, in the order of their tabs.</summary>
/// <param name="Sheets">The sheets.</param>
/// <param name="References">The parts that the workbook refers to.</param>
/// <param name="Is1904">Whether days are counted from the first of 1904.</param>
internal sealed record Workbook(List<WorkbookSheet> Sheets, List<OfficeReference> References, bool Is1904)
{
    public static Workbook Of(OfficePackage package)
    {
        var sheets = new List<WorkbookSheet>();
        var is1904 = false;
        using var xml = package.Open(package.MainPart, ReadingTexts.ItsWorkbook);
        while (xml.Read())
        {
            if (xml.IsStart("workbookPr")) is1904 = xml.Attribute("date1904") is "1" or "true";
            else if (xml.IsStart("sheet") && xml.Attribute("name") is { } name && xml.Attribute("id") is { } id)
                sheets.Add(new WorkbookSheet(name, id, xml.Attribute("state") is "hidden" or "veryHidden"));
        }

        return new Workbook(sheets, [.. package.ReferencesOf(package.MainPart)], is1904);
    }

    /// <summary>The part of a kind, by the end of its type; null where there is none.</summary>
    public string? Part(string type) => References.FirstOrDefault(reference => reference.Is(type)).Path;
}

/// <summary>A sheet of a spreadsheet.</summary>
/// <param name="Name">What its tab says.</param>
/// <param name="Reference">The name of the reference to its part.</param>
/// <param name="IsHidden">Whether it is not shown.</param>
internal sealed record WorkbookSheet(string Name, string Reference, bool IsHidden);
