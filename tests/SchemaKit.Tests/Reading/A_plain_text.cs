namespace SchemaKit.Tests.Reading;

public class A_plain_text
{
    [Fact]
    public void With_pipes_in_a_line_is_read_cell_by_cell() =>
        Layout.Of("规章 | 0 |  | 2 |").ShouldBe("规章 0 [blank] 2 [soft]");

    [Fact]
    public void May_have_a_pipe_in_front_of_each_line() =>
        Layout.Of("| 规章 | 0 |\n| 规范性文件 | 1 |").ShouldBe("规章 0 [soft] 规范性文件 1 [soft]");

    [Fact]
    public void May_lack_the_pipe_behind_each_line() =>
        Layout.Of("规章 | 0\n规范性文件 | 1").ShouldBe("规章 0 [soft] 规范性文件 1 [soft]");

    [Fact]
    public void Says_blank_where_pipes_touch_before_another_text() =>
        Layout.Of("规章 || 5 |").ShouldBe("规章 [blank] 5 [soft]");

    [Fact]
    public void Is_filled_up_where_pipes_touch_at_the_end() =>
        Layout.Of("行政许可 | 26467 | ||\n第（一）项 | |||\n规章 | 0 ||").ShouldBe(
            "行政许可 26467 [blank] [filler] [soft] 第（一）项 [blank] [filler] [soft] 规章 0 [filler] [soft]");

    [Fact]
    public void Keeps_spaced_cells_at_the_end_of_a_line() =>
        Layout.Of("规章 | | |").ShouldBe("规章 [blank] [blank] [soft]");

    [Fact]
    public void Of_Markdown_loses_the_line_under_the_head() =>
        Layout.Of("| 项 | 数 |\n|---|:--|\n| 规章 | 0 |").ShouldBe("项 数 [soft] 规章 0 [soft]");

    [Theory]
    [InlineData("项 | 数\n--- | ---\n规章 | 0", "项 数 [soft] 规章 0 [soft]")]
    [InlineData("## 二、主动公开 ##\n**三、申请**", "二、主动公开 ## 三、申请")]
    [InlineData("# 甲\n| **规章** | *0* | **1 | ** | __2__ |", "甲 规章 0 **1 ** 2 [soft]")]
    [InlineData("# 甲\n| 甲\\|乙 | 0 |", "甲 甲|乙 0 [soft]")]
    [InlineData("# 甲\n| 规章 | &nbsp; | <br> | 3&nbsp;|", "甲 规章 [blank] [blank] 3 [soft]")]
    [InlineData("# 甲\n| 商业<br>企业 | 科研<BR />机构<br/> |", "甲 商业/企业 科研/机构 [soft]")]
    [InlineData("#第一项 | 1 |\n####### 甲", "#第一项 1 [soft] ####### 甲")]
    public void Of_Markdown_loses_what_only_sets_it(string text, string pieces) => Layout.Of(text).ShouldBe(pieces);

    [Theory]
    [InlineData("规章\t0\t\t2\n规范性文件\t\t\t", "规章 0 [blank] 2 [row] 规范性文件 [blank] [blank] [blank] [row]")]
    [InlineData("项\t甲\n\t1\n\t\n", "项 甲 [row] [blank] 1 [row] [blank] [blank] [row]")]
    [InlineData("\t甲\t乙\r\n规章\t1\t2", "[blank] 甲 乙 [row] 规章 1 2 [row]")]
    [InlineData("\t规章\n\t0\t\n\t2", "规章 0 2 [row]")]
    [InlineData("总计\t\n规章", "总计 规章")]
    public void With_tabs_between_cells_is_read_as_a_sheet_is_pasted(string text, string pieces) => Layout.Of(text).ShouldBe(pieces);

    [Fact]
    public void Keeps_a_row_of_dashes_that_say_not_applicable() =>
        Layout.Of("| - | -- |\n| — | - |").ShouldBe("- -- [soft] — - [soft]");

    [Fact]
    public void May_have_a_line_for_every_cell_and_rows_closed_by_pipes() =>
        Layout.Of("规章 |\n0 |\n|\n3 |\n||||\n规范性文件 |").ShouldBe("规章 0 [blank] 3 [filler] [soft] 规范性文件");

    [Fact]
    public void May_have_a_pipe_on_a_line_between_all_cells() =>
        Layout.Of("规章\n|\n0\n|\n|\n3\n|").ShouldBe("规章 0 [blank] 3");

    [Fact]
    public void May_break_a_cell_over_lines_before_its_pipe() =>
        Layout.Of("规章\n|\n商业\n企业\n|\n科研\n机构 |\n0").ShouldBe("规章 商业+ 企业 科研+ 机构 0");

    [Fact]
    public void Loses_empty_lines_among_pipes() =>
        Layout.Of("规章 |\n\n0 |\n \u00A0\n|\n\n\n3 |").ShouldBe("规章 0 [blank] 3");

    [Fact]
    public void With_tabs_in_front_has_a_cell_for_each_and_an_empty_line_after_each_row() =>
        Layout.Of("\t规章\n\t \u00A00\n\t\n\t2\n\n\t总计\n").ShouldBe("规章 0 [blank] 2 [row] 总计 [row]");

    [Fact]
    public void With_tabs_between_texts_has_a_row_on_each_line() =>
        Layout.Of("规章\t0\t\t2\n\t规范性文件\t\u00A0\t1\t\n总计\t").ShouldBe("规章 0 [blank] 2 [row] [blank] 规范性文件 [blank] 1 [blank] [row] 总计 [blank] [row]");

    [Fact]
    public void With_a_Markdown_table_says_characters_behind_backslashes_and_as_entities() =>
        Layout.Of("# 标题 \\#1\n| 项\\|\\| | 数 |\n|---|---|\n| 甲\\\\| 1\\*&nbsp;&lt;<br />2 |\n| &nbsp; | &bogus; \\甲 |")
            .ShouldBe("标题 #1 项|| 数 [soft] 甲\\ 1*\u00A0</2 [soft] [blank] &bogus; \\甲 [soft]");

    [Fact]
    public void Without_a_Markdown_table_says_what_is_written() =>
        Layout.Of("标题\n\n# 二\n\n规章 | 1\\| &lt; |").ShouldBe("标题 # 二 规章 1\\ &lt; [soft]");

    [Fact]
    public void Goes_on_with_a_cell_below_a_tab() =>
        Layout.Of("\t本年新\n制作数量\n\t\n公开\n数量\n\n规章").ShouldBe("本年新+ 制作数量 公开+ 数量 [row] 规章");

    [Fact]
    public void Has_a_gap_for_every_empty_line_beyond_the_usual() =>
        Layout.Of("总计\n\n规章\n\n0\n\n1\n\n\n\n2").ShouldBe("总计 规章 0 1 [gap] [gap] 2");

    [Fact]
    public void Has_a_gap_for_every_empty_line_where_none_is_usual() =>
        Layout.Of("总计\n规章\n0\n\n2").ShouldBe("总计 规章 0 [gap] 2");

    [Fact]
    public void Says_blank_on_a_line_of_no_break_spaces() =>
        Layout.Of("规章\n\n\u00A0\n\n2\n\n\u3000 \n\n3").ShouldBe("规章 [blank] 2 [blank] 3");

    [Fact]
    public void Mixes_layouts_line_by_line() =>
        Layout.Of("一、概述\n二、情况\n\n规章 | 0 |\n\t总计\n\n三、其他\n附表\n|").ShouldBe(
            "一、概述 二、情况 规章 0 [soft] 总计 [row] 三、其他+ 附表");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Counts_lines_whatever_ends_them(string lineEnd)
    {
        var document = Document.Parse($"规章{lineEnd}{lineEnd}  数 |{lineEnd}\t\u00A07 ");
        document.Pieces.Where(piece => piece.Kind == PieceKind.Text).Select(piece => piece.Place)
            .ShouldBe([new Place(1, 1), new Place(3, 3), new Place(4, 3)]);
    }

    [Fact]
    public void Gives_the_place_of_cells_without_a_text()
    {
        var document = Document.Parse("规章 |  | 3 | ||\n|\n0\n\n\n1\n2");
        document.Pieces.Select(piece => (piece.Kind, piece.Place)).ShouldBe(
        [
            (PieceKind.Text, new Place(1, 1)),
            (PieceKind.Blank, new Place(1, 5)),
            (PieceKind.Text, new Place(1, 9)),
            (PieceKind.Blank, new Place(1, 12)),
            (PieceKind.Filler, new Place(1, 13)),
            (PieceKind.SoftRowEnd, new Place(1, 15)),
            (PieceKind.Blank, new Place(2, 1)),
            (PieceKind.Text, new Place(3, 1)),
            (PieceKind.Gap, new Place(4, 1)),
            (PieceKind.Gap, new Place(5, 1)),
            (PieceKind.Text, new Place(6, 1)),
            (PieceKind.Text, new Place(7, 1)),
        ]);
    }

    [Fact]
    public void Is_the_document_itself()
    {
        const string Text = "规章 | 12 |\n";
        var document = Document.Parse(Text);
        document.Text.ShouldBeSameAs(Text);
        document.TextOf(document.Pieces[1]).ToString().ShouldBe("12");
    }
}
