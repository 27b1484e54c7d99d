using System.Globalization;
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
        Identity = new IdentityMarks
        {
            Organization = new IdentityMark { Labels = ["发布机构"], Otherwise = ["来源"], Meta = ["ContentSource"] },
            Published = new IdentityMark { Labels = ["发布日期", "发布时间"], Otherwise = ["成文日期"], Meta = ["PubDate"] },
            DocumentNumber = new IdentityMark { Labels = ["文号"], Otherwise = ["索引号"] },
            Title = new IdentityMark { Meta = ["ArticleTitle"] },
        },
        Headings = ["概述", "其他事项"],
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
        IdentityReader.Read(document, Form, 2).Identity.ShouldBe(ReportIdentity.Unknown);
        IdentityReader.Read(document, Form, -1).Identity.ShouldBe(new ReportIdentity("虚谷县公安局", 2020));
    }

    [Fact]
    public void Is_read_from_any_text_without_failing() => Prop.ForAll(
        Gen.Elements("虚谷县公安局", "2020年", "二〇二一年度", "政府信息公开", "工作年度报告", "\n", "在", "关于", "(", "》", "1月1日", "12月31日", " ")
            .ArrayOf().Select(parts => string.Concat(parts)).ToArbitrary(),
        text => Read("甲" + text).Year.ShouldBeOneOf(null, 2020, 2021)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("虚谷县公安局2020年度政府信息公开工作年度报告", "虚谷县公安局2020年度政府信息公开工作年度报告")]
    [InlineData("首页 > 年报 > 虚谷县公安局2021年政府信息公开年报", "虚谷县公安局2021年政府信息公开年报")]
    [InlineData("虚谷县公安局2021年政府信息公开年报_年报_虚谷县人民政府", "虚谷县公安局2021年政府信息公开年报")]
    [InlineData("“虚谷县公安局 2021年政府信息公开年报”", "虚谷县公安局 2021年政府信息公开年报")]
    [InlineData("虛谷縣(xiàn)公安局2021年政府信息公開(kāi)工作年度報(bào)告", "虛谷縣(xiàn)公安局2021年政府信息公開(kāi)工作年度報(bào)告")]
    [InlineData("虚谷县公安局\n2020年\n政府信息公开\n工作年度报告", "虚谷县公安局2020年政府信息公开工作年度报告")]
    [InlineData("政府信息公开年报", "政府信息公开年报")]
    [InlineData("年报\n甲县公安局2019年政府信息公开年报\n乙县公安局2020年政府信息公开年报", null)]
    [InlineData("没有标题的一页", null)]
    public void Has_the_title_as_it_was_published(string text, string? title) => Imprint(text).Title?.Value.ShouldBe(title);

    [Theory]
    [InlineData("发布时间：2021-01-26", "2021-01-26", "发布时间")]
    [InlineData("来源：县气象局 发 布 时 间：2021年1月26日 浏览次数：2019", "2021-01-26", "发 布 时 间")]
    [InlineData("【发布日期】2021/1/6 10:20:05", "2021-01-06", "发布日期")]
    [InlineData("發布日期\n2021.01.26", "2021-01-26", "發布日期")]
    [InlineData("索引号 | 000014349/2021-00012 | 发布日期 | 二〇二一年一月二十六日 |", "2021-01-26", "发布日期")]
    [InlineData("<html><head><meta name='pubdate' content='2021-01-26 10:22'></head><body>甲", "2021-01-26", "meta pubdate")]
    [InlineData("发布日期：2021-01-26\n成文日期：2021-01-20", "2021-01-26", "发布日期")]
    [InlineData("成文日期：20210120", "2021-01-20", "成文日期")]
    public void Has_the_day_that_the_page_says(string text, string day, string by)
    {
        var published = Imprint(text).Published.ShouldNotBeNull();
        (published.Value, published.By).ShouldBe((DateOnly.Parse(day, CultureInfo.InvariantCulture), by));
    }

    [Theory]
    [InlineData("发布日期：\n| | 2021-01-26")]
    [InlineData("发布日期：2021-02-30")]
    [InlineData("发布日期：无")]
    [InlineData("以发布日期2021-01-26为准")]
    [InlineData("上一篇发布于2021-01-26")]
    public void Has_no_day_where_none_is_certain(string text) => Imprint("虚谷县公安局2020年政府信息公开年报\n" + text).Published.ShouldBeNull();

    [Fact]
    public void Takes_neither_of_two_days_and_says_so()
    {
        var imprint = Imprint("发布日期：2021-01-26\n发布时间：2021-02-03\n概述\n虚谷县公安局\n2021年1月20日");
        imprint.Published.ShouldBeNull();
        imprint.Doubts.ShouldHaveSingleItem().Text
            .ShouldBe("the day of publication is said in 2 ways, and none is taken: 发布日期 2021-01-26 (1,6); 发布时间 2021-02-03 (2,6)");
    }

    [Theory]
    [InlineData("概述\n甲乙丙\n虚谷县公安局\n2021年1月20日", "虚谷县公安局", "2021-01-20")]
    [InlineData("概述\n无。 虚谷县公安局 2021年1月20日", "虚谷县公安局", "2021-01-20")]
    [InlineData("概述\n无。\n二〇二一年一月二十日", null, "2021-01-20")]
    [InlineData("概述\n虚谷县公安局\n2021年1月20日\n上一篇\n2020-03-01\n下一篇\n2022-03-01", "虚谷县公安局", "2021-01-20")]
    [InlineData("概述\n上一篇\n2020-03-01\n下一篇\n2022-03-01", null, null)]
    [InlineData("概述\n统计到2021年1月20日", null, null)]
    public void Is_told_by_its_signature_where_nothing_else_tells_it(string text, string? body, string? day)
    {
        var imprint = Imprint(text);
        imprint.Organization?.Value.ShouldBe(body);
        imprint.Published?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(day);
        (imprint.Organization is null, imprint.Published is null).ShouldBe((body is null, day is null));
    }

    [Theory]
    [InlineData("文号：虚公〔2021〕3号　索引号：A/2021-1", "虚公〔2021〕3号", "文号")]
    [InlineData("文 号 | 虚公〔2021〕3号 | 索引号 | A/2021-1 |", "虚公〔2021〕3号", "文 号")]
    [InlineData("文号： | | 索引号： | A/2021-1 |", "A/2021-1", "索引号")]
    [InlineData("文号：无 索引号：A/2021-1", "A/2021-1", "索引号")]
    [InlineData("索引号：A/2021-1\n虚公〔2021〕3号", "虚公〔2021〕3号", "text")]
    public void Has_the_number_of_the_document(string text, string number, string by)
    {
        var said = Imprint(text).DocumentNumber.ShouldNotBeNull();
        (said.Value, said.By).ShouldBe((number, by));
    }

    [Theory]
    [InlineData("文号：虚公〔2021〕3号\n虚公〔2021〕4号")]
    [InlineData("根据国办公开办函〔2019〕60号的要求")]
    [InlineData("文号：暂无")]
    public void Has_no_number_where_none_is_certain(string text) => Imprint(text).DocumentNumber.ShouldBeNull();

    [Theory]
    [InlineData("2020年政府信息公开年报\n发布机构：虚谷县公安局", "虚谷县公安局")]
    [InlineData("2020年政府信息公开年报\n来源：虚谷县公安局", "虚谷县公安局")]
    [InlineData("2020年政府信息公开年报\n来源：本站原创", null)]
    [InlineData("2020年政府信息公开年报\n发布机构：虚谷县公安局\n概述\n虚谷县司法局\n2021年1月20日", null)]
    [InlineData("虚谷县公安局2020年政府信息公开年报\n发布机构：虚谷县人民政府", "虚谷县公安局")]
    public void Is_of_the_body_in_the_particulars_where_the_title_names_none(string text, string? body) => Imprint(text).Organization?.Value.ShouldBe(body);

    [Fact]
    public void Gives_the_place_of_everything_it_takes()
    {
        const string Text = "首页 > 虚谷县公安局2020年政府信息公开年报\n来源：网站　发布日期：2021-01-26\n文号：虚公〔2021〕3号";
        var imprint = Imprint(Text);
        Layout.At(Text, imprint.Title!.Place).ShouldStartWith(imprint.Title.Raw);
        Layout.At(Text, imprint.Published!.Place).ShouldStartWith(imprint.Published.Raw);
        Layout.At(Text, imprint.DocumentNumber!.Place).ShouldStartWith(imprint.DocumentNumber.Raw);
    }

    [Fact]
    public void Has_days_and_numbers_that_the_text_says_whatever_it_says() => Prop.ForAll(
        Gen.Elements("发布日期", "文号", "索引号", "来源", "：", ":", "2021-01-26", "2021年1月", "26日", "20210126", "虚公〔2021〕3号", "虚谷县公安局", "\n", " ", "|", "概述", "　", "(kāi)", "無", "二〇二一年", "一月", "十五日")
            .ArrayOf().Select(parts => string.Concat(parts)).ToArbitrary(),
        text =>
        {
            var imprint = Imprint("甲" + text);
            if (imprint.Published is { } day) Layout.At("甲" + text, day.Place).ShouldStartWith(day.Raw[..1]);
            if (imprint.DocumentNumber is { } number) Layout.At("甲" + text, number.Place).ShouldStartWith(number.Raw[..1]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static ReportImprint Imprint(string text) => IdentityReader.Read(Document.Parse(text), Form, -1);

    private static ReportIdentity Read(string text) => Imprint(text).Identity;
}
