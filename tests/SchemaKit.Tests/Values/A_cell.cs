using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Tests.Values;

public class A_cell
{
    private static readonly CellDefinition Count = new(0, "received", "新收", ValueKind.Count, null, CellRole.Detail);
    private static readonly CellDefinition Yuan = new(0, "amount", "总金额", ValueKind.Money, "元", CellRole.Detail);
    private static readonly CellDefinition TenThousandYuan = new(0, "fees", "收费金额", ValueKind.Money, "万元", CellRole.Detail);

    private static readonly ImmutableArray<UnitOfMeasure> Units =
    [
        new("元", ValueKind.Money) { Also = ["圆"], Signs = ["¥", "￥"] },
        new("件", ValueKind.Count) { Also = ["起", "项"] },
    ];

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1,356", "1356")]
    [InlineData("1，356，000", "1356000")]
    [InlineData("２", "2")]
    [InlineData("１２．５", "12.5")]
    [InlineData("-55", "-55")]
    [InlineData("－55", "-55")]
    [InlineData("−55", "-55")]
    [InlineData("- 55", "-55")]
    [InlineData("+173", "173")]
    [InlineData("增13", "13")]
    [InlineData("增加 13", "13")]
    [InlineData("减38", "-38")]
    [InlineData("減38", "-38")]
    [InlineData("减少38件", "-38")]
    [InlineData("5件", "5")]
    [InlineData("5 起", "5")]
    [InlineData("22（其中修订 16 件）", "22")]
    [InlineData("22件(其中(2)修订)", "22")]
    [InlineData("? 0", "0")]
    [InlineData("\uFFFD 17", "17")]
    [InlineData("-0", "0")]
    [InlineData("007", "7")]
    public void Says_a_number(string text, string value)
    {
        var read = Read(text, Count);
        read.State.ShouldBe(CellState.Number);
        read.Value!.Value.ToString(CultureInfo.InvariantCulture).ShouldBe(value);
        read.RoundedTo.ShouldBe(0);
        read.Raw.ShouldBe(text);
    }

    [Theory]
    [InlineData("19万", 190000, 10000)]
    [InlineData("增1万", 10000, 10000)]
    [InlineData("减1.5萬件", -15000, 1000)]
    [InlineData("3千", 3000, 1000)]
    [InlineData("2百万", 2000000, 1000000)]
    [InlineData("1.25亿", 125000000, 1000000)]
    [InlineData("12.50億", 1250000000, 1000000)]
    public void Stands_for_what_its_number_word_says_and_no_more_precisely(string text, int value, int step) =>
        Read(text, Count).ShouldBe(CellValue.Number(value, step));

    [Theory]
    [InlineData("974.20万元", "9742000", "100")]
    [InlineData("¥2773721.02", "2773721.02", "0")]
    [InlineData("￥ 2,773,721.02元", "2773721.02", "0")]
    [InlineData("79000.10圆", "79000.10", "0")]
    [InlineData("205(万)", "2050000", "10000")]
    [InlineData("205（万元）", "2050000", "10000")]
    [InlineData("205（万）元", "2050000", "10000")]
    [InlineData("205万（元）", "2050000", "10000")]
    [InlineData("2601.95万", "26019500", "100")]
    [InlineData("52.15", "52.15", "0")]
    public void Of_money_in_yuan_converts_what_is_written_in_ten_thousands(string text, string value, string step) =>
        ShouldSay(Read(text, Yuan), value, step);

    [Theory]
    [InlineData("160.5964", "160.5964", "0")]
    [InlineData("160.5964万元", "160.5964", "0")]
    [InlineData("205(万)", "205", "0")]
    [InlineData("7545元", "0.7545", "0")]
    [InlineData("7545.00元", "0.7545", "0")]
    [InlineData("¥2773721.02", "277.372102", "0")]
    [InlineData("5千元", "0.5", "0.1")]
    [InlineData("1.5亿元", "15000", "1000")]
    public void Of_money_in_ten_thousand_yuan_converts_what_is_written_in_yuan(string text, string value, string step) =>
        ShouldSay(Read(text, TenThousandYuan), value, step);

    [Fact]
    public void Takes_the_unit_of_its_column_head_where_it_writes_none()
    {
        ShouldSay(Read("974.20", Yuan, "万元"), "9742000", "0");
        ShouldSay(Read("7545", TenThousandYuan, "元"), "0.7545", "0");
        ShouldSay(Read("7545", TenThousandYuan, "萬元"), "7545", "0");
        ShouldSay(Read("7545元", TenThousandYuan, "万元"), "0.7545", "0");
        ShouldSay(Read("¥7545", TenThousandYuan, "万元"), "0.7545", "0");
    }

    [Fact]
    public void Passes_over_what_its_column_head_says_in_brackets_besides_units()
    {
        ShouldSay(Read("7545", TenThousandYuan, "含减免"), "7545", "0");
        ShouldSay(Read("12", Count, "元"), "12", "0");
    }

    [Theory]
    [InlineData("0/0")]
    [InlineData("--253")]
    [InlineData("1 2")]
    [InlineData("12,34")]
    [InlineData("1,2345")]
    [InlineData("1234,567")]
    [InlineData("3-5")]
    [InlineData("5.")]
    [InlineData(".5")]
    [InlineData("1.2.3")]
    [InlineData("增减5")]
    [InlineData("5元")]
    [InlineData("5吨")]
    [InlineData("19万万")]
    [InlineData("5)")]
    [InlineData("5(")]
    [InlineData("(5)")]
    [InlineData("5)(")]
    [InlineData("22（修订）件")]
    [InlineData("?0")]
    [InlineData("?")]
    [InlineData("零")]
    [InlineData("约5件")]
    [InlineData("50%")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("99999999999999999999999999999999999999999999999")]
    [InlineData("7922816251426433759354395033亿")]
    [InlineData("0.00000000000000000000000000001")]
    public void Says_text_where_no_number_is_certain(string text)
    {
        var read = Read(text, Count);
        read.State.ShouldBe(CellState.Text);
        read.Raw.ShouldBe(text);
        read.Value.ShouldBeNull();
    }

    [Theory]
    [InlineData("205万元（万元）")]
    [InlineData("205万（万）")]
    [InlineData("205件")]
    [InlineData("205（单位：元）")]
    public void Of_money_says_text_where_its_unit_is_not_certain(string text) =>
        Read(text, TenThousandYuan).State.ShouldBe(CellState.Text);

    [Theory]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("–")]
    [InlineData("―")]
    [InlineData("－")]
    [InlineData("无")]
    [InlineData("無")]
    [InlineData("不适用")]
    [InlineData("不適用")]
    public void Says_that_nothing_applies(string text)
    {
        Read($"\u3000{text} ", Count).State.ShouldBe(CellState.NotApplicable);
        Read(text, Yuan).Raw.ShouldBe(text);
    }

    [Fact]
    public void With_two_dots_says_that_the_figure_is_not_known() => Read("\u3000.. ", Count).ShouldBe(CellValue.Missing);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00A0\u3000\u200B\uFEFF\r\n")]
    public void Without_anything_in_it_is_blank_and_no_zero(string text)
    {
        Read(text, Count).State.ShouldBe(CellState.Blank);
        Read(text, Count).Value.ShouldBeNull();
    }

    [Fact]
    public void Reads_any_decimal_back_however_it_is_written() => Prop.ForAll(Writings.ToArbitrary(), writing =>
    {
        var read = Read(writing.Text, Count);
        read.Value.ShouldBe(writing.Value, writing.Text);
        read.Value!.Value.Scale.ShouldBe(writing.Value.Scale, writing.Text);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Reads_the_same_in_full_and_half_width() => Prop.ForAll(LikeNumbers.ToArbitrary(), text =>
    {
        var full = string.Concat(text.Select(c => c is > ' ' and <= '~' and not '?' ? (char)(c + 0xFEE0) : c));
        var (half, wide) = (Read(text, Count), Read(full, Count));
        wide.State.ShouldBe(half.State, text);
        wide.Value.ShouldBe(half.Value, text);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Never_cares_for_white_space_around() => Prop.ForAll(LikeNumbers.ToArbitrary(), Spaces.ToArbitrary(), (text, spaces) =>
    {
        foreach (var cell in new[] { Count, Yuan, TenThousandYuan })
        {
            Read(spaces + text + spaces, cell).ShouldBe(Read(text.Trim(), cell), text);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Reads_any_text_without_failing_and_keeps_it() => Prop.ForAll<string>(text =>
    {
        var read = Read(text ?? "", Yuan, text ?? "");
        read.State.ShouldNotBe(CellState.Missing);
        (text ?? "").ShouldContain(read.Raw!);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void With_a_letter_behind_is_no_number() => Prop.ForAll(Writings.ToArbitrary(), writing =>
        Read(writing.Text + "x", Count).State.ShouldBe(CellState.Text)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("1000000000000000", "1000000000000000")]
    [InlineData("1000000000000001", null)]
    [InlineData("79228162514264337593543950335", null)]
    [InlineData("100000000亿", null)]
    [InlineData("0.12345678", "0.12345678")]
    [InlineData("0.123456789", null)]
    public void Says_no_number_that_could_not_be_added_up_exactly(string text, string? value)
    {
        var read = Read(text, Count);
        read.State.ShouldBe(value is null ? CellState.Text : CellState.Number);
        read.Value?.ToString(CultureInfo.InvariantCulture).ShouldBe(value);
    }

    [Fact]
    public void Set_in_code_says_no_such_number_either() =>
        Should.Throw<ArgumentOutOfRangeException>(() => CellValue.Number(decimal.MaxValue)).ParamName.ShouldBe("value");

    private static readonly Gen<string> LikeNumbers =
        from characters in Gen.Elements("0123456789,.+-()/?增减万元件 ".ToCharArray()).ArrayOf()
        select new string(characters);

    private static readonly Gen<string> Spaces =
        from characters in Gen.Elements(" \t\r\n\u00A0\u3000\u200B\uFEFF".ToCharArray()).ArrayOf()
        select new string(characters);

    // A decimal, and one of the ways of writing it.
    private static readonly Gen<(decimal Value, string Text)> Writings =
        from whole in Gen.Choose(0, int.MaxValue)
        from fraction in Gen.Choose(0, 99999)
        from scale in Gen.Choose(0, 5)
        from isGrouped in Gen.Elements(true, false)
        from sign in Gen.Elements("", "+", "-", "增", "减", "－", "减少")
        from unit in Gen.Elements("", "件", " 起", "项（含2件）")
        from isWide in Gen.Elements(true, false)
        select Write(whole, fraction, scale, isGrouped, sign, unit, isWide);

    private static (decimal Value, string Text) Write(int whole, int fraction, int scale, bool isGrouped, string sign, string unit, bool isWide)
    {
        var behind = scale == 0 ? "" : fraction.ToString("D5", CultureInfo.InvariantCulture)[..scale];
        var point = scale == 0 ? "" : ".";
        var value = decimal.Parse($"{whole}{point}{behind}", CultureInfo.InvariantCulture);
        var digits = whole.ToString(isGrouped ? "N0" : "D", CultureInfo.InvariantCulture) + point + behind;
        if (isWide) digits = string.Concat(digits.Select(c => (char)(c + 0xFEE0)));
        return (sign is "-" or "减" or "－" or "减少" ? -value : value, sign + digits + unit);
    }

    private static void ShouldSay(CellValue read, string value, string step)
    {
        read.State.ShouldBe(CellState.Number);
        read.Value!.Value.ToString(CultureInfo.InvariantCulture).ShouldBe(value);
        read.RoundedTo.ToString(CultureInfo.InvariantCulture).ShouldBe(step);
    }

    private static CellValue Read(string text, CellDefinition cell, string headUnit = "") =>
        NumberGrammar.Read(text, cell, headUnit, Units);
}
