using FsCheck;
using FsCheck.Fluent;
using SchemaKit.Testing;

namespace SchemaKit.Disclosure.Tests;

/// <summary>Whatever a publisher does to the tables, each of their figures is placed, or listed as not placed: none is lost.</summary>
public class EveryFigureIsAccountedFor
{
    public static TheoryData<string, string> LayoutsAndEditions() => EveryLayoutReadsBack.LayoutsAndEditions(SpacedLayout.WithAllTexts);

    [Theory, MemberData(nameof(LayoutsAndEditions))]
    public void In_a_report_as_the_form_has_it(string layoutName, string edition) => IsConserved(layoutName, edition, static (table, _) => table);

    [Theory, MemberData(nameof(LayoutsAndEditions))]
    public void In_tables_with_rows_that_the_form_does_not_have(string layoutName, string edition) => IsConserved(layoutName, edition, static (table, random) =>
    {
        if (table.StubColumns == 0) return table;
        var figures = Enumerable.Range(0, table.Width - table.StubColumns).Select(_ => new PrintedCell($"{random.Next(1000)}"));
        return table with { Rows = table.Rows.Add([new PrintedCell("本省另行统计的事项", table.StubColumns), .. figures]) };
    });

    private static void IsConserved(string layoutName, string edition, Func<PrintedTable, Random, PrintedTable> change)
    {
        var layout = SpacedLayout.WithAllTexts.Single(layout => layout.Name == layoutName);
        var form = Templates.All.Single(form => form.Edition == edition);
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var random = new Random(seed);
            var figures = 0;
            var text = ChangedTables.Render(layout, BalancedReport.Make(form, seed), table =>
            {
                var changed = change(table, random);
                figures += changed.Rows.SelectMany(row => row).Count(cell => decimal.TryParse(cell.Text, out _));
                return changed;
            });
            var read = Binder.Read(Document.Parse(text), form);
            (read.PlacedFigures + read.Unplaced.Length).ShouldBe(figures, text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }
}
