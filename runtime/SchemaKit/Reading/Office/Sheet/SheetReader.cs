using System.Globalization;

namespace SchemaKit;

/// <summary>Reads the cells of one sheet.</summary>
internal sealed class SheetReader
{
    private readonly SheetGrid grid = new();
    private readonly OfficeXml xml;
    private readonly SheetTexts texts;
    private readonly string sheet;
    private readonly OfficePackage package;
    private int row;
    private int column;

    private SheetReader(OfficeXml xml, SheetTexts texts, string sheet, OfficePackage package) =>
        (this.xml, this.texts, this.sheet, this.package) = (xml, texts, sheet, package);

    public static SheetGrid Read(OfficeXml xml, SheetTexts texts, string sheet, OfficePackage package)
    {
        var reader = new SheetReader(xml, texts, sheet, package);
        while (xml.Read())
        {
            if (!xml.IsStartTag) continue;
            if (xml.LocalName == "col") reader.ReadColumns();
            else if (xml.LocalName == "row") reader.ReadRow();
            else if (xml.LocalName == "mergeCell") reader.ReadMerge();
        }

        reader.Order();
        return reader.grid;
    }

    private void ReadColumns()
    {
        if (IsOn("hidden") || IsNothing("width")) grid.HideColumns(Number("min", 1), Number("max", 0));
    }

    private void ReadRow()
    {
        row = Number("r", row + 1);
        if (row is < 1 or > SheetAddress.MostRows) throw Damaged(ReadingTexts.HasRow(row));
        if (IsOn("hidden") || (IsOn("customHeight") && IsNothing("ht"))) grid.HideRow(row);
        column = 0;
        xml.Inside(ReadCell);
    }

    private void ReadCell()
    {
        if (xml.LocalName != "c") return;
        column++;
        if (xml.Attribute("r") is { } address && (!SheetAddress.TryParse(address, out var named, out column) || named != row))
            throw Damaged(ReadingTexts.RowHasCell(row, address));
        if (column > SheetAddress.MostColumns) throw Damaged(ReadingTexts.RowHasTooManyCells(row));

        var type = xml.Attribute("t");
        var style = Number("s", 0);
        string? value = null, formula = null, inline = null;
        xml.Inside(() =>
        {
            if (xml.LocalName == "v") value = xml.AllText();
            else if (xml.LocalName == "f") formula = xml.AllText();
            else if (xml.LocalName == "is") inline = SheetText.Read(xml);
        });
        Add(inline ?? TextOf(type, style, value, formula), style);
    }

    // A formula that nobody has calculated says no number: it is shown as it is.
    private string TextOf(string? type, int style, string? value, string? formula)
    {
        if (string.IsNullOrEmpty(value)) return formula is null || type == "str" && value is not null ? "" : '=' + formula;
        return type switch
        {
            "s" => texts.Shared(value) ?? throw Damaged(ReadingTexts.CellNamesNoText(SheetAddress.Of(row, column))),
            "str" or "inlineStr" => SheetText.Decode(value),
            "b" => value is "1" or "true" ? "TRUE" : "FALSE",
            "e" or "d" => value,
            _ => texts.Number(value, style),
        };
    }

    private void Add(string text, int style)
    {
        if (WhiteSpace.Trim(text).IsEmpty && !texts.IsFramed(style)) return;
        if (grid.Cells.Count >= package.Limits.MaximumParts) throw DocumentException.TooManyParts(package.Name, ReadingTexts.Cells, package.Limits.MaximumParts);
        grid.Cells.Add(new SheetCell(row, column, text));
    }

    private void ReadMerge()
    {
        var reference = (xml.Attribute("ref") ?? "").AsSpan();
        var colon = reference.IndexOf(':');
        if (colon < 0) return;
        if (!SheetAddress.TryParse(reference[..colon], out var top, out var left) || !SheetAddress.TryParse(reference[(colon + 1)..], out var bottom, out var right))
            throw Damaged(ReadingTexts.MergesCells(reference.ToString()));
        if (grid.Merges.Count >= package.Limits.MaximumParts) throw DocumentException.TooManyParts(package.Name, ReadingTexts.MergedCells, package.Limits.MaximumParts);
        grid.Merges.Add(new SheetMerge(Math.Min(top, bottom), Math.Min(left, right), Math.Max(top, bottom), Math.Max(left, right)));
    }

    // Nearly always they are in order already.
    private void Order()
    {
        var isOrdered = true;
        for (var i = 1; i < grid.Cells.Count && isOrdered; i++) isOrdered = Compare(grid.Cells[i - 1], grid.Cells[i]) < 0;
        if (isOrdered) return;
        grid.Cells.Sort(Compare);
        for (var i = 1; i < grid.Cells.Count; i++)
        {
            if (Compare(grid.Cells[i - 1], grid.Cells[i]) == 0) throw Damaged(ReadingTexts.CellIsThereTwice(SheetAddress.Of(grid.Cells[i].Row, grid.Cells[i].Column)));
        }
    }

    private static int Compare(SheetCell one, SheetCell other) =>
        one.Row != other.Row ? one.Row.CompareTo(other.Row) : one.Column.CompareTo(other.Column);

    private bool IsOn(string attribute) => xml.Attribute(attribute) is "1" or "true" or "on";

    private bool IsNothing(string attribute) =>
        double.TryParse(xml.Attribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var size) && size == 0;

    private int Number(string attribute, int otherwise) =>
        int.TryParse(xml.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private DocumentException Damaged(Message how) => new(package.Name, ReadingTexts.DamagedSheet(sheet, how));
}
