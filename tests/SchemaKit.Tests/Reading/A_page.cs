namespace SchemaKit.Tests.Reading;

public class A_page
{
    [Fact]
    public void Is_told_from_plain_text_by_what_it_says()
    {
        Layout.Of("\uFEFF \n<!DOCTYPE html><p>规章").ShouldBe("规章");
        Layout.Of("<p>规章 | 0 |</p>").ShouldBe("规章 | 0 |");
        Layout.Of("HTTP/1.1 200\n<HTML><p>规章").ShouldBe("HTTP/1.1 200 规章");
        Layout.Of("<规章> | 0<br>1 |").ShouldBe("<规章> 0<br>1 [soft]");
    }

    [Fact]
    public void Starts_with_its_title_and_has_a_text_for_every_block() => Layout.Of(
        "<html><head><title> 年度 报告 </title><style>p{}</style></head><body>页首<div>甲<p>乙<b>丙</b>\n 丁</p>戊</div><ul><li>己<li>庚</ul></body>")
        .ShouldBe("年度 报告 页首 甲 乙丙 丁 戊 己 庚");

    [Fact]
    public void Has_a_text_for_every_line_of_a_paragraph() =>
        Layout.Of("<p>一、概述<br>二、情况<br><br>三、其他</p><pre>四\n五</pre>").ShouldBe("一、概述 二、情况 三、其他 四 五");

    [Fact]
    public void Has_a_gap_for_every_empty_paragraph() =>
        Layout.Of("<p>规章</p><p>&nbsp;</p><p></p><div></div><p>0</p>").ShouldBe("规章 [gap] [gap] 0");

    [Fact]
    public void Leaves_out_what_it_does_not_show() => Layout.Of(
        """
        <p>规<!-- 注 -->章<script>var a = "<p>1</p>";</script><span style="color:red; DISPLAY : none">2</span><i hidden>3</i></p>
        <div style="display:none"><table><tr><td>4</table></div><noscript><p>5</p></noscript><select><option>6</select><style>p{}</style>
        """).ShouldBe("规章");

    [Fact]
    public void Has_a_grid_for_every_table() => Layout.WithGrid(
        "<table><caption>第一项</caption><tr><th>信息内容<th>制发<tr><td>规章<td> &nbsp; </table>")
        .ShouldBe("第一项 [table] 信息内容@1,1+1x1 制发@1,2+1x1 [row] 规章@2,1+1x1 [blank]@2,2+1x1 [row] [/table]");

    [Fact]
    public void Keeps_a_cell_in_one_piece_with_its_lines() => Layout.Of(
        "<table><tr><td><p>本年新</p><p><span>制作</span>\n<font>数量</font></p><td>商业<br/>企业<td><div></div></table>")
        .ShouldBe("[table] 本年新/制作 数量 商业/企业 [blank] [row] [/table]");

    [Fact]
    public void Keeps_lines_and_spaces_in_a_cell_where_they_are_shown() => Layout.Of(
        "<table><tr><td><span style='color:red; white-space: pre-wrap'>甲  乙\n\n\t丙 </span><td>丁  戊\n己<td><pre>\n庚\n 辛</pre></table>")
        .ShouldBe("[table] 甲  乙//\t丙 丁 戊 己 庚/ 辛 [row] [/table]");

    [Fact]
    public void Resolves_spans_of_rows_and_columns() => Layout.WithGrid(
        "<table><tr><td rowspan=3 colspan=2>甲<td colspan=2>乙<td rowspan=2>丙<tr><td>丁<td>戊<tr><td>己<td>庚<td>辛</table>").ShouldBe(
        "[table] 甲@1,1+3x2 乙@1,3+1x2 丙@1,5+2x1 [row] 丁@2,3+1x1 戊@2,4+1x1 [row] 己@3,3+1x1 庚@3,4+1x1 辛@3,5+1x1 [row] [/table]");

    [Fact]
    public void Keeps_a_head_and_a_body_that_span_differently_as_they_are() => Layout.WithGrid(
        "<table><tr><td>甲<td colspan=2>乙<tr><td colspan=2>丙<td>丁</table>")
        .ShouldBe("[table] 甲@1,1+1x1 乙@1,2+1x2 [row] 丙@2,1+1x2 丁@2,3+1x1 [row] [/table]");

    [Fact]
    public void Cuts_spans_off_at_the_end_of_their_row_group() => Layout.WithGrid(
        "<table><thead><tr><td rowspan=9>甲<tbody><tr><td rowspan=0>乙<td>丙<tr><td>丁<tbody><tr><td>戊</table>").ShouldBe(
        "[table] 甲@1,1+1x1 [row] 乙@2,1+2x1 丙@2,2+1x1 [row] 丁@3,2+1x1 [row] 戊@4,1+1x1 [row] [/table]");

    [Fact]
    public void Puts_the_foot_of_a_table_last() => Layout.WithGrid(
        "<table><tfoot><tr><td>总计<tbody><tr><td>规章</table>").ShouldBe("[table] 规章@1,1+1x1 [row] 总计@2,1+1x1 [row] [/table]");

    [Fact]
    public void Puts_a_cell_beside_one_that_reaches_down_into_its_row() => Layout.WithGrid(
        "<table><tr><td>甲<td rowspan=2>乙<tr><td colspan=2>丙<td>丁</table>")
        .ShouldBe("[table] 甲@1,1+1x1 乙@1,2+2x1 [row] 丙@2,1+1x2 丁@2,3+1x1 [row] [/table]");

    [Theory]
    [InlineData("colspan=999999999", 1, 1000)]
    [InlineData("colspan=99999999999999999999", 1, 1000)]
    [InlineData("rowspan=999999999", 1, 1)]
    [InlineData("colspan=0", 1, 1)]
    [InlineData("colspan=-2 rowspan=x", 1, 1)]
    [InlineData("colspan=' +2px'", 1, 2)]
    public void Reads_spans_as_browsers_do(string spans, int rows, int columns) =>
        Layout.WithGrid($"<table><tr><td {spans}>甲</table>").ShouldBe($"[table] 甲@1,1+{rows}x{columns} [row] [/table]");

    [Fact]
    public void Takes_a_table_around_tables_for_layout() => Layout.WithGrid(
        "<table><tr><td>页首<td><p>甲</p><table><tr><td>乙</table>丙<tr><td></table>")
        .ShouldBe("页首 甲 [table] 乙@1,1+1x1 [row] [/table] 丙");

    [Fact]
    public void Leaves_hidden_rows_and_cells_out_of_the_grid() => Layout.WithGrid(
        "<table><tr style='display:none'><td>甲<tr><td hidden>乙<td>丙</table>").ShouldBe("[table] 丙@1,1+1x1 [row] [/table]");

    [Fact]
    public void Keeps_what_stands_wrongly_inside_a_table_in_front_of_it() =>
        Layout.Of("<table>甲<tr><td>乙</table>").ShouldBe("甲 [table] 乙 [row] [/table]");

    [Fact]
    public void Gives_the_place_of_every_text_in_its_source()
    {
        const string Source =
            """
            <html><head>
            <title>
              年报</title></head><body class="a>b">
            <p><!-- 规章 --><span style="display:none">规章</span><b></b>&nbsp;规章</p>尾
            <p>尾</p>尾
            <table><tr>错<td title='>'> &#160;
             12</td><td></td>
            <td>&lt;3</td><td>4<br>5</td></tr></table>𠮷<i>好</i>
            <pre>一
             二</pre>
            """;
        var document = Document.Parse(Source);
        document.Pieces.Where(piece => piece.Kind is PieceKind.Text or PieceKind.Blank)
            .Select(piece => (document.TextOf(piece).ToString(), piece.Place.Line, piece.Place.Column)).ShouldBe(
            [
                ("年报", 3, 3), ("规章", 4, 64), ("尾", 4, 70), ("尾", 5, 4), ("尾 错", 5, 9),
                ("12", 7, 2), ("", 7, 9), ("<3", 8, 5), ("4\n5", 8, 19), ("𠮷好", 8, 43), ("一", 9, 6), ("二", 10, 2),
            ]);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Counts_its_lines_whatever_ends_them(string lineEnd)
    {
        var document = Document.Parse($"<html>{lineEnd}<p>{lineEnd} 甲{lineEnd}乙{lineEnd}<p>丙");
        document.Pieces.Select(piece => piece.Place).ShouldBe([new Place(3, 2), new Place(5, 4)]);
    }

    [Fact]
    public void Has_a_place_beyond_what_a_short_counts()
    {
        var document = Document.Parse("<html>" + new string('\n', 70_000) + new string(' ', 70_000) + "甲");
        document.Pieces.ShouldHaveSingleItem().Place.ShouldBe(new Place(70_001, 70_001));
    }
}
