using System.Globalization;
using System.Text;

namespace SchemaKit;

/// <summary>Coverage as a table for a person: a line for each section, one for the whole form, and what the rules miss.</summary>
internal static class CoverageText
{
    private static Message[] Heads =>
    [
        ReportingTexts.Section, ReportingTexts.Cells, ReportingTexts.Equalities, ReportingTexts.Rank,
        ReportingTexts.Detected, ReportingTexts.Located, ReportingTexts.Untouched,
    ];

    public static string Of(Coverage coverage)
    {
        var rows = coverage.Sections.Append(coverage.Whole).Select(Row).Prepend([.. Heads.Select(head => head.ToString())]).ToList();
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => TextWidth.Of(row[column]))).ToArray();
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.Append(row[0]).Append(' ', widths[0] - TextWidth.Of(row[0]));
            for (var column = 1; column < row.Length; column++) text.Append(' ', 2 + widths[column] - TextWidth.Of(row[column])).Append(row[column]);
            text.Append('\n');
        }

        text.Append('\n');
        foreach (var section in coverage.Sections.Where(section => section.Detected > 0)) text.Append(Missed(section)).Append('\n');
        return text.ToString();
    }

    private static string[] Row(PartCoverage part) =>
    [
        part.Section ?? ReportingTexts.Together.ToString(), Number(part.Cells), Number(part.Equalities), part.Rank is { } rank ? Number(rank) : "?",
        Number(part.Detected), Number(part.Located), Number(part.Untouched.Length),
    ];

    private static Message Missed(PartCoverage section) => section.SmallestUndetected is [_, ..] cells
        ? ReportingTexts.SmallestUndetected(section.Section!, cells, cells.Length)
        : ReportingTexts.NoUndetectedUpTo(section.Section!, section.SearchedUpTo);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
