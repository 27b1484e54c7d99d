namespace SchemaKit.Tests.Reading;

public class A_text_with_columns_held_by_spaces
{
    private const string Rows = "规章      0    0\n文件      1    2\n许可      3    4\n";

    [Fact]
    public void Is_read_run_by_run() => Layout.Of(Rows).ShouldBe("规章 0 0 文件 1 2 许可 3 4");

    [Fact]
    public void Keeps_what_stands_one_space_apart_together() =>
        Layout.Of("总 计  1 2   3\n" + Rows).ShouldBe("总 计 1 2 3 规章 0 0 文件 1 2 许可 3 4");

    [Fact]
    public void Gives_the_place_of_every_run() =>
        Document.Parse("规章   0  12  3").Pieces.Select(piece => piece.Place).ShouldBe([new Place(1, 1), new Place(1, 6), new Place(1, 9), new Place(1, 13)]);

    [Theory]
    [InlineData("-2-")]
    [InlineData("- 12 -")]
    [InlineData("— 5 —")]
    [InlineData("第 3 页")]
    [InlineData("第3页 共 7页")]
    public void Loses_page_numbers(string number) => Layout.Of(Rows + $"        {number}\n\f计划      5    6").ShouldBe("规章 0 0 文件 1 2 许可 3 4 [page] 计划 5 6");

    [Fact]
    public void Loses_bare_numbers_only_where_they_run_on_from_page_to_page()
    {
        Layout.Of(Rows + "   1\n\f计划      5    6\n   2\n").ShouldBe("规章 0 0 文件 1 2 许可 3 4 [page] 计划 5 6");
        Layout.Of(Rows + "   1\n\f计划      5    6\n   9\n").ShouldBe("规章 0 0 文件 1 2 许可 3 4 1 [page] 计划 5 6 9");
    }

    [Fact]
    public void Is_no_prose_with_a_few_more_spaces() =>
        Layout.Of("我局共收到申请  12\n\n其中  3  件已办结。").ShouldBe("我局共收到申请  12 其中  3  件已办结。");

    [Fact]
    public void Is_no_text_with_more_pipes() => Layout.Of("规章 | 0    1 |\n文件 | 2 |\n  总计     7    8    9").ShouldBe("规章 0    1 [soft] 文件 2 [soft] 总计     7    8    9");
}
