namespace SchemaKit.Tests.Reading.Office;

public class A_spreadsheet
{
    [Fact]
    public void Is_a_table_for_every_block_of_rows() =>
        Grid("<row r='1'>" + Text("A1", "规章") + Number("B1", "0") + "</row><row r='2'>" + Text("A2", "其他") + "<c r='B2' s='0'/></row><row r='9'>" + Text("C9", "甲") + "</row>")
            .ShouldBe("[table] 规章@1,1+1x1 0@1,2+1x1 [row] 其他@2,1+1x1 [blank]@2,2+1x1 [row] [/table] [table] 甲@1,1+1x1 [row] [/table]");

    [Fact]
    public void Says_where_its_texts_stand()
    {
        var document = Load(OfficeFiles.SheetFile([Data("<row r='7'>" + Text("AB7", "甲") + "</row>"), Data("<row>" + "<c><v>3</v></c><c><v>4</v></c></row>")]));
        document.Pieces.Where(piece => piece.Kind == PieceKind.Text).Select(piece => piece.Place.ToString()).ShouldBe(["sheet 正文, AB7", "sheet Sheet2, A1", "sheet Sheet2, B1"]);
    }

    [Fact]
    public void Merges_cells_across_and_down_and_shows_only_the_first_of_them() => Grid(
        "<row r='1'>" + Text("A1", "甲") + Text("B1", "乙") + Text("C1", "没") + "</row><row r='2'>" + Text("A2", "没") + Number("B2", "1") + Number("C2", "2") + "</row><row r='3'>"
        + Number("A3", "3") + "</row>", merges: "<mergeCell ref='A1:A2'/><mergeCell ref='B1:C1'/><mergeCell ref='B3:C3'/>")
        .ShouldBe("[table] 甲@1,1+2x1 乙@1,2+1x2 [row] 1@2,2+1x1 2@2,3+1x1 [row] 3@3,1+1x1 [blank]@3,2+1x2 [row] [/table]");

    [Fact]
    public void Leaves_out_what_is_hidden()
    {
        Grid("<row r='1'>" + Text("A1", "甲") + Text("B1", "乙") + Text("C1", "丙") + "</row><row r='2' hidden='1'>" + Number("A2", "1") + "</row><row r='3' customHeight='1' ht='0'>"
            + Number("A3", "2") + "</row><row r='4'>" + Number("A4", "3") + "</row>", "<cols><col min='2' max='2' hidden='1'/></cols>", "<mergeCell ref='A3:B4'/>")
            .ShouldBe("[table] 甲@1,1+1x1 丙@1,2+1x1 [row] 2@2,1+1x1 [blank]@2,2+1x1 [row] [/table]");
        Layout.Of(Load(OfficeFiles.SheetFile([Data("<row>" + Text("A1", "显") + "</row>"), Data("<row>" + Text("A1", "隐") + "</row>")], states: "state='hidden'")))
            .ShouldBe("[table] 显 [row] [/table]");
    }

    [Fact]
    public void Reads_texts_however_they_are_stored() => Layout.Of(Load(OfficeFiles.SheetFile(
        [Data("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='inlineStr'><is><r><t>丙</t></r><r><t>丁</t></r></is></c><c t='str'><f>A1</f><v>戊</v></c><c t='s'><v>2</v></c></row>")],
        strings: "<si><t xml:space='preserve'> 甲 </t></si><si><r><t>乙</t></r><r><rPr><b/></rPr><t>1</t></r><rPh sb='0' eb='1'><t>yǐ</t></rPh></si><si><t>己_x000D_\n庚_x5F_</t></si>")))
        .ShouldBe("[table] 甲 乙1 丙丁 戊 己\r/庚_x5F_ [row] [/table]");

    [Theory]
    [InlineData("160.5964", "", "160.5964")]
    [InlineData("0.30000000000000004", "", "0.3")]
    [InlineData("2773721.02", "", "2773721.02")]
    [InlineData("1.6059640000000001E2", "", "160.5964")]
    [InlineData("160.5964", "0.00", "160.5964")]
    [InlineData("1356", "#,##0_ ;[Red]\\-#,##0\\ ", "1356")]
    [InlineData("-55", "0_);[Red]\\(0\\)", "-55")]
    [InlineData("0", "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "0")]
    [InlineData("0.125", "0%", "12.5%")]
    [InlineData("19", "0\"万\"", "19万")]
    [InlineData("190000", "0,\"千\"", "190千")]
    [InlineData("195000", "0!.0,\"万\"", "195000 [0!.0,\"万\"]")]
    [InlineData("-38", "\"增\"0;\"减\"0", "减38")]
    [InlineData("38", "\"增\"0;\"减\"0", "增38")]
    [InlineData("2.5", "[$¥-804]#,##0.00", "¥2.5")]
    [InlineData("20000", "[>=10000]0!.0,\"万\";G/通用格式", "20000 [[>=10000]0!.0,\"万\"]")]
    [InlineData("200", "[>=10000]0!.0,\"万\";G/通用格式", "200")]
    [InlineData("44201", "yyyy\"年\"m\"月\"d\"日\"", "2021-01-05")]
    [InlineData("44201.5", "yyyy-mm-dd hh:mm", "2021-01-05 12:00:00")]
    [InlineData("59", "m/d", "1900-02-28")]
    [InlineData("0.25", "[h]:mm", "06:00:00")]
    [InlineData("-3", "m/d", "#-3")]
    [InlineData("12345678901234567890", "", "12345678901234600000")]
    [InlineData("1E+300", "", "1E+300")]
    public void Shows_the_number_that_is_stored_with_what_its_format_says_of_it(string stored, string format, string shown) => Layout.Of(Load(OfficeFiles.SheetFile(
        [Data($"<row><c s='1'><v>{stored}</v></c></row>")],
        styles: $"<numFmts><numFmt numFmtId='164' formatCode='{System.Security.SecurityElement.Escape(format)}'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='{(format.Length > 0 ? 164 : 0)}'/></cellXfs>")))
        .ShouldBe($"[table] {shown} [row] [/table]");

    [Fact]
    public void Has_a_blank_where_an_empty_cell_is_framed() => Layout.Of(Load(OfficeFiles.SheetFile(
        [Data("<row r='1'><c r='A1' s='1' t='str'><v>甲</v></c></row><row r='2'><c r='A2' s='1'/><c r='B2' s='0'/></row><row r='4'><c r='A4' s='2'/></row>")],
        styles: "<borders><border><left/></border><border><left style='thin'/></border></borders><cellXfs><xf/><xf borderId='1'/><xf borderId='0'/></cellXfs>")))
        .ShouldBe("[table] 甲 [row] [blank] [row] [/table]");

    [Fact]
    public void Counts_days_from_1904_where_it_says_so() => Layout.Of(Load(OfficeFiles.SheetFile(
        [Data("<row><c s='0'><v>42739</v></c></row>")], styles: "<cellXfs><xf numFmtId='14'/></cellXfs>", workbook: "<workbookPr date1904='1'/>"))).ShouldBe("[table] 2021-01-05 [row] [/table]");

    [Fact]
    public void Shows_a_formula_that_nobody_calculated_and_no_number() => Grid(
        "<row>" + "<c><f>SUM(B1:B9)</f><v>17</v></c><c><f>SUM(C1:C9)</f></c><c t='str'><f>D1</f><v></v></c><c t='e'><v>#REF!</v></c><c t='b'><v>1</v></c></row>")
        .ShouldBe("[table] 17@1,1+1x1 =SUM(C1:C9)@1,2+1x1 #REF!@1,3+1x1 TRUE@1,4+1x1 [row] [/table]");

    private static Document Load(byte[] file) => OfficeFiles.Load(file);

    private static string Grid(string rows, string columns = "", string merges = "") =>
        Layout.WithGrid(Load(OfficeFiles.SheetFile([columns + Data(rows) + (merges.Length > 0 ? $"<mergeCells>{merges}</mergeCells>" : "")])));

    private static string Data(string rows) => $"<sheetData>{rows}</sheetData>";

    private static string Text(string address, string text) => $"<c r='{address}' t='inlineStr'><is><t>{text}</t></is></c>";

    private static string Number(string address, string number) => $"<c r='{address}'><v>{number}</v></c>";
}
