using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>A report as it is printed, in no file format yet: its title and its parts, labels and order those of the form.</summary>
/// <param name="Report">The report.</param>
/// <param name="Title">The body, the year and the title of the form.</param>
/// <param name="Parts">
/// The sections of the form that the report has, each with the tables it has. Where the form knows parts without tables, the first of
/// them comes before the sections and the last one after.
/// </param>
public sealed record PrintedReport(Report Report, string Title, ImmutableArray<PrintedPart> Parts)
{
    /// <summary>
    /// Lays a report out. A section or table in which every cell is missing is left out; any other cell that is missing is printed
    /// as <c>..</c>, the mark by which official statistics say that a figure is not known.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="opening">What stands before the sections, a line for each paragraph.</param>
    /// <param name="closing">What stands after them, a line for each paragraph.</param>
    public static PrintedReport Of(Report report, string opening = "", string closing = "")
    {
        ArgumentNullException.ThrowIfNull(report);
        var form = report.GetForm();
        var parts = new List<PrintedPart>();
        AddWords(parts, form.Headings.FirstOrDefault(), opening);
        foreach (var section in form.Sections)
        {
            ImmutableArray<PrintedTable> tables = [.. section.Tables.Where(table => Has(report, table)).Select(table => PrintedTable.Of(table, report))];
            if (!tables.IsEmpty) parts.Add(new PrintedPart(parts.Count + 1, section.Title) { Section = section, Tables = tables });
        }

        AddWords(parts, form.Headings.Length > 1 ? form.Headings[^1] : null, closing);
        return new PrintedReport(report, TitleOf(report), [.. parts]);
    }

    private static void AddWords(List<PrintedPart> parts, string? title, string text)
    {
        ImmutableArray<string> lines = [.. text.Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (title is not null || !lines.IsEmpty) parts.Add(new PrintedPart(parts.Count + 1, title) { Paragraphs = lines });
    }

    private static string TitleOf(Report report) =>
        report.Organization + (report.Year is { } year ? FormattableString.Invariant($"{year}年") : "") + report.GetForm().Title;

    private static bool Has(Report report, FormTable table)
    {
        var values = report.Block.Values.Slice(table.FirstCell, table.Width * table.Height);
        foreach (var value in values)
        {
            if (value.State != CellState.Missing) return true;
        }

        return false;
    }
}
