namespace SchemaKit.Tests.Reading.Office;

public class A_Word_file
{
    [Fact]
    public void Has_a_text_for_every_paragraph_and_a_grid_for_every_table() =>
        Grid(P("概述") + P("") + Table(Row(Cell("信息内容"), Cell("制发")), Row(Cell("规章"), Cell(" \u00A0 ")))).ShouldBe(
            "概述 [gap] [table] 信息内容@1,1+1x1 制发@1,2+1x1 [row] 规章@2,1+1x1 [blank]@2,2+1x1 [row] [/table]");

    [Fact]
    public void Says_where_its_texts_stand()
    {
        var document = OfficeFiles.Load(OfficeFiles.WordFile(P("概述") + P("") + Table(Row(Cell("规章"), Cell("")), Row(Cell("0"))) + P("其他") + Table(Row(Cell("1")))));
        document.Pieces.Where(piece => piece.Kind is PieceKind.Text or PieceKind.Blank).Select(piece => piece.Place.ToString()).ShouldBe(
        [
            "paragraph 1", "table 1, row 1, column 1", "table 1, row 1, column 2", "table 1, row 2, column 1", "paragraph 3", "table 2, row 1, column 1",
        ]);
    }

    [Fact]
    public void Joins_the_runs_of_a_cell_and_keeps_its_lines() => Text(Table(Row(
        "<w:tc><w:p><w:r><w:t>1</w:t></w:r><w:proofErr/><w:r><w:t>0</w:t></w:r><w:smartTag><w:r><w:t>6</w:t></w:r></w:smartTag></w:p></w:tc>",
        "<w:tc><w:p><w:r><w:t>本年新</w:t></w:r></w:p><w:p/><w:p><w:r><w:t xml:space='preserve'> 收 </w:t><w:br/><w:t>数量</w:t></w:r></w:p></w:tc>")))
        .ShouldBe("[table] 106 本年新/收 /数量 [row] [/table]");

    [Fact]
    public void Merges_cells_across_and_down()
    {
        Grid(Table(
            Row(Cell("甲", "<w:vMerge w:val='restart'/>"), Cell("乙", "<w:gridSpan w:val='2'/>"), Cell("丙", "<w:hMerge w:val='restart'/>"), Cell("", "<w:hMerge/>")),
            Row(Cell("", "<w:vMerge/>"), Cell("1"), Cell("2"), Cell("3"), Cell("4")))).ShouldBe(
            "[table] 甲@1,1+2x1 乙@1,2+1x2 丙@1,4+1x2 [row] 1@2,2+1x1 2@2,3+1x1 3@2,4+1x1 4@2,5+1x1 [row] [/table]");
        Grid(Table(Row(Cell("甲", "<w:vMerge w:val='restart'/>"), Cell("1")), Row(Cell("乙", "<w:gridSpan w:val='2'/><w:vMerge/>")), Row(Cell("丙", "<w:vMerge/>"), Cell("2")))).ShouldBe(
            "[table] 甲@1,1+1x1 1@1,2+1x1 [row] 乙@2,1+1x2 [row] 丙@3,1+1x1 2@3,2+1x1 [row] [/table]");
        Grid(Table("<w:tr><w:trPr><w:gridBefore w:val='2'/><w:gridAfter w:val='1'/></w:trPr>" + Cell("甲") + "</w:tr>")).ShouldBe("[table] 甲@1,3+1x1 [row] [/table]");
        Grid(Table(Row(Cell("甲", "<w:gridSpan w:val='999999999999'/>")))).ShouldBe("[table] 甲@1,1+1x1000 [row] [/table]");
    }

    [Fact]
    public void Lays_out_the_page_with_a_table_that_holds_tables() =>
        Text(Table(Row("<w:tc>" + P("概述") + Table(Row(Cell("规章"), Cell("0"))) + P("") + "</w:tc>", Cell("右"))))
            .ShouldBe("概述 [table] 规章 0 [row] [/table] [gap] 右");

    [Fact]
    public void Counts_what_was_inserted_and_not_what_was_deleted_while_changes_were_tracked()
    {
        Text("<w:p><w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:del><w:r><w:delText>34</w:delText></w:r></w:del>"
            + "<w:moveTo><w:r><w:t>5</w:t></w:r></w:moveTo><w:moveFrom><w:r><w:t>6</w:t></w:r></w:moveFrom></w:p>").ShouldBe("125");
        Text("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>本年</w:t></w:r></w:p>" + P("新收") + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>" + P("尾"))
            .ShouldBe("本年新收 尾");
        Text(Table("<w:tr><w:trPr><w:del/></w:trPr>" + Cell("1") + "</w:tr>", "<w:tr><w:trPr><w:ins/></w:trPr>" + Cell("2") + Cell("3", "<w:cellDel/>") + "</w:tr>"))
            .ShouldBe("[table] 2 [row] [/table]");
    }

    [Fact]
    public void Shows_the_result_of_a_field_and_not_its_code()
    {
        Text("<w:p>" + Field("=SUM(ABOVE)", "17") + "<w:fldSimple w:instr='PAGE'><w:r><w:t>3</w:t></w:r></w:fldSimple><w:hyperlink><w:r><w:t>页</w:t></w:r></w:hyperlink></w:p>").ShouldBe("173页");
        Text("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>" + Field("PAGE", "9") + "<w:r><w:instrText>IF</w:instrText><w:fldChar w:fldCharType='separate'/>"
            + "<w:t>是</w:t><w:fldChar w:fldCharType='end'/></w:r></w:p>").ShouldBe("是");
        Text("<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText></w:r></w:p>" + P("0")).ShouldBe("[gap] 0");
    }

    [Fact]
    public void Has_the_texts_of_a_box_once_and_behind_the_paragraph_that_it_hangs_on()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>";
        Text($"<w:p><w:r><w:t>前</w:t><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{Box}</wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{Box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>后</w:t></w:r></w:p>").ShouldBe("前后 框");
        Text($"<w:p><w:r><mc:AlternateContent><mc:Choice Requires='new'><new:text>?</new:text></mc:Choice><mc:Fallback><w:pict>{Box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
            .ShouldBe("[gap] 框");
    }

    [Fact]
    public void Leaves_out_hidden_text()
    {
        const string Hidden = "<w:style w:styleId='z'><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId='y'><w:basedOn w:val='z'/></w:style>";
        Text("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>显</w:t></w:r>"
            + "<w:r><w:rPr><w:rStyle w:val='y'/></w:rPr><w:t>隐</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val='z'/></w:pPr><w:r><w:t>窗体顶端</w:t></w:r></w:p>", Hidden)
            .ShouldBe("显 [gap]");
        Text(Table("<w:tr><w:trPr><w:hidden/></w:trPr>" + Cell("1") + "</w:tr>", Row(Cell("2")))).ShouldBe("[table] 2 [row] [/table]");
    }

    [Fact]
    public void Reads_content_controls_around_everything_but_not_their_prompts()
    {
        static string Control(string content, string properties = "") => $"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";
        Text(Control(P("概述")) + Table(Control(Row(Cell("规章"), Control(Cell("0")), "<w:tc><w:p>" + Control("<w:r><w:t>1</w:t></w:r>") + "</w:p></w:tc>",
            Control(Cell("单击此处输入文字。"), "<w:showingPlcHdr/>"))))).ShouldBe("概述 [table] 规章 0 1 [blank] [row] [/table]");
    }

    [Fact]
    public void Never_makes_one_number_of_what_only_stands_close()
    {
        Text("<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>").ShouldBe("1/2");
        Text("<w:p><w:r><w:t>859</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>").ShouldBe("859^1");
        Text("<w:p><w:r><w:t>1</w:t><w:tab/><w:t>2</w:t></w:r></w:p>").ShouldBe("1\t2");
    }

    [Fact]
    public void Has_the_numbers_that_Word_sets_by_itself()
    {
        const string Numbering = """
            <w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:pStyle w:val='h'/><w:lvlText w:val='%1、'/></w:lvl>
              <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='（%2）'/></w:lvl>
              <w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%3.'/></w:lvl></w:abstractNum>
            <w:num w:numId='7'><w:abstractNumId w:val='1'/></w:num><w:num w:numId='8'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='2'><w:startOverride w:val='5'/></w:lvlOverride></w:num>
            """;
        static string N(string text, int level, int number = 7) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{number}'/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";
        Layout.Of(OfficeFiles.Load(OfficeFiles.WordFile(
            "<w:p><w:pPr><w:pStyle w:val='h'/></w:pPr><w:r><w:t>概述</w:t></w:r></w:p>" + N("予以公开", 1) + N("部分公开", 1) + N("国家秘密", 2) + N("其他", 2) + N("", 2) + N("5", 2)
            + N("新收", 0) + N("甲", 1) + N("乙", 2, 8) + N("丙", 0, 0),
            "<w:style w:styleId='h'><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr></w:style>", numbering: Numbering)))
            .ShouldBe("一、 概述 （一） 予以公开 （二） 部分公开 1. 国家秘密 2. 其他 [gap] 4. 5 二、 新收 （一） 甲 5. 乙 丙");
    }

    [Fact]
    public void Reads_signs_as_they_look()
    {
        Text("<w:p><w:r><w:noBreakHyphen/><w:t>5</w:t><w:softHyphen/><w:t>5</w:t></w:r></w:p>").ShouldBe("-55");
        Text("<w:p><w:r><w:sym w:font='Symbol' w:char='F02D'/><w:t>3</w:t></w:r></w:p>").ShouldBe("-3");
        Text("<w:p><w:r><w:sym w:font='Wingdings' w:char='F031'/></w:r></w:p>").ShouldBe("\uF031");
        Text("<w:p><w:r><w:ruby><w:rt><w:r><w:t>guī</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>规</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>").ShouldBe("规");
    }

    [Fact]
    public void May_be_a_template_have_macros_or_be_strict()
    {
        string[] types = ["application/vnd.ms-word.document.macroEnabled.main+xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"];
        foreach (var type in types) Layout.Of(OfficeFiles.Load(OfficeFiles.WordFile(P("规章"), type: type))).ShouldBe("规章");
        Layout.Of(OfficeFiles.Load(OfficeFiles.WordFile(
            P("规章"), word: "http://purl.oclc.org/ooxml/wordprocessingml/main", office: "http://purl.oclc.org/ooxml/officeDocument/relationships"))).ShouldBe("规章");
    }

    [Fact]
    public void Is_read_although_a_picture_is_lost_or_a_link_is_malformed()
    {
        var references = OfficeFiles.Relationship("p", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", "media/lost.png")
            + OfficeFiles.Relationship("l", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink", "http://a b:c/@@", "External")
            + OfficeFiles.Relationship("o", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", "file:///c:/never.dotx", "External");
        Layout.Of(OfficeFiles.Load(OfficeFiles.WordFile(P("规章"), references: references))).ShouldBe("规章");
    }

    private static string Text(string body, string? styles = null) => Layout.Of(OfficeFiles.Load(OfficeFiles.WordFile(body, styles)));

    private static string Grid(string body) => Layout.WithGrid(OfficeFiles.Load(OfficeFiles.WordFile(body)));

    private static string P(string text) => text.Length == 0 ? "<w:p/>" : $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    private static string Field(string code, string result) => "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" + code
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>" + result + "</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
}
