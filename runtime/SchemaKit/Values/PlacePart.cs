using System.Globalization;

namespace SchemaKit;

/// <summary>What the parts of a file that has no lines are.</summary>
internal enum PlaceKind : byte
{
    /// <summary>The paragraphs outside of tables.</summary>
    Paragraphs,

    /// <summary>A table, by its number.</summary>
    Table,

    /// <summary>A sheet, by its name.</summary>
    Sheet,
}

/// <summary>A part of a file in which places are counted. One object serves all places in it, so that a place stays small.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The number of a table, the name of a sheet; empty for the paragraphs.</param>
internal sealed record PlacePart(PlaceKind Kind, string Name)
{
    public static PlacePart Paragraphs { get; } = new(PlaceKind.Paragraphs, "");

    public static ReadOnlySpan<PlaceKind> Kinds => [PlaceKind.Table, PlaceKind.Paragraphs, PlaceKind.Sheet];

    public static PlacePart Table(int number) => new(PlaceKind.Table, number.ToString(CultureInfo.InvariantCulture));

    public static PlacePart Sheet(string name) => new(PlaceKind.Sheet, name);

    /// <summary>A place in the part, in words that programs may rely on and that <see cref="TryParse"/> reads back.</summary>
    /// <param name="first">The paragraph or row.</param>
    /// <param name="second">The column.</param>
    public string Words(int first, int second) => Kind switch
    {
        PlaceKind.Paragraphs => string.Create(CultureInfo.InvariantCulture, $"paragraph {first}"),
        PlaceKind.Table => string.Create(CultureInfo.InvariantCulture, $"table {Name}, row {first}, column {second}"),
        _ => $"sheet {Name}, {SheetAddress.Of(first, second)}",
    };

    /// <summary>A place in the part, as a person is told it.</summary>
    /// <param name="first">The paragraph or row.</param>
    /// <param name="second">The column.</param>
    /// <param name="andFurther">Whether it is where something starts.</param>
    public Message InWords(int first, int second, bool andFurther) => (Kind, andFurther) switch
    {
        (PlaceKind.Paragraphs, _) => FormTexts.Paragraph(first),
        (PlaceKind.Table, false) => FormTexts.TableCell(Name, first, second),
        (PlaceKind.Table, true) => FormTexts.TableFromCell(Name, first, second),
        (_, false) => FormTexts.SheetCell(Name, SheetAddress.Of(first, second)),
        (_, true) => FormTexts.SheetFromCell(Name, SheetAddress.Of(first, second)),
    };

    /// <summary>Several places in the part, as a person is told them.</summary>
    /// <param name="items">Each by <see cref="Item"/>.</param>
    /// <param name="isPrevious">Whether they are in the report of the year before.</param>
    public Message InWords(IReadOnlyList<object> items, bool isPrevious) => (Kind, isPrevious) switch
    {
        (PlaceKind.Paragraphs, false) => FormTexts.ParagraphsOf(items),
        (PlaceKind.Paragraphs, true) => FormTexts.ParagraphsOfPreviousYear(items),
        (PlaceKind.Table, false) => FormTexts.TableRows(Name, items),
        (PlaceKind.Table, true) => FormTexts.TableRowsOfPreviousYear(Name, items),
        (_, false) => FormTexts.SheetCells(Name, items),
        (_, true) => FormTexts.SheetCellsOfPreviousYear(Name, items),
    };

    /// <summary>A place among several: its paragraph or row, of a sheet its cell.</summary>
    public string Item(int first, int second) =>
        Kind == PlaceKind.Sheet ? SheetAddress.Of(first, second) : first.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="Words"/> wrote for a kind of part.</summary>
    public static bool TryParse(PlaceKind kind, ReadOnlySpan<char> words, out Place place)
    {
        place = default;
        int first = 0, second = 0;
        var name = "";
        var isRead = kind switch
        {
            PlaceKind.Paragraphs => TryTake(ref words, "paragraph ") && TryNumber(words, out first),
            PlaceKind.Table => TryTake(ref words, "table ") && TryName(ref words, ", row ", out name) && TryNumber(name, out _)
                && TryName(ref words, ", column ", out var row) && TryNumber(row, out first) && TryNumber(words, out second),
            _ => TryTake(ref words, "sheet ") && TryName(ref words, ", ", out name) && SheetAddress.TryParse(words, out first, out second),
        };
        if (isRead) place = new Place(kind == PlaceKind.Paragraphs ? Paragraphs : new PlacePart(kind, name), first, second);
        return isRead;
    }

    private static bool TryTake(ref ReadOnlySpan<char> words, string start)
    {
        if (!words.StartsWith(start)) return false;
        words = words[start.Length..];
        return true;
    }

    // A sheet's name may hold the mark that ends it.
    private static bool TryName(ref ReadOnlySpan<char> words, string end, out string name)
    {
        var length = words.LastIndexOf(end);
        name = length > 0 ? words[..length].ToString() : "";
        if (length > 0) words = words[(length + end.Length)..];
        return length > 0;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
