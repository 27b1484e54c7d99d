using System.Globalization;

namespace SchemaKit.Tests.Messages;

public class A_message
{
    [Fact]
    public void Is_told_in_the_language_of_the_moment_and_not_of_that_in_which_it_arose()
    {
        var message = In.Chinese(() => BindingTexts.AlreadyRead("a.b", new Place(56, 35)));
        message.ToString().ShouldBe("a.b was already read at 56,35");
        In.Chinese(message.ToString).ShouldBe("a.b 已在第 56 行第 35 列读取");
    }

    [Fact]
    public void Is_told_with_what_stands_in_it_in_the_same_language()
    {
        var message = ReconciliationTexts.NotKnown(ReconciliationTexts.Sides("甲", 1, "乙", 2.50m), [ReconciliationTexts.ParentsFigure, "丙"]);
        message.ToString().ShouldBe("甲 = 1, 乙 = 2.5 – not known: the parent's figure, 丙");
        In.Chinese(message.ToString).ShouldBe("甲 = 1，乙 = 2.5——未知：本级的数字、丙");
    }

    [Theory]
    [InlineData(1, "its content is 1 picture, the first in line 7")]
    [InlineData(2, "its content is 2 pictures, the first in line 7")]
    public void Counts_one_and_many(int pictures, string said) => BindingTexts.ContentIsPictures(pictures, 7).ToString().ShouldBe(said);

    [Theory]
    [InlineData("zh")]
    [InlineData("zh-CN")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant-TW")]
    public void Is_Chinese_in_every_kind_of_Chinese(string culture) => Language.IsChineseName(culture).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("en-US")]
    [InlineData("zha")]
    [InlineData("z")]
    public void Is_English_in_any_other_language(string culture) => Language.IsChineseName(culture).ShouldBeFalse();

    [Fact]
    public void Is_the_same_where_it_says_the_same()
    {
        BindingTexts.NoRow("甲", "乙").ShouldBe(BindingTexts.NoRow("甲", "乙"));
        BindingTexts.NoRow("甲", "乙").ShouldNotBe(BindingTexts.NoRow("甲", "丙"));
        BindingTexts.NoRow("甲", "乙").ShouldNotBe(BindingTexts.BehindNoLabel("甲"));
        ReconciliationTexts.Joined([FormTexts.Line(1)]).ShouldBe(ReconciliationTexts.Joined([FormTexts.Line(1)]));
        ReconciliationTexts.Joined([FormTexts.Line(1)]).ShouldNotBe(ReconciliationTexts.Joined([FormTexts.Line(2)]));
        new Remark(BindingTexts.CopyStandsHere, new Place(3, 1)).ShouldBe(new Remark(BindingTexts.CopyStandsHere, new Place(3, 1)));
        new UnplacedFigure("5", default, BindingTexts.BehindFullRow).ShouldNotBe(new UnplacedFigure("5", default, BindingTexts.RunTogether));
    }

    [Fact]
    public void Of_an_exception_is_told_late_as_well()
    {
        var thrown = Should.Throw<DocumentException>(() => In.Chinese(() => Document.Load("no-such-report.html")));
        thrown.Message.ShouldBe("no-such-report.html: there is no such file; check the name");
        In.Chinese(() => thrown.Message).ShouldBe("no-such-report.html：没有这个文件；请检查文件名");
    }

    [Fact]
    public void Has_invariant_numbers_whatever_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "@" } };
            ReconciliationTexts.AtLeast(2.5m).ToString().ShouldBe("at least 2.5");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
