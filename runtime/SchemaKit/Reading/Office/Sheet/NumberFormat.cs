using System.Globalization;

namespace SchemaKit;

/// <summary>
/// How a cell of a spreadsheet shows its number, as far as that changes what it says. The number is the one that is stored, in the 15
/// digits that Excel shows, however many of them the format rounds off; but where the format shows a date, a percentage, thousands, or
/// words such as 万元 around the number, these belong to what is said.
/// </summary>
internal sealed class NumberFormat
{
    private const int FirstDate = 14;
    private const int LastDate = 22;

    private readonly List<NumberSection> sections;

    private NumberFormat(List<NumberSection> sections) => this.sections = sections;

    /// <summary>The format of a cell that has none.</summary>
    public static NumberFormat General { get; } = Parse("General");

    private static NumberFormat Date { get; } = Parse("yyyy-mm-dd");

    private static NumberFormat Percent { get; } = Parse("0%");

    /// <summary>The format that a number below 164 stands for; dates also where a Chinese or Japanese Excel has them.</summary>
    public static NumberFormat BuiltIn(int id) => id switch
    {
        9 or 10 => Percent,
        (>= FirstDate and <= LastDate) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => Date,
        _ => General,
    };

    /// <summary>Reads the code of a format: up to four sections, for positive and negative numbers, zero and text.</summary>
    public static NumberFormat Parse(string code) => new(NumberSection.ParseAll(code));

    /// <summary>What a cell shows.</summary>
    /// <param name="stored">The number as stored.</param>
    /// <param name="is1904">Whether days are counted from the first of 1904.</param>
    public string Show(string stored, bool is1904)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) || !double.IsFinite(exact)) return stored;
        var shown = exact.ToString("G15", CultureInfo.InvariantCulture);
        if (!decimal.TryParse(shown, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return shown;
        var section = SectionFor(number);
        if (section.IsDate) return DateOf(exact, is1904) ?? $"#{stored}";
        if (section.HidesItsNumber) return section.IsEmpty ? Digits(number) : $"{Digits(number)} [{section.Code}]";
        if (section.IsPercent) number *= 100;
        for (var i = 0; i < section.Thousands; i++) number /= 1000;
        var digits = Digits(number);

        // The section for negative numbers says itself how they are told from positive ones.
        var isWorded = number < 0 && sections.Count > 1 && !sections[0].IsConditional && section.Prefix.Length > 0;
        return (isWorded ? section.Prefix + digits[1..] : number < 0 ? '-' + section.Prefix + digits[1..] : section.Prefix + digits) + section.Suffix;
    }

    private static string Digits(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private NumberSection SectionFor(decimal number)
    {
        foreach (var section in sections)
        {
            if (section.IsConditional && section.Holds(number)) return section;
        }

        if (sections.Exists(section => section.IsConditional)) return sections.FindLast(section => !section.IsConditional) ?? sections[^1];
        if (number < 0 && sections.Count > 1) return sections[1];
        return number == 0 && sections.Count > 2 ? sections[2] : sections[0];
    }

    private static string? DateOf(double serial, bool is1904)
    {
        // Excel takes 1900 for a leap year, so that its days before the first of March count one less.
        var day = is1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
        if (day is < 0 or >= 2_958_466) return null;
        var date = DateTime.FromOADate(day);
        var time = date.TimeOfDay == TimeSpan.Zero ? "" : date.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        if (serial is >= 0 and < 1) return time.Length == 0 ? "00:00:00" : time;
        return $"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {time}".TrimEnd();
    }
}
