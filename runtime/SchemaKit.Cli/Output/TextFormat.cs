using System.Globalization;
using System.Text;
using Spectre.Console;

namespace SchemaKit.Cli;

/// <summary>Text for a person: what does not add up or, where only reading was asked for, the tables as they were read.</summary>
/// <param name="screen">How it is set.</param>
/// <param name="reconciled">Whether rules were held against what was read.</param>
internal sealed class TextFormat(Screen screen, bool reconciled) : OutputFormat
{
    public override ReadOnlyMemory<byte> Between => "\n"u8.ToArray();

    public override ReadOnlyMemory<byte> Render(FileOutcome outcome) => Utf8(outcome switch
    {
        ReportRead(var file, var position, var reading, { } reconciliation) => Lines(ReadingText.Lines(position.Name(file), reading, reconciliation)),
        ReportRead(var file, var position, var reading, null) =>
            [.. Lines([ReadingText.Header(position.Name(file), reading), .. ReadingText.Imprint(reading)]), .. CellTables.Of(reading.Report, screen), .. Lines(ReadingText.Gaps(reading))],
        _ => Lines([new ReportLine([new LineRun(outcome.File, Tone.Heading), new LineRun(OutputTexts.NotReadFile.ToString(), Tone.Warning)])]),
    });

    public override ReadOnlyMemory<byte> End(Tally tally)
    {
        if (tally.Reports < 2) return default;
        var reports = reconciled
            ? Counts(OutputTexts.Reports, OutputTexts.AddUp, OutputTexts.DoNot, OutputTexts.NotRead)
            : Counts(OutputTexts.Reports, OutputTexts.Read, OutputTexts.NotRead);
        reports.AddRow(reconciled ? Cells(tally.Reports, tally.AddUp, tally.Violated, tally.NotRead) : Cells(tally.Reports, tally.AddUp, tally.NotRead));
        if (tally.Rules.Count == 0) return Utf8(["", screen.Set(reports)]);

        var rules = Counts(OutputTexts.ViolatedRule, OutputTexts.Reports, OutputTexts.Findings);
        rules.Columns[0].LeftAligned();
        foreach (var (rule, count) in tally.Rules) rules.AddRow([new Text(rule), .. Cells(count.Reports, count.Findings)]);
        return Utf8(["", screen.Set(reports), "", screen.Set(rules)]);
    }

    private IEnumerable<string> Lines(IEnumerable<ReportLine> lines) => lines.Select(screen.Set);

    private static Table Counts(params Message[] heads)
    {
        var table = new Table().Border(TableBorder.None);
        foreach (var head in heads) table.AddColumn(new TableColumn(new Text(head.ToString())).RightAligned().PadLeft(0).PadRight(3));
        return table;
    }

    private static Text[] Cells(params ReadOnlySpan<int> counts)
    {
        var cells = new Text[counts.Length];
        for (var i = 0; i < counts.Length; i++) cells[i] = new Text(counts[i].ToString(CultureInfo.InvariantCulture));
        return cells;
    }

    private static byte[] Utf8(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
}
