using System.Text;

namespace SchemaKit.Tests.Reading;

public class A_file_that_is_no_document
{
    private static readonly byte[] Gbk = [.. "规章\n第"u8, 0xB9, 0xE6];

    public static TheoryData<byte[], string> Refused => new()
    {
        { [], "report: is empty" },
        { "\uFEFF \r\n\u3000"u8.ToArray(), "report: is empty" },
        { [0x50, 0x4B, 0x03, 0x04, 0x14], "seems to be a zip file, as Word and Excel write, but is damaged or cut off; get it again" },
        { "%PDF-1.7\n"u8.ToArray(), "seems to be a PDF file; this version reads text in UTF-8, HTML, .docx and .xlsx" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "seems to be an old Office file (.doc, .xls)" },
        { @"{\rtf1\ansi"u8.ToArray(), "seems to be an RTF file" },
        { Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("规章")).ToArray(), "seems to be text in UTF-16" },
        { "规章\0 0"u8.ToArray(), "holds NUL bytes and seems to be no text" },
        { Gbk, "is not UTF-8 from byte 11 on, in line 2; it may be GBK, so convert it to UTF-8" },
        { "规章"u8.ToArray()[..^1], "is not UTF-8 from byte 4 on, in line 1" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Is_refused_with_the_reason(byte[] bytes, string message)
    {
        var failure = Should.Throw<DocumentException>(() => Document.Load(new MemoryStream(bytes), "report"));
        failure.Message.ShouldContain(message);
        failure.Document.ShouldBe("report");
    }

    [Fact]
    public void Is_refused_by_name_when_it_is_not_there()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        Should.Throw<DocumentException>(() => Document.Load(path)).Message.ShouldBe($"{path}: there is no such file; check the name");
        Should.Throw<DocumentException>(() => Document.Load(Path.Combine(path, "a.txt"))).Message.ShouldContain("there is no such file");
    }

    [Fact]
    public void Is_refused_when_it_is_a_folder() =>
        Should.Throw<DocumentException>(() => Document.Load(Path.GetTempPath())).Message.ShouldEndWith(": is a folder; name the files in it");

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void Is_refused_when_its_name_can_be_none(string path) => Should.Throw<DocumentException>(() => Document.Load(path));

    [Fact]
    public void Is_refused_when_it_is_too_large_before_all_of_it_is_read()
    {
        var limits = new ReadingLimits { MaximumBytes = 1000 };
        var endless = new Endless();
        Should.Throw<DocumentException>(() => Document.Load(endless, "endless", limits)).Message.ShouldContain("is larger than 1000 bytes");
        endless.BytesRead.ShouldBeLessThan(1_000_000);
        Should.Throw<DocumentException>(() => Document.Load(new MemoryStream(new byte[1001]), null, limits)).Message.ShouldContain("the document: is larger");
        Document.Load(new MemoryStream("0"u8.ToArray()), null, new ReadingLimits { MaximumBytes = 1 }).Pieces.Length.ShouldBe(1);
    }

    [Fact]
    public void Is_refused_when_its_stream_breaks_off() =>
        Should.Throw<DocumentException>(() => Document.Load(new Broken(), "pipe")).Message.ShouldBe("pipe: cannot be read to its end: the line is dead");

    [Fact]
    public void Is_refused_when_it_is_nested_too_deeply()
    {
        foreach (var tag in new[] { "<div>", "<b>", "<table><tr><td>", "<ul><li>", "<font size=1>" })
        {
            var page = string.Concat(Enumerable.Repeat(tag, 100_000));
            Should.Throw<DocumentException>(() => Document.Parse(page, "deep.html")).Message
                .ShouldStartWith("deep.html: its elements are nested more than 1000 deep");
        }
    }

    [Theory]
    [InlineData("<html>", "甲</b>")]
    [InlineData("<html>", "<")]
    [InlineData("<html><table>", "甲<tr><td>乙</td>")]
    public void Is_refused_when_its_text_is_cut_up_beyond_repair(string start, string stray)
    {
        var page = start + string.Concat(Enumerable.Repeat(stray, 100_000));
        Should.Throw<DocumentException>(() => Document.Parse(page)).Message.ShouldContain("its text is cut up by too many stray tags");
    }

    [Fact]
    public void Is_refused_when_it_has_too_many_cells()
    {
        var limits = new ReadingLimits { MaximumParts = 1000 };
        Refusal(string.Concat(Enumerable.Repeat("| | ", 1000)), limits).ShouldContain("has more than 1000 cells");
        Refusal("甲\n乙\n丙" + new string('\n', 2000) + "丁", limits).ShouldContain("has more than 1000 cells");
        Refusal(string.Concat(Enumerable.Repeat("<br>", 1001)), limits).ShouldContain("has more than 1000 elements");
        Refusal("<table>" + string.Concat(Enumerable.Repeat("<tr><td rowspan=500 colspan=500>甲", 20)), limits).ShouldContain("has more than 1000 table slots");
        Refusal(string.Concat(Enumerable.Repeat("<table><tr><td colspan=600></table>", 2)), limits).ShouldContain("has more than 1000 table slots");
    }

    [Fact]
    public void Is_one_where_text_with_a_mark_of_its_encoding_is_not()
    {
        var document = Document.Load(new MemoryStream([.. Encoding.UTF8.Preamble, .. "规章 | 0 |"u8]), "a.txt");
        Layout.Of(document).ShouldBe("规章 0 [soft]");
        document.Pieces[0].Place.ShouldBe(new Place(1, 1));
        document.Name.ShouldBe("a.txt");
    }

    private static string Refusal(string text, ReadingLimits limits) =>
        Should.Throw<DocumentException>(() => Document.Load(new MemoryStream(Encoding.UTF8.GetBytes(text)), null, limits)).Message;

    private sealed class Endless : MemoryStream
    {
        public long BytesRead { get; private set; }

        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count)
        {
            BytesRead += count;
            return count;
        }
    }

    private sealed class Broken : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("the line is dead");
    }
}
