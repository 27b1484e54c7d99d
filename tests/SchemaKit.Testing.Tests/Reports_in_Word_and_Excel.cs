using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Testing.Tests;

public class Reports_in_Word_and_Excel
{
    private static readonly Layout[] Layouts = [Layout.Word, Layout.Excel];

    public static TheoryData<string, string> LayoutsAndForms()
    {
        var data = new TheoryData<string, string>();
        foreach (var layout in Layouts)
        {
            foreach (var form in AnyForm.All) data.Add(layout.Name, form.ToString());
        }

        return data;
    }

    [Theory, MemberData(nameof(LayoutsAndForms))]
    public void Read_back_as_they_were(string layoutName, string formName)
    {
        var (layout, form) = Choose(layoutName, formName);
        Prop.ForAll(Reports.Balanced(form).WithBlanks(), altered =>
        {
            var read = Read(Written(layout, altered.Report, "Before 2 of 3.", "After 4."));
            read.Report.GetForm().ShouldBeSameAs(form);
            read.Report.Zip(altered.Report).Where(pair => pair.First.Content != pair.Second.Content).Select(pair => $"{pair.Second} read as {pair.First}").ShouldBeEmpty();
            read.Unplaced.ShouldBeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));
    }

    [Theory, MemberData(nameof(LayoutsAndForms))]
    public void Say_of_every_figure_where_it_stands(string layoutName, string formName)
    {
        var (layout, form) = Choose(layoutName, formName);
        var read = Read(Written(layout, Reports.Balanced(form, 5)));
        read.Report.Select(cell => cell.Place).ShouldBeUnique();
        read.Report.ShouldAllBe(cell => cell.Place.IsKnown && !cell.Place.IsInText);
        read.Report[0].Place.ToString().ShouldStartWith(layout == Layout.Word ? "table 1, row " : "sheet ");
    }

    [Theory, MemberData(nameof(LayoutsAndForms))]
    public void Are_files_that_Office_opens(string layoutName, string formName)
    {
        var (layout, form) = Choose(layoutName, formName);
        using var file = new MemoryStream(Written(layout, Reports.Balanced(form, 5), "Before.\nAnd after.", "After."));
        using OpenXmlPackage package = layout == Layout.Word ? WordprocessingDocument.Open(file, false) : SpreadsheetDocument.Open(file, false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(LayoutsAndForms))]
    public void Are_the_same_file_for_the_same_report(string layoutName, string formName)
    {
        var (layout, form) = Choose(layoutName, formName);
        var report = Reports.Balanced(form, 5);
        Written(layout, report).ShouldBe(Written(layout, report));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(\"http://example.com\")")]
    [InlineData("+a")]
    [InlineData("<w:p/>&amp;")]
    [InlineData("_x0041_")]
    [InlineData("two  spaces\tand a tab")]
    [InlineData("two\nlines")]
    public void Say_whatever_a_cell_says_and_nothing_more(string text)
    {
        var form = AnyForm.All[2];
        var report = form.Create(new CellBlock(form.Cells, [.. Reports.Balanced(form, 5).Select((cell, i) => i == 0 ? CellValue.Text(text) : cell.Content)]), new ReportIdentity(null, null));
        foreach (var layout in Layouts) Read(Written(layout, report)).Report[0].Content.ShouldBe(CellValue.Text(text), layout.Name);
    }

    [Fact]
    public void Are_refused_where_Word_has_no_such_character()
    {
        var form = AnyForm.All[2];
        var report = form.Create(new CellBlock(form.Cells, [.. Reports.Balanced(form, 5).Select((cell, i) => i == 0 ? CellValue.Text("a\u0001b") : cell.Content)]), new ReportIdentity(null, null));
        Should.Throw<RenderingException>(() => Written(Layout.Word, report)).Message.ShouldContain("Word cannot say this report");
        Read(Written(Layout.Excel, report)).Report[0].Raw.ShouldBe("a\u0001b");
    }

    [Theory, MemberData(nameof(LayoutsAndForms))]
    public void Lose_no_figure_and_move_none_when_a_row_is_lost(string layout, string form) =>
        KeepsFigures(layout, form, (rows, row, _) => Resize(rows, row, -1).RemoveAt(row));

    [Theory, MemberData(nameof(LayoutsAndForms))]
    public void Lose_no_figure_and_move_none_when_a_row_is_there_twice(string layout, string form) =>
        KeepsFigures(layout, form, (rows, row, _) => Resize(rows, row, 1).Insert(row, [.. rows[row]]));

    [Theory, MemberData(nameof(LayoutsAndForms))]
    public void Lose_no_figure_and_move_none_when_two_cells_are_merged(string layout, string form) =>
        KeepsFigures(layout, form, (rows, row, random) =>
        {
            if (rows[row].Count(cell => cell.Kind == PrintedCellKind.Figure) < 2) return;
            var first = random.Next(rows[row].FindIndex(cell => cell.Kind == PrintedCellKind.Figure), rows[row].Count - 1);
            rows[row][first] = rows[row][first] with { Columns = 2 };
            rows[row].RemoveAt(first + 1);
        });

    private static void KeepsFigures(string layoutName, string formName, Action<List<List<PrintedCell>>, int, Random> damage)
    {
        var (layout, form) = Choose(layoutName, formName);
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var random = new Random(seed);
            var report = Reports.Balanced(form, seed);
            var printed = PrintedReport.Of(report);
            var part = printed.Parts.Where(part => !part.Tables.IsEmpty).OrderBy(_ => random.Next()).First();
            var table = part.Tables[random.Next(part.Tables.Length)];
            var damaged = Damaged(table, random, damage);
            printed = printed with { Parts = printed.Parts.Replace(part, part with { Tables = part.Tables.Replace(table, damaged) }) };
            using var file = new MemoryStream();
            layout.WriteUnchecked(printed, file);
            var read = Binder.Read(Load(file.ToArray()), form);

            read.Report.Zip(report).Where(pair => pair.First.State != CellState.Missing && pair.First.Content != pair.Second.Content)
                .Select(pair => $"{pair.Second} read as {pair.First}").ShouldBeEmpty();
            var figures = printed.Parts.SelectMany(one => one.Tables).SelectMany(one => one.Rows).SelectMany(row => row).Count(cell => cell.Kind == PrintedCellKind.Figure);
            (read.Report.Count(cell => cell.State != CellState.Missing) + read.Unplaced.Length + read.Subtotals.Length).ShouldBe(figures);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    // The labels of the groups that a row belongs to reach over more rows, or fewer.
    private static List<List<PrintedCell>> Resize(List<List<PrintedCell>> rows, int row, int by)
    {
        for (var above = 0; above < row; above++)
        {
            for (var i = 0; i < rows[above].Count; i++)
            {
                var cell = rows[above][i];
                if (cell.Rows > 1 && above + cell.Rows > row) rows[above][i] = cell with { Rows = cell.Rows + by };
            }
        }

        return rows;
    }

    private static PrintedTable Damaged(PrintedTable table, Random random, Action<List<List<PrintedCell>>, int, Random> damage)
    {
        var rows = table.Rows.Select(row => row.ToList()).ToList();

        // A row in which the label of a group starts would take the whole group with it.
        int[] possible = [.. Enumerable.Range(table.HeadRows, rows.Count - table.HeadRows).Where(row => rows[row].TrueForAll(cell => cell.Rows == 1))];
        damage(rows, possible[random.Next(possible.Length)], random);
        return table with { Rows = [.. rows.Select(row => row.ToImmutableArray())] };
    }

    private static byte[] Written(Layout layout, Report report, string opening = "", string closing = "")
    {
        using var file = new MemoryStream();
        layout.Write(report, file, opening, closing);
        return file.ToArray();
    }

    private static Document Load(byte[] file) => Document.Load(new MemoryStream(file), "report");

    private static ReadResult Read(byte[] file) => Binder.Read(Load(file), AnyForm.All).ShouldNotBeNull();

    private static (Layout Layout, Form Form) Choose(string layout, string form) => (Layouts.Single(one => one.Name == layout), AnyForm.Named(form));
}
