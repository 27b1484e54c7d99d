using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Disclosure.Tests;

/// <summary>A table copied from a sheet: cells parted by tabs, and nothing left of a merged cell but its first.</summary>
public class PastedFromASheet
{
    [Theory, InlineData("2019"), InlineData("2021")]
    public void A_report_is_read_although_merged_cells_are_blank(string edition)
    {
        var form = Templates.All.Single(form => form.Edition == edition);
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var random = new Random(seed);
            var filled = BalancedReport.Make(form, seed);
            var report = form.Create(new CellBlock(form.Cells, [.. filled.Select(cell => random.Next(10) == 0 ? CellValue.Blank : cell.Content)]), filled.Identity);
            var read = Binder.Read(Document.Parse(Pasted(report)), form);
            read.Report.Where(cell => cell.Value != report[cell.Index].Value).Select(cell => cell.Definition.Id).ShouldBeEmpty(Pasted(report));
            read.Unplaced.ShouldBeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    private static string Pasted(Report report)
    {
        var printed = PrintedReport.Of(report);
        return string.Join('\n', printed.Parts.SelectMany(part => part.Tables.SelectMany(Lines).Prepend(part.Heading ?? "")).Prepend(printed.Title));
    }

    private static IEnumerable<string> Lines(PrintedTable table)
    {
        for (var row = 1; row <= table.Rows.Length; row++)
        {
            var cells = Enumerable.Repeat("", table.Width).ToArray();
            foreach (var placed in table.Placed().Where(placed => placed.Row == row)) cells[placed.Column - 1] = placed.Cell.Text;
            yield return string.Join('\t', cells);
        }
    }
}
