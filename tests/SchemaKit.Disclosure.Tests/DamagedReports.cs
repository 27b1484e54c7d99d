using FsCheck;
using FsCheck.Fluent;
using SchemaKit.Testing;

namespace SchemaKit.Disclosure.Tests;

/// <summary>A wrong figure is the worst that can happen; a missing one with a reason is fine.</summary>
public class DamagedReports
{
    public static TheoryData<string, string> LayoutsAndEditions() => EveryLayoutReadsBack.LayoutsAndEditions(SpacedLayout.WithAllTexts);

    [Theory, MemberData(nameof(LayoutsAndEditions))]
    public void A_line_lost_anywhere_puts_no_figure_into_another_cell(string layoutName, string edition) =>
        NoFigureIsMoved(layoutName, edition, static (lines, random) => lines.RemoveAt(random.Next(lines.Count)));

    [Theory, MemberData(nameof(LayoutsAndEditions))]
    public void A_line_that_stands_twice_puts_no_figure_into_another_cell(string layoutName, string edition) =>
        NoFigureIsMoved(layoutName, edition, static (lines, random) =>
        {
            var line = random.Next(lines.Count);
            lines.Insert(line, lines[line]);
        });

    [Theory, MemberData(nameof(LayoutsAndEditions))]
    public void A_page_number_or_a_remark_between_the_lines_puts_no_figure_into_another_cell(string layoutName, string edition) =>
        NoFigureIsMoved(layoutName, edition, static (lines, random) => lines.Insert(random.Next(lines.Count), random.Next(2) == 0 ? "- 3 -" : "（注：含上年2件）"));

    [Theory, MemberData(nameof(LayoutsAndEditions))]
    public void A_report_cut_off_anywhere_keeps_what_stands_before_the_cut(string layoutName, string edition) =>
        NoFigureIsMoved(layoutName, edition, static (lines, random) =>
        {
            var end = random.Next(1, lines.Count);
            lines.RemoveRange(end, lines.Count - end);
        });

    [Theory, MemberData(nameof(LayoutsAndEditions))]
    public void A_line_moved_by_a_space_or_two_puts_no_figure_into_another_cell(string layoutName, string edition) =>
        NoFigureIsMoved(layoutName, edition, static (lines, random) =>
        {
            var line = random.Next(lines.Count);
            var starts = Enumerable.Range(1, Math.Max(0, lines[line].Length - 1)).Where(i => lines[line][i] != ' ' && lines[line][i - 1] == ' ').ToList();
            if (starts.Count == 0) return;
            var start = starts[random.Next(starts.Count)];
            if (random.Next(2) == 0) lines[line] = lines[line].Insert(start, random.Next(2) == 0 ? " " : "  ");
            else if (start > 1 && lines[line][start - 2] == ' ') lines[line] = lines[line].Remove(start - 1, 1);
        });

    private static void NoFigureIsMoved(string layoutName, string edition, Action<List<string>, Random> damage)
    {
        var layout = SpacedLayout.WithAllTexts.Single(layout => layout.Name == layoutName);
        var form = Templates.All.Single(form => form.Edition == edition);
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var random = new Random(seed);
            var report = BalancedReport.Make(form, seed);
            var lines = layout.Render(report).Split('\n').ToList();
            damage(lines, random);
            var read = Binder.Read(Document.Parse(string.Join('\n', lines)), form);
            var moved = read.Report.Where(cell => cell.Value is { } value && value != report[cell.Index].Value)
                .Select(cell => $"{cell.Definition.Id} = {report[cell.Index].Value} was read as {cell.Value} (line {cell.Place.Line})");
            moved.ShouldBeEmpty(string.Join('\n', lines));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }
}
