using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Tests.Reading;

public class The_identity_of_a_report
{
    private static readonly Form Form = new()
    {
        Template = "disclosure",
        Edition = "2021",
        Title = "政府信息公开工作年度报告",
        TitleAlso = ["信息公开工作年度报告", "政府信息公开年报"],
        FirstYear = 2021,
        Body = new BodyNames
        {
            Endings = ["人民政府", "分局", "局"],
            FollowedBy = ["在", "坚持"],
            NeverStart = ["我", "本"],
        },
        Sections = [],
        Cells = new CellCatalogue(),
        Rules = [],
        Evaluate = (_, _) => { },
        Create = (_, _) => throw new NotSupportedException(),
    };

    [Theory]
    [InlineData("虚谷县公安局2020年度政府信息公开工作年度报告", "虚谷县公安局", 2020)]
    [InlineData("2023年虚谷市气象局政府信息公开工作年度报告", "虚谷市气象局", 2023)]
    [InlineData("虚谷县公安局关于2020年的政府信息公开工作年度报告", "虚谷县公安局", 2020)]
    [InlineData("关于２０２２年虚谷县公安局政府信息公开工作年度报告（全文）", "虚谷县公安局", 2022)]
    [InlineData("虚谷县公安局 二〇二一 年度 信息公开工作 年度报告", "虚谷县公安局", 2021)]
    [InlineData("虚谷县公安局2021年政府信息公开年报 - 虚谷县人民政府", "虚谷县公安局", 2021)]
    [InlineData("虚谷县公安局2021年政府信息公开年报_年报_虚谷县人民政府", "虚谷县公安局", 2021)]
    [InlineData("首页 > 年报 > 虚谷县公安局2021年政府信息公开年报", "虚谷县公安局", 2021)]
    [InlineData("標題：虛谷縣公安局2021年政府信息公開工作年度報告", "虚谷县公安局", 2021)]
    [InlineData("虛谷縣(xiàn)公安局2021年政府信息公開(kāi)工作年度報(bào)告", "虚谷县公安局", 2021)]
    [InlineData("规划局（虚谷分局）2021年政府信息公开年报", "规划局（虚谷分局）", 2021)]
    [InlineData("虚谷县公安分局2020年政府信息公开\n\n工作年度报告", "虚谷县公安分局", 2020)]
    [InlineData("虚谷县公安局\n2020年政府信息公开工作年度报告", "虚谷县公安局", 2020)]
    [InlineData("虚谷县公安局\n2020年\n政府信息公开\n工作年度报告", "虚谷县公安局", 2020)]
    [InlineData("2020年度\n虚谷县公安局政府信息公开工作年度报告", "虚谷县公安局", 2020)]
    [InlineData("虚谷县公安局政府信息公开工作年度报告", "虚谷县公安局", null)]
    [InlineData("2020年政府信息公开工作年度报告", null, 2020)]
    [InlineData("首页\n2020年政府信息公开工作年度报告", null, 2020)]
    [InlineData("我局2020年政府信息公开工作年度报告", null, 2020)]
    [InlineData("公安局、司法局2020年政府信息公开工作年度报告", null, 2020)]
    [InlineData("甲局2020年乙局政府信息公开工作年度报告", null, 2020)]
    public void Comes_from_its_title(string text, string? body, int? year) => Read(text).ShouldBe(new ReportIdentity(body, year));

    [Fact]
    public void Is_not_what_other_lines_around_the_title_say() =>
        Read("虚谷县公安局2020年政府信息公开年报\n发布时间：2021年1月26日\n浏览次数：2019\n来源：县气象局").ShouldBe(new ReportIdentity("虚谷县公安局", 2020));

    [Theory]
    [InlineData("根据《虚谷县公安局2020年政府信息公开工作年度报告》")]
    [InlineData("关于公布虚谷县公安局2020政府信息公开工作年度报告的通知")]
    [InlineData("没有标题的一页")]
    [InlineData("政府信息公开年报")]
    [InlineData("虚谷县公安局1999年的总结")]
    public void Is_unknown_where_nothing_says_it(string text) => Read(text).ShouldBe(ReportIdentity.Unknown);

    [Fact]
    public void Is_the_title_told_most_often_among_links_to_other_years() => Read(
        "政府信息公开\n虚谷县公安局2019年政府信息公开年报\n虚谷县公安局2020年政府信息公开年报\n虚谷县公安局2020年政府信息公开年报")
        .ShouldBe(new ReportIdentity("虚谷县公安局", 2020));

    [Fact]
    public void Is_unknown_where_titles_contradict_each_other() =>
        Read("年报\n甲县公安局2019年政府信息公开年报\n乙县公安局2020年政府信息公开年报").ShouldBe(ReportIdentity.Unknown);

    [Theory]
    [InlineData("2019年,虚城市公安局新谷分局在区委、区政府的领导下,扎实推进各项工作", "虚城市公安局新谷分局", 2019)]
    [InlineData("2020年以来，虚谷县公安局坚持以公开为常态、不公开为例外的原则", "虚谷县公安局", 2020)]
    [InlineData("虚谷县公安局在县委、县政府的领导下，2020年扎实推进各项工作", "虚谷县公安局", 2020)]
    [InlineData("2024年,我局在县委、县政府的领导下，扎实推进各项工作", null, 2024)]
    [InlineData("2024年,虚谷县公安局、司法局在县委的领导下，扎实推进各项工作", null, 2024)]
    [InlineData("2024年,虚谷县公安局扎实推进各项工作，保障群众的知情权", null, 2024)]
    public void Comes_from_the_opening_sentence_without_a_title(string text, string? body, int? year) =>
        Read("一、概述\n" + text).ShouldBe(new ReportIdentity(body, year));

    [Theory]
    [InlineData("按2016年的要求编制，统计期限自2019年1月1日起至2019年12月31日止。", 2019)]
    [InlineData("按2016年的要求编制，统计期限为 2019 年 1 月 1 日至 12 月 31 日。", 2019)]
    [InlineData("自2008年5月1日起施行，2020年共公开10条。", 2020)]
    [InlineData("根据《2018年要点》，2020年共公开10条。", 2020)]
    [InlineData("编号 12020年，邮编330100", null)]
    public void Takes_the_year_from_the_period_or_the_first_year_spoken_of(string text, int? year) => Read(text).Year.ShouldBe(year);

    [Fact]
    public void Stands_before_the_first_section()
    {
        var document = Document.Parse("一、概述\n二、情况\n虚谷县公安局2020年政府信息公开年报\n2019年");
        IdentityReader.Read(document, Form, 2).ShouldBe(ReportIdentity.Unknown);
        IdentityReader.Read(document, Form, -1).ShouldBe(new ReportIdentity("虚谷县公安局", 2020));
    }

    [Fact]
    public void Is_read_from_any_text_without_failing() => Prop.ForAll(
        Gen.Elements("虚谷县公安局", "2020年", "二〇二一年度", "政府信息公开", "工作年度报告", "\n", "在", "关于", "(", "》", "1月1日", "12月31日", " ")
            .ArrayOf().Select(parts => string.Concat(parts)).ToArbitrary(),
        text => Read("甲" + text).Year.ShouldBeOneOf(null, 2020, 2021)).QuickCheckThrowOnFailure();

    private static ReportIdentity Read(string text) => IdentityReader.Read(Document.Parse(text), Form, -1);
}
