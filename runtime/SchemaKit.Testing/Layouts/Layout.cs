using System.Net;
using System.Text;

namespace SchemaKit.Testing;

/// <summary>A way in which publishers put a report into a file: a renderer, for properties about reading.</summary>
public sealed class Layout
{
    private const string Ordinals = "一二三四五六七八九";

    private readonly Action<StringBuilder, PublishedTable> write;

    private Layout(string name, Action<StringBuilder, PublishedTable> write)
    {
        Name = name;
        this.write = write;
    }

    /// <summary>A row a line, a pipe between its cells.</summary>
    public static Layout InlinePipes { get; } = new("pipes within a line", WriteInlinePipes);

    /// <summary>A cell a line, ended by a pipe.</summary>
    public static Layout LinesEndedByPipes { get; } = new("a cell a line, ended by a pipe", WriteLinesEndedByPipes);

    /// <summary>A cell a line, and a line with nothing but a pipe after each.</summary>
    public static Layout LonePipes { get; } = new("a pipe on a line between cells", WriteLonePipes);

    /// <summary>A cell a line, led by a tab; a cell that spans leaves its lines empty.</summary>
    public static Layout TabLedLines { get; } = new("tab-led lines", WriteTabLedLines);

    /// <summary>A cell a paragraph.</summary>
    public static Layout Paragraphs { get; } = new("paragraphs", WriteParagraphs);

    /// <summary>An HTML page with cells that span rows and columns.</summary>
    public static Layout Html { get; } = new("HTML tables with spans", WriteHtml);

    /// <summary>Columns held by spaces, as text taken from a PDF with wide pages has them: every label on one line.</summary>
    public static Layout Spaces { get; } = new("columns held by spaces", (text, table) => SpacedRendering.Write(text, table, 80, 10, int.MaxValue));

    /// <summary>Columns held by spaces, labels and heads broken over lines, pages numbered.</summary>
    public static Layout SpacesWithBrokenLabels { get; } = new("columns held by spaces, labels broken", (text, table) => SpacedRendering.Write(text, table, 9, 4, 40));

    /// <summary>Every layout that reading promises.</summary>
    public static IReadOnlyList<Layout> All { get; } =
        [InlinePipes, LinesEndedByPipes, LonePipes, TabLedLines, Paragraphs, Html, Spaces, SpacesWithBrokenLabels];

    /// <summary>What the layout is called in a failing test.</summary>
    public string Name { get; }

    /// <summary>The whole report in this layout: its title, the tables under the titles of their sections, the headings around them.</summary>
    /// <param name="report">The report; its body and year stand in the title.</param>
    /// <param name="before">A paragraph to stand before the tables.</param>
    /// <param name="after">A paragraph to stand after them.</param>
    /// <param name="change">What the publisher does to every table; null for nothing.</param>
    public string Render(Report report, string before = "", string after = "", Func<PublishedTable, PublishedTable>? change = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var html = this == Html;
        var form = report.GetForm();
        var text = new StringBuilder();
        var part = 0;
        Line($"{report.Organization}{report.Year}年{form.Title}");
        if (!form.Headings.IsEmpty) Heading(form.Headings[0]);
        Line(before);
        foreach (var section in form.Sections)
        {
            Heading(section.Title);
            foreach (var table in section.Tables)
            {
                var published = PublishedTable.Of(table, report);
                write(text, change is null ? published : change(published));
            }
        }

        if (form.Headings.Length > 1) Heading(form.Headings[^1]);
        Line(after);
        return html ? $"<!DOCTYPE html><html><body>{text}</body></html>" : text.ToString();

        void Heading(string title) => Line($"{Ordinals[part++ % Ordinals.Length]}、{title}");

        void Line(string line)
        {
            if (line.Length > 0) text.Append(html ? $"<p>{WebUtility.HtmlEncode(line)}</p>\n" : line + "\n\n");
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static void WriteInlinePipes(StringBuilder text, PublishedTable table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row) text.Append(cell.Text.Length == 0 ? " " : cell.Text).Append(" | ");
            var lost = table.Width - row.Length;
            if (lost > 1) text.Append('|', lost);
            text.Append('\n');
        }

        text.Append('\n');
    }

    private static void WriteLinesEndedByPipes(StringBuilder text, PublishedTable table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row) text.Append(cell.Text.Length == 0 ? "|\n" : cell.Text + " |\n");
            var lost = table.Width - row.Length;
            if (lost > 0) text.Append('|', lost).Append('\n');
        }

        text.Append('\n');
    }

    private static void WriteLonePipes(StringBuilder text, PublishedTable table)
    {
        foreach (var cell in table.Rows.SelectMany(row => row)) text.Append(cell.Text.Length == 0 ? "|\n" : cell.Text + "\n|\n");
        text.Append('\n');
    }

    private static void WriteTabLedLines(StringBuilder text, PublishedTable table)
    {
        var covered = new int[table.Width];
        foreach (var row in table.Rows)
        {
            var column = 0;
            foreach (var cell in row)
            {
                column = PassCovered(column);
                text.Append('\t').Append(cell.Text).Append('\n');
                for (var i = 0; i < cell.Columns; i++) covered[column++] = cell.Rows;
            }

            PassCovered(column);
            for (var i = 0; i < covered.Length; i++) covered[i] = Math.Max(0, covered[i] - 1);
            text.Append('\n');
        }

        text.Append('\n');

        int PassCovered(int column)
        {
            for (; column < covered.Length && covered[column] > 0; column++) text.Append("\t\n");
            return column;
        }
    }

    private static void WriteParagraphs(StringBuilder text, PublishedTable table)
    {
        foreach (var cell in table.Rows.SelectMany(row => row)) text.Append(cell.Text.Length == 0 ? "\n" : cell.Text + "\n\n");
    }

    private static void WriteHtml(StringBuilder text, PublishedTable table)
    {
        text.Append("<table border=\"1\">\n");
        foreach (var row in table.Rows)
        {
            text.Append("<tr>");
            foreach (var cell in row)
            {
                text.Append("<td");
                if (cell.Columns > 1) text.Append($" colspan=\"{cell.Columns}\"");
                if (cell.Rows > 1) text.Append($" rowspan=\"{cell.Rows}\"");
                text.Append($"><p><span>{(cell.Text.Length == 0 ? "&nbsp;" : WebUtility.HtmlEncode(cell.Text))}</span></p></td>");
            }

            text.Append("</tr>\n");
        }

        text.Append("</table>\n");
    }
}
