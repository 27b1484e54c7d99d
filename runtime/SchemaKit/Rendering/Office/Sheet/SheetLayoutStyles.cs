using DocumentFormat.OpenXml.Spreadsheet;

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
    private const uint FirstFormat = 164;
    private const uint TextFormat = 49;

    /// <summary>The format of a look; the first one is that of cells without any.</summary>
    public static uint IndexOf(SheetLook look) => 1 + (uint)look;

    /// <summary>The format of a number.</summary>
    public static uint IndexOfNumber(int decimals) => 1 + Looks + (uint)decimals;

    public static Stylesheet Create() => new(
        new NumberingFormats(Enumerable.Range(0, CellValue.MostDecimals + 1).Select(decimals =>
            new NumberingFormat { NumberFormatId = FirstFormat + (uint)decimals, FormatCode = decimals == 0 ? "0" : "0." + new string('0', decimals) })),
        new Fonts(Font(11, isBold: false), Font(11, isBold: true), Font(16, isBold: true)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Box()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
        [
            new CellFormat { FormatId = 0 },
            Format(2, 0, 0, HorizontalAlignmentValues.Center),
            Format(1, 0, 0, HorizontalAlignmentValues.Left),
            Format(0, 0, 0, HorizontalAlignmentValues.Left),
            Format(0, 1, 0, HorizontalAlignmentValues.Center),
            Format(0, 1, 0, HorizontalAlignmentValues.Left),
            Format(0, 1, TextFormat, HorizontalAlignmentValues.Center),
            .. Enumerable.Range(0, CellValue.MostDecimals + 1).Select(decimals => Format(0, 1, FirstFormat + (uint)decimals, HorizontalAlignmentValues.Center)),
        ]),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat Format(uint font, uint border, uint number, HorizontalAlignmentValues alignment) =>
        new(new Alignment { Horizontal = alignment, Vertical = VerticalAlignmentValues.Center, WrapText = true })
        {
            FormatId = 0,
            FontId = font,
            FillId = 0,
            BorderId = border,
            NumberFormatId = number,
            ApplyFont = true,
            ApplyBorder = true,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
        };

    private static Font Font(double size, bool isBold)
    {
        var font = new Font();
        if (isBold) font.Append(new Bold());
        font.Append(new FontSize { Val = size });
        return font;
    }

    private static Border Box() => new(Line(new LeftBorder()), Line(new RightBorder()), Line(new TopBorder()), Line(new BottomBorder()), new DiagonalBorder());

    private static T Line<T>(T border)
        where T : BorderPropertiesType
    {
        border.Style = BorderStyleValues.Thin;
        return border;
    }
}
