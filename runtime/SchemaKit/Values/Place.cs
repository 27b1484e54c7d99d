using System.Globalization;

namespace SchemaKit;

/// <summary>
/// Where in a file a text stood. In a text or page that is line and column, each counted from 1 in characters of the file as text. A
/// word-processor file has no lines: there it is a paragraph, or row and column of a table. In a spreadsheet it is a cell of a sheet.
/// </summary>
public readonly record struct Place
{
    // What the counts are counted in; null in a text.
    private readonly PlacePart? part;
    private readonly int first;
    private readonly int second;

    /// <summary>A place in a text.</summary>
    /// <param name="line">The line, from 1; 0 where the text came from no file.</param>
    /// <param name="column">The column in characters, from 1; 0 where the text came from no file.</param>
    public Place(int line, int column) => (first, second) = (line, column);

    internal Place(PlacePart part, int first, int second = 0) => (this.part, this.first, this.second) = (part, first, second);

    /// <summary>The line, from 1; 0 where the text came from no file, or from one that has no lines.</summary>
    public int Line => part is null ? first : 0;

    /// <summary>The column in characters, from 1; 0 where the text came from no file, or from one that has no lines.</summary>
    public int Column
    {
        get => part is null ? second : 0;
        init => second = value;
    }

    /// <summary>Whether the text came from a file.</summary>
    public bool IsKnown => first > 0;

    /// <summary>Whether the place is line and column of a text.</summary>
    public bool IsInText => part is null && IsKnown;

    /// <summary>What stands beside each other has this in common: the line, or the row of a table.</summary>
    internal (PlacePart? Part, int Row) Row => (part, first);

    /// <summary>Whether it stands before another place of the same text.</summary>
    internal bool IsBefore(Place other) => first < other.first || (first == other.first && second < other.second);

    /// <summary>
    /// <c>line,column</c> of a text, else in words: <c>paragraph 7</c>, <c>table 2, row 5, column 3</c>, <c>sheet 正文, B7</c>; nothing
    /// when the place is not known.
    /// </summary>
    public override string ToString() => part is { } named ? named.Words(first, second)
        : IsKnown ? string.Create(CultureInfo.InvariantCulture, $"{first},{second}") : "";

    /// <summary>The place in words for a sentence: that of a text as <c>line 5</c>, any other as a whole.</summary>
    internal Message InWords() => part is { } named ? named.InWords(first, second, andFurther: false) : FormTexts.Line(first);

    /// <summary>The place in words with the column: <c>line 5, column 3</c>, <c>line 5, from column 3</c>.</summary>
    /// <param name="andFurther">Whether it is where something starts.</param>
    internal Message InWordsFrom(bool andFurther) => part is { } named ? named.InWords(first, second, andFurther)
        : andFurther ? FormTexts.LineFromColumn(first, second)
        : FormTexts.LineAndColumn(first, second);

    /// <summary>Several places of one report in few words: <c>line 5, 17</c>; <c>table 2, row 5, 6</c>.</summary>
    /// <param name="places">The places, all known.</param>
    /// <param name="isPrevious">Whether they are in the report of the year before.</param>
    /// <param name="most">How many to name.</param>
    internal static Message InWords(IEnumerable<Place> places, bool isPrevious, int most)
    {
        var groups = places.Select(place => (place.part, Item: place.part?.Item(place.first, place.second) ?? place.first.ToString(CultureInfo.InvariantCulture)))
            .Distinct().Take(most).GroupBy(place => place.part, place => (object)place.Item);
        return FormTexts.Places(
        [
            .. groups.Select(group => group.Key is { } part ? part.InWords([.. group], isPrevious)
                : isPrevious ? FormTexts.LinesOfPreviousYear([.. group])
                : FormTexts.Lines([.. group])),
        ]);
    }

    /// <summary>Reads what <see cref="ToString"/> says of a place that is in no text.</summary>
    internal static bool TryParse(string words, out Place place)
    {
        foreach (var kind in PlacePart.Kinds)
        {
            if (PlacePart.TryParse(kind, words, out place)) return true;
        }

        place = default;
        return false;
    }
}
