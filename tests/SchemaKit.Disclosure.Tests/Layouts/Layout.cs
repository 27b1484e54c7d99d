using System.Net;
using System.Text;

namespace SchemaKit.Disclosure.Tests;

/// <summary>A way in which publishers put a report into a file.</summary>
/// <param name="Name">What the layout is called in a failing test.</param>
/// <param name="Write">Writes one table.</param>
internal sealed record Layout(string Name, Action<StringBuilder, PublishedTable> Write)
{
    private const string Ordinals = "一二三四五六七八九";

    /// <summary>Every layout that reading promises.</summary>
    public static Layout[] All { get; } =
    [
        new("pipes within a line", WriteInlinePipes),
        new("a cell a line, ended by a pipe", WriteLinesEndedByPipes),
        new("a pipe on a line between cells", WriteLonePipes),
        new("tab-led lines", WriteTabLedLines),
        new("paragraphs", WriteParagraphs),
        new("HTML tables with spans", WriteHtml),
    ];

    /// <summary>The whole report in this layout, with its title and the headings of its parts.</summary>
    /// <param name="report">The report.</param>
    /// <param name="change">What the publisher does to every table; null for nothing.</param>
    public string Render(Report report, Func<PublishedTable, PublishedTable>? change = null)
    {
        var html = Write == WriteHtml;
        var form = report.GetForm();
        var text = new StringBuilder();
        Line($"{report.Organization}{report.Year}年{form.Title}");
        Line("一、总体情况");
        Line("本年度各项工作按要求开展，以下各表为统计期内的数字。");
        for (var i = 0; i < form.Sections.Length; i++)
        {
            Line($"{Ordinals[i + 1]}、{form.Sections[i].Title}");
            foreach (var table in form.Sections[i].Tables) Write(text, change is null ? PublishedTable.Of(table, report) : change(PublishedTable.Of(table, report)));
        }

        Line("五、存在的主要问题及改进情况");
        Line("下一步将继续改进2项工作。");
        return html ? $"<!DOCTYPE html><html><body>{text}</body></html>" : text.ToString();

        void Line(string line) => text.Append(html ? $"<p>{line}</p>\n" : line + "\n\n");
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
