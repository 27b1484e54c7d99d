using System.Text;

namespace SchemaKit.Tests.Reading;

public class A_file_that_is_no_document
{
    public static TheoryData<byte[], string> Refused => new()
    {
        { [], "report: is empty" },
        { "\uFEFF \r\n\u3000"u8.ToArray(), "report: is empty" },
        { [0x50, 0x4B, 0x03, 0x04, 0x14], "is a zip file, as .docx and .xlsx are too, that is cut off or damaged" },
        { "%PDF-1.7\n"u8.ToArray(), "is a PDF file without its end (%%EOF); it is cut off" },
        { [0x1F, 0x8B, 8, 0], "is a gzip file that is cut off or damaged" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "seems to be an old Office file (.doc, .xls, .wps), or one with a password; save it as .docx" },
        { @"{\rtf1\ansi"u8.ToArray(), "seems to be an RTF file; save it as .docx" },
        { "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?><Workbook>"u8.ToArray(), "seems to be Word or Excel XML" },
        { "Rar!\u001a\u0007"u8.ToArray(), "seems to be a rar archive; unpack it" },
        { [0x89, 0x50, 0x4E, 0x47, 0, 0], "seems to be a picture (PNG), in which nothing can be read" },
        { [0x7F, 0x45, 0x4C, 0x46, 2, 1], "seems to be a program and no document" },
        { "规章\0 0"u8.ToArray(), "holds NUL bytes and seems to be no text" },
        { "\u0001\u0002\u0003规章"u8.ToArray(), "is full of control characters" },
        { [.. "规章\n第"u8, 0xB9, 0xE6], "is no text in UTF-8, UTF-16, GB18030 or Big5, from byte 11 (0xB9) in line 2 on" },
        { "Content-Type: multipart/related; boundary=a\n\n--a\nContent-Type: image/png\n\nx\n--a--"u8.ToArray(), "holds no page and no text" },
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
        Should.Throw<DocumentException>(() => Document.Load(endless, "endless", limits)).Message.ShouldEndWith("is larger than 1000 bytes; no report is that large, so check that it is the right file (ReadingLimits.MaximumBytes allows for more)");
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

    [Fact]
    public void Is_refused_when_its_text_comes_in_too_many_crumbs() =>
        Refusal("<html>" + string.Concat(Enumerable.Repeat("甲</b>", 1001)), new ReadingLimits { MaximumParts = 1000 }).ShouldContain("has more than 1000 texts");

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
    public void Is_refused_with_the_limit_that_it_exceeds()
    {
        Limit(() => Document.Load(new byte[11], null, new ReadingLimits { MaximumBytes = 10 })).ShouldBe(nameof(ReadingLimits.MaximumBytes));
        Limit(() => Document.Load("<p><b>甲"u8.ToArray(), null, new ReadingLimits { MaximumDepth = 1 })).ShouldBe(nameof(ReadingLimits.MaximumDepth));
        Limit(() => Document.Load("甲|乙|"u8.ToArray(), null, new ReadingLimits { MaximumParts = 1 })).ShouldBe(nameof(ReadingLimits.MaximumParts));
        Limit(() => Document.Load([], null)).ShouldBeNull();
    }

    private static string? Limit(Action reading) => Should.Throw<DocumentException>(reading).Limit;

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
