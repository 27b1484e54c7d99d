using System.Globalization;
using System.Text;

namespace SchemaKit;

/// <summary>Coverage as a table for a person: a line for each section, one for the whole form, and what the rules miss.</summary>
internal static class CoverageText
{
    private static readonly string[] Heads = ["section", "cells", "equalities", "rank", "detected", "located", "untouched"];

    public static string Of(Coverage coverage)
    {
        var rows = coverage.Sections.Append(coverage.Whole).Select(Row).Prepend(Heads).ToList();
        var widths = Enumerable.Range(0, Heads.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.Append(row[0].PadRight(widths[0]));
            for (var column = 1; column < row.Length; column++) text.Append("  ").Append(row[column].PadLeft(widths[column]));
            text.Append('\n');
        }

        text.Append('\n');
        foreach (var section in coverage.Sections.Where(section => section.Detected > 0)) text.Append(Missed(section)).Append('\n');
        return text.ToString();
    }

    private static string[] Row(PartCoverage part) =>
    [
        part.Section ?? "together", Number(part.Cells), Number(part.Equalities), part.Rank is { } rank ? Number(rank) : "?",
        Number(part.Detected), Number(part.Located), Number(part.Untouched.Length),
    ];

    private static string Missed(PartCoverage section) => section.SmallestUndetected is [_, ..] cells
        ? $"{section.Section}: the smallest undetected error is {Number(cells.Length)} cells, such as {string.Join(", ", cells)}"
        : $"{section.Section}: the smallest undetected error is none up to {Number(section.SearchedUpTo)} cells";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
