namespace SchemaKit;

/// <summary>
/// Reads a spreadsheet: every block of rows on a sheet that is shown, up to the next empty row, is a table. Hidden sheets, rows and columns
/// are left out, as are comments, pictures, and text boxes. Places are the cells of a sheet.
/// </summary>
internal static class SheetDocument
{
    private const string Worksheet = "/worksheet";

    /// <summary>Reads a package that is a spreadsheet.</summary>
    /// <exception cref="DocumentException">It is damaged, asks for more than the limits allow, or shows no text.</exception>
    public static Document Read(OfficePackage package)
    {
        var workbook = Workbook.Of(package);
        var pieces = new OfficePieces(package.Name, package.Limits);
        var texts = SheetTexts.Of(package, workbook);
        foreach (var sheet in workbook.Sheets)
        {
            if (sheet.IsHidden) continue;
            var reference = workbook.References.FirstOrDefault(reference => reference.Id == sheet.Reference);

            // A sheet may be a chart or an old macro, which have no cells.
            if (reference.Path is not null && !reference.Is(Worksheet)) continue;
            using var xml = package.Open(reference.Path, ReadingTexts.TheSheet(sheet.Name));
            var grid = SheetReader.Read(xml, texts, sheet.Name, package);
            new SheetBlocks(grid, PlacePart.Sheet(sheet.Name), pieces, package).Add();
        }

        return pieces.ToDocument();
    }
}
