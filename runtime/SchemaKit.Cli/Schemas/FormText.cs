using System.Globalization;
using Spectre.Console;

namespace SchemaKit.Cli.Schemas;

using SchemaKit.Schema;
using Table = SchemaKit.Schema.Table;

/// <summary>A form as tables for a terminal: labels with their names, and in each cell the rules that hold it against others.</summary>
/// <param name="template">The template.</param>
/// <param name="screen">How it is set.</param>
internal sealed class FormText(Template template, Screen screen)
{
    private readonly RuleMarks marks = new(template);

    /// <summary>The lines and tables.</summary>
    public IEnumerable<string> Parts()
    {
        yield return Line($"{template.Title.Text}, {TemplateNames.Of(template)}", Tone.Heading);
        foreach (var section in template.Sections)
        {
            yield return "";
            yield return Line($"{section.Title.Text}  {section.Id}", Tone.Heading);
            foreach (var table in section.Tables)
            {
                if (table.Id is not null)
                {
                    yield return "";
                    yield return Line($"{table.Caption?.Text}  {section.Id}.{table.Id}".TrimStart());
                }

                yield return screen.Set(table.Rows.Count == 0 ? OneLine(table) : RowsByColumns(table));
            }
        }

        yield return "";
        yield return screen.Set(Legend());
    }

    private Spectre.Console.Table RowsByColumns(Table table)
    {
        var form = new FormGrid(table);
        var grid = Grid("", "", [.. form.Columns.Select(column => $"{string.Join('\n', column.Line.Select(heading => heading.Label.Text))}\n{column.Path}")]);
        var row = 0;
        foreach (var line in form.Rows)
        {
            var cells = line.Heading.IsLeaf ? form.Columns.Select((_, column) => Cell(form.Cell(row, column))).ToArray() : [];
            if (line.Heading.IsLeaf) row++;
            grid.AddRow([Label(line), Name(line), .. cells]);
        }

        return grid;
    }

    // A table without rows is a single line of many figures: it reads better from top to bottom.
    private Spectre.Console.Table OneLine(Table table)
    {
        var form = new FormGrid(table);
        var grid = Grid("", "", "");
        var column = 0;
        foreach (var line in HeadingLine.AllOf(table.Columns))
        {
            if (line.Heading.IsLeaf) grid.AddRow(Label(line), Name(line), Cell(form.Cell(0, column++)));
            else grid.AddRow(Label(line), Name(line));
        }

        return grid.HideHeaders();
    }

    private Spectre.Console.Table Legend()
    {
        var grid = Grid("", "rule", "says", "holds").HideHeaders();
        var unmarked = template.Rules.Except(marks.Rules.Select(marked => marked.Rule)).Concat(template.AcrossYears.Select(across => across.Rule));
        foreach (var (letter, rule) in marks.Rules.Concat(unmarked.Select(rule => ("", rule))))
        {
            string[] row = [letter, rule.Id, rule.Says, rule.Text];
            grid.AddRow([.. row.Select(text => new Text(PrintableText.OnOneLine(text)))]);
        }

        return grid;
    }

    private static Spectre.Console.Table Grid(params string[] heads) => Grid(heads[0], heads[1], heads[2..]);

    private static Spectre.Console.Table Grid(string first, string second, string[] others)
    {
        var grid = new Spectre.Console.Table().Border(TableBorder.None);
        foreach (var head in (string[])[first, second]) grid.AddColumn(new TableColumn(new Text(head)).PadLeft(0).PadRight(2));
        foreach (var head in others) grid.AddColumn(new TableColumn(new Text(PrintableLines(head))).PadLeft(0).PadRight(2));
        return grid;
    }

    private static string PrintableLines(string head) => string.Join('\n', head.Split('\n').Select(PrintableText.Of));

    private static Text Label(HeadingLine line) =>
        new(PrintableText.Of(new string(' ', 2 * line.Depth) + line.Heading.Label.Text + (line.Heading.IsTotal ? " Σ" : "")));

    private static Text Name(HeadingLine line) => new(line.Path, new Style(decoration: Decoration.Dim));

    private Text Cell(int position)
    {
        var cell = template.Cells[position];
        var held = cell.Unit ?? (cell.Kind is ValueKind.Count ? null : cell.Kind.ToString().ToLower(CultureInfo.InvariantCulture));
        return new Text(PrintableText.Of(held is null ? marks[position] : $"{marks[position]} {held}"));
    }

    private string Line(string text, Tone tone = Tone.Plain) => screen.Set(new ReportLine(text, tone));
}
