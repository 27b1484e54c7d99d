namespace SchemaKit;

/// <summary>The year that a report without a year in its title covers.</summary>
internal static class IdentityReportPeriod
{
    private const int LongestPeriod = 30;

    private static readonly string[] FirstDays = ["1月1日", "01月01日"];

    /// <summary>The year whose first to last day a text names as its period; null where none does.</summary>
    /// <param name="texts">The texts.</param>
    public static Stated<int>? NamedIn(IReadOnlyList<IdentityText> texts) =>
        First(texts, (text, year) => IsWholeYear(text.AsSpan(year.End), year.Value));

    /// <summary>The first year that a text speaks of, but as part of a date or of the name of a law; null where none does.</summary>
    /// <param name="texts">The texts.</param>
    public static Stated<int>? FirstYearIn(IReadOnlyList<IdentityText> texts) =>
        First(texts, (text, year) => !IsDate(text, year.End) && !IsQuoted(text.AsSpan(0, year.Start)));

    private static Stated<int>? First(IReadOnlyList<IdentityText> texts, Func<string, IdentityYear, bool> isMeant)
    {
        foreach (var text in texts)
        {
            for (var year = IdentityYear.FindIn(text.Simple); year is { } found; year = IdentityYear.FindIn(text.Simple, found.End))
            {
                if (isMeant(text.Simple, found)) return new Stated<int>(found.Value, text.Raw(found.Start, found.End), text.PlaceOf(found.Start), "text");
            }
        }

        return null;
    }

    private static bool IsWholeYear(ReadOnlySpan<char> behind, int year)
    {
        foreach (var firstDay in FirstDays)
        {
            if (!behind.StartsWith(firstDay)) continue;
            var rest = behind[firstDay.Length..];
            var lastDay = rest[..Math.Min(rest.Length, LongestPeriod)].IndexOf("12月31日");
            if (lastDay >= 0) return IdentityYear.FindIn(rest[..lastDay]) is not { } other || other.Value == year;
        }

        return false;
    }

    private static bool IsDate(string text, int end) => text.AsSpan(end).IndexOf('月') is 1 or 2;

    // The name of a law or notice may carry a year of its own.
    private static bool IsQuoted(ReadOnlySpan<char> before) => before.LastIndexOf('《') > before.LastIndexOf('》');
}
