using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Tests.Reading;

public class A_text_in_any_encoding
{
    private const string Simplified = "青屿县水利局2023年政府信息公开工作年度报告\r\n规章 | 0 | 12 |\r\n行政规范性文件 | 3 | 增1 |\r\n";
    private const string Traditional = "青嶼縣水利局2023年政府信息公開工作年度報告\r\n規章 | 0 | 12 |\r\n行政規範性檔案 | 3 | 增1 |\r\n處理決定數量 | 5 |\r\n";

    private static readonly Encoding Gb18030 = CodePage(54936);
    private static readonly Encoding Big5 = CodePage(950);

    private static readonly Encoding[] Unicode =
    [
        new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true),
        new UnicodeEncoding(false, false), new UnicodeEncoding(true, false),
    ];

    [Fact]
    public void Says_the_same_in_each_of_them()
    {
        foreach (var encoding in Unicode.Append(Gb18030)) Load(Simplified, encoding).Text.ShouldBe(Simplified, encoding.WebName);
        foreach (var encoding in Unicode.Append(Gb18030).Append(Big5)) Load(Traditional, encoding).Text.ShouldBe(Traditional, encoding.WebName);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb2312")]
    [InlineData("GBK")]
    [InlineData("big5")]
    [InlineData("iso-8859-1")]
    [InlineData("windows-1252")]
    [InlineData("no-such-encoding")]
    public void Says_the_same_whatever_it_is_declared_as(string declared)
    {
        string[] heads =
        [
            $"<html><head><meta charset=\"{declared}\"><title>甲</title>", $"<html><META http-equiv=Content-Type content='text/html; charset={declared}'>",
            $"<?xml version='1.0' encoding='{declared}'?><html>", "<html><title>charset=utf-7</title>",
        ];
        foreach (var head in heads)
        {
            foreach (var encoding in new[] { Unicode[0], Gb18030 }) Load($"{head}<p>{Simplified}", encoding).Text.ShouldContain("行政规范性文件", customMessage: $"{head} in {encoding.WebName}");
            foreach (var encoding in new[] { Unicode[0], Gb18030, Big5 }) Load($"{head}<p>{Traditional}", encoding).Text.ShouldContain("行政規範性檔案", customMessage: $"{head} in {encoding.WebName}");
        }
    }

    [Fact]
    public void Is_what_it_is_declared_as_where_that_is_another_one()
    {
        Load("<html><meta charset=windows-1252><p>naïve café", CodePage(1252)).Text.ShouldContain("naïve café");
        Load("<html><meta charset=shift_jis><p>年次報告書について", CodePage(932)).Text.ShouldContain("年次報告書について");
        Load("<html><meta charset=euc-kr><p>정보공개 연차보고서", CodePage(51949)).Text.ShouldContain("정보공개 연차보고서");
    }

    [Fact]
    public void Counts_lines_and_columns_in_characters()
    {
        foreach (var encoding in Unicode.Append(Gb18030))
        {
            var document = Load(Simplified, encoding);
            document.Pieces.First(piece => document.TextOf(piece) is "增1").Place.ShouldBe(new Place(3, 15), encoding.WebName);
        }
    }

    [Fact]
    public void Is_not_lost_for_a_stray_byte_and_says_where_it_stood()
    {
        foreach (var encoding in new[] { Unicode[0], Gb18030, Big5 })
        {
            var text = encoding == Big5 ? Traditional : Simplified;
            var before = text.IndexOf("12", StringComparison.Ordinal);
            var bytes = Insert(encoding.GetBytes(text), encoding.GetByteCount(text[..before]), 0xFF);
            var document = Document.Load(bytes, "a.txt");
            document.Text.ShouldBe(text.Insert(before, "\uFFFD"));
            var remark = document.Remarks.ShouldHaveSingleItem();
            remark.Place.ShouldBe(new Place(2, 10));
            remark.ToString().ShouldStartWith("line 2, column 10: a character is damaged (read as ");
        }
    }

    [Fact]
    public void Says_so_where_it_ends_within_a_character()
    {
        var document = Document.Load("规章"u8.ToArray()[..^1], null);
        document.TextOf(document.Pieces[0]).ToString().ShouldStartWith("规\uFFFD");
        document.Remarks.ShouldHaveSingleItem().Place.ShouldBe(new Place(1, 2));
        Load(Simplified, Gb18030).Remarks.ShouldBeEmpty();
    }

    [Fact]
    public void Never_loses_a_digit_to_a_stray_byte() => Prop.ForAll(
        Gen.Choose(0, 1000).ToArbitrary(), Gen.Choose(0x80, 0xFF).ToArbitrary(), Gen.Elements(0, 1, 2).ToArbitrary(), (figure, stray, which) =>
    {
        var encoding = new[] { Unicode[0], Gb18030, Big5 }[which];
        var text = string.Concat(Enumerable.Repeat(which == 2 ? Traditional : Simplified, 3)) + "甲 | ";
        var bytes = encoding.GetBytes(text).Append((byte)stray).Concat(Encoding.ASCII.GetBytes($"{figure} |\n")).ToArray();
        var read = Document.Load(bytes, null).Text;
        read.ShouldContain($"\uFFFD{figure} |");
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Is_read_or_refused_whatever_its_bytes_are() => Prop.ForAll<byte[], int>((bytes, cut) =>
    {
        var text = Gb18030.GetBytes(Simplified);
        foreach (var some in new[] { bytes ?? [], [.. text[..(Math.Abs(cut % text.Length))], .. bytes ?? []], [0xFF, 0xFE, .. bytes ?? []] })
        {
            try
            {
                Document.Load(some, null).Pieces.ShouldAllBe(piece => piece.Place.IsKnown);
            }
            catch (DocumentException)
            {
                // Refused with a message.
            }
        }
    }).QuickCheckThrowOnFailure();

    private static Document Load(string text, Encoding encoding) => Document.Load([.. encoding.Preamble, .. encoding.GetBytes(text)], null);

    private static byte[] Insert(byte[] bytes, int at, byte value) => [.. bytes[..at], value, .. bytes[at..]];

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;
}
