using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Tests.Reporting;

public class A_report_as_JSON
{
    private const string Json =
        """
        {"template":"library-loans","edition":"2022","organization":"虚谷县图书馆","year":2023,"cells":{
        "loans.books":{"state":"number","value":190000,"raw":"19万","line":7,"column":3,"roundedTo":10000},
        "loans.change":{"state":"notApplicable","value":null,"raw":"/","line":7,"column":9},
        "budget.amount":{"state":"number","value":277.372102,"raw":"¥2773721.02","line":9,"column":2}}}
        """;

    private static readonly LoanReport Report = LoanReport.Create(
        new CellBlock(
            LoanReport.Form.Cells,
            [CellValue.Number(190000, 10000, "19万"), CellValue.NotApplicable("/"), CellValue.Number(277.372102m, raw: "¥2773721.02")],
            [new Place(7, 3), new Place(7, 9), new Place(9, 2)]),
        new ReportIdentity("虚谷县图书馆", 2023));

    [Fact]
    public void Is_one_object_with_every_cell() => Report.ToJson().ShouldBe(Json.ReplaceLineEndings(""));

    [Fact]
    public void Says_null_where_the_report_does_not_say() => LoanReport.Empty.ToJson().ShouldBe(
        """
        {"template":"library-loans","edition":"2022","organization":null,"year":null,"cells":{
        "loans.books":{"state":"missing","value":null,"raw":null},
        "loans.change":{"state":"missing","value":null,"raw":null},
        "budget.amount":{"state":"missing","value":null,"raw":null}}}
        """.ReplaceLineEndings(""));

    [Fact]
    public void Reads_back_with_every_text_and_place()
    {
        var read = LoanReport.FromJson(Json);
        read.ShouldBe(Report);
        read.Select(cell => cell.Place).ShouldBe([new Place(7, 3), new Place(7, 9), new Place(9, 2)]);
        read.Select(cell => cell.Raw).ShouldBe(["19万", "/", "¥2773721.02"]);
    }

    [Fact]
    public void Reads_back_whatever_it_says() => Prop.ForAll(Reports.ToArbitrary(), report =>
    {
        var read = LoanReport.FromJson(report.ToJson());
        read.ShouldBe(report);
        read.Select(cell => (cell.Raw, cell.Place, cell.Content.RoundedTo))
            .ShouldBe(report.Select(cell => (cell.Raw, cell.Place, cell.Content.RoundedTo)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lacks_the_cells_that_are_left_out()
    {
        var read = LoanReport.FromJson(
            """{"cells":{"loans.change":{"state":"number","value":-3,"raw":"减3"}},"edition":"2022","template":"library-loans"}""");
        read["loans.change"].Value.ShouldBe(-3);
        read["loans.books"].State.ShouldBe(CellState.Missing);
        read.Year.ShouldBeNull();
    }

    [Fact]
    public void Passes_over_what_stands_beside_the_report() => LoanReport.FromJson(
        """{"file":"a.txt","sections":{"loans":"read"},"findings":[{"rule":"x"}],""" + Json[1..]).ShouldBe(Report);

    [Fact]
    public void Keeps_control_characters_and_half_surrogates_out_of_the_text()
    {
        var json = Report.With("loans.change", CellValue.Text("a\u0000\n\"\\\uD800b")).ToJson();
        json.ShouldContain("""a\u0000\n\"\\""");
        json.ShouldNotContain("\uD800");
        LoanReport.FromJson(json)["loans.change"].Raw.ShouldBe("a\u0000\n\"\\\uFFFDb");
    }

    [Theory]
    [InlineData("", "line 1: this is no JSON")]
    [InlineData("[]", "line 1, column 1: a report is an object")]
    [InlineData("{\"edition\":\n 1}", "line 2, column 2: 'edition' is a text")]
    [InlineData("{\"year\":\n,}", "line 2: this is no JSON")]
    [InlineData("{\"year\":2021.5}", "'year' is no whole number")]
    [InlineData("{}", "this is a report on no template")]
    [InlineData("""{"template":"library-loans","edition":"2019"}""", "this is a report on library-loans 2019; library-loans 2022 was asked for")]
    [InlineData("""{"organization":"虚谷","cells":{"loans.bocks":{}}}""", "line 1, column 45: library-loans 2022 has no cell 'loans.bocks'")]
    [InlineData("""{"cells":[]}""", "cells is an object")]
    [InlineData("""{"cells":{"loans.books":3}}""", "cell 'loans.books' is an object")]
    [InlineData("""{"cells":{"loans.books":{}}}""", "cell 'loans.books' has no state")]
    [InlineData("""{"cells":{"loans.books":{"state":"empty"}}}""", "'empty'")]
    [InlineData("""{"cells":{"loans.books":{"state":"number"}}}""", "has a value and no state 'number', or the other way round")]
    [InlineData("""{"cells":{"loans.books":{"state":"blank","value":0}}}""", "has a value and no state 'number', or the other way round")]
    [InlineData("""{"cells":{"loans.books":{"state":"number","value":1e99}}}""", "too large")]
    [InlineData("""{"cells":{"loans.books":{"state":"number","value":1,"roundedTo":-1}}}""", "cannot be rounded to -1")]
    [InlineData("""{"cells":{"loans.books":{"state":"text"}}}""", "but not which")]
    [InlineData("""{"cells":{"loans.books":{"state":"blank","line":3}}}""", "half a place")]
    [InlineData("""{"cells":{"loans.books":{"state":"blank","page":3}}}""", "no property 'page'")]
    [InlineData("""{"cells":{"loans.books":{"state":"blank"},"loans.books":{"state":"blank"}}}""", "stands twice")]
    [InlineData("""{"organization":"\uD800"}""", "half a surrogate pair")]
    [InlineData("""{"template":"library-loans","edition":"2022"} {}""", "this is no JSON")]
    public void Is_refused_with_the_place_and_the_reason(string json, string message) =>
        Should.Throw<FormatException>(() => LoanReport.FromJson(json)).Message.ShouldContain(message);

    [Fact]
    public void Cut_off_anywhere_is_refused_and_nothing_else() => Prop.ForAll(Gen.Choose(0, Encoding.UTF8.GetByteCount(Json) - 1).ToArbitrary(), length =>
    {
        Should.Throw<FormatException>(() => LoanReport.FromJson(Encoding.UTF8.GetBytes(Json).AsSpan(0, length)));
    }).QuickCheckThrowOnFailure();

    private static readonly Gen<string> Texts =
        from characters in Gen.Elements("件万¥ 0\"\\\n\u0001/<&'".ToCharArray()).ArrayOf()
        select new string(characters);

    private static readonly Gen<CellValue> Cells =
        from state in Gen.Elements(Enum.GetValues<CellState>())
        from raw in Texts
        from mantissa in Gen.Choose(int.MinValue, int.MaxValue)
        from scale in Gen.Choose(0, CellValue.MostDecimals)
        from step in Gen.Elements(0m, 100m, 0.1m)
        select state switch
        {
            CellState.Number => CellValue.Number(new decimal(mantissa, mantissa & 0xFFFF, 0, mantissa < 0, (byte)scale), step, raw),
            CellState.Text => CellValue.Text(raw),
            CellState.NotApplicable => CellValue.NotApplicable(raw),
            CellState.Blank => CellValue.BlankAs(raw),
            _ => CellValue.Missing,
        };

    private static readonly Gen<LoanReport> Reports =
        from cells in Cells.ArrayOf(3)
        from line in Gen.Choose(0, 9)
        from organization in Texts
        from year in Gen.Choose(2008, 2100)
        select LoanReport.Create(
            new CellBlock(LoanReport.Form.Cells, cells, [new Place(line, line), default, new Place(line + 1, 1)]),
            new ReportIdentity(organization, year));
}
