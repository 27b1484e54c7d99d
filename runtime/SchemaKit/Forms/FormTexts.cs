namespace SchemaKit;

/// <summary>What is said of places, cells and forms. The texts stand in <c>FormTexts.resx</c> and <c>FormTexts.zh.resx</c>.</summary>
internal static class FormTexts
{
    private static readonly MessageTexts Texts = MessageTexts.Of(typeof(FormTexts));

    public static Message Missing { get; } = Texts.Say(nameof(Missing));
    public static Message Blank { get; } = Texts.Say(nameof(Blank));
    public static Message NotSaidExactly { get; } = Texts.Say(nameof(NotSaidExactly));
    public static Message CellsOfOtherForm { get; } = Texts.Say(nameof(CellsOfOtherForm));

    public static Message Line(int line) => Texts.Say(nameof(Line), line);
    public static Message LineAndColumn(int line, int column) => Texts.Say(nameof(LineAndColumn), line, column);
    public static Message LineFromColumn(int line, int column) => Texts.Say(nameof(LineFromColumn), line, column);
    public static Message Lines(IReadOnlyList<object> lines) => Texts.Say(nameof(Lines), lines);
    public static Message LinesOfPreviousYear(IReadOnlyList<object> lines) => Texts.Say(nameof(LinesOfPreviousYear), lines);
    public static Message Paragraph(int paragraph) => Texts.Say(nameof(Paragraph), paragraph);
    public static Message ParagraphsOf(IReadOnlyList<object> paragraphs) => Texts.Say(nameof(ParagraphsOf), paragraphs);
    public static Message ParagraphsOfPreviousYear(IReadOnlyList<object> paragraphs) => Texts.Say(nameof(ParagraphsOfPreviousYear), paragraphs);
    public static Message TableCell(string table, int row, int column) => Texts.Say(nameof(TableCell), table, row, column);
    public static Message TableFromCell(string table, int row, int column) => Texts.Say(nameof(TableFromCell), table, row, column);
    public static Message TableRows(string table, IReadOnlyList<object> rows) => Texts.Say(nameof(TableRows), table, rows);
    public static Message TableRowsOfPreviousYear(string table, IReadOnlyList<object> rows) => Texts.Say(nameof(TableRowsOfPreviousYear), table, rows);
    public static Message SheetCell(string sheet, string cell) => Texts.Say(nameof(SheetCell), sheet, cell);
    public static Message SheetFromCell(string sheet, string cell) => Texts.Say(nameof(SheetFromCell), sheet, cell);
    public static Message SheetCells(string sheet, IReadOnlyList<object> cells) => Texts.Say(nameof(SheetCells), sheet, cells);
    public static Message SheetCellsOfPreviousYear(string sheet, IReadOnlyList<object> cells) => Texts.Say(nameof(SheetCellsOfPreviousYear), sheet, cells);
    public static Message Places(IReadOnlyList<object> places) => Texts.Say(nameof(Places), places);
    public static Message OfPreviousYear(string label) => Texts.Say(nameof(OfPreviousYear), label);
    public static Message NoCell(string cell) => Texts.Say(nameof(NoCell), cell);
    public static Message CellOfOtherForm(string cell) => Texts.Say(nameof(CellOfOtherForm), cell);
    public static Message CellOutOfOrder(string cell, int index, int position) => Texts.Say(nameof(CellOutOfOrder), cell, index, position);
    public static Message ValuesForCells(int values, int cells) => Texts.Say(nameof(ValuesForCells), values, cells);
    public static Message PlacesForCells(int places, int cells) => Texts.Say(nameof(PlacesForCells), places, cells);
    public static Message CellsNotOfForm(object form) => Texts.Say(nameof(CellsNotOfForm), form);
    public static Message SumCannotBeSplit(string sum) => Texts.Say(nameof(SumCannotBeSplit), sum);
    public static Message MadeOverOtherCell(object form, string cell) => Texts.Say(nameof(MadeOverOtherCell), form, cell);
    public static Message MadeOverOtherCells(object form, int cells) => Texts.Say(nameof(MadeOverOtherCells), form, cells);
    public static Message SumNotSaid(int cells) => Texts.Say(nameof(SumNotSaid), cells);
    public static Message SumWithoutNumber(int cells, string cell) => Texts.Say(nameof(SumWithoutNumber), cells, cell);
    public static Message PartOfSum(string sum) => Texts.Say(nameof(PartOfSum), sum);
}
