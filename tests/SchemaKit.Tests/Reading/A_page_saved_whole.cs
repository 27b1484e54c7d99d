using System.Text;

namespace SchemaKit.Tests.Reading;

public class A_page_saved_whole
{
    private const string Page = "<html><body>\r\n<p>青屿县水利局</p><table><tr><td>规章</td><td>12</td></tr></table></body></html>";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    [Theory]
    [InlineData("\r\n", "base64")]
    [InlineData("\n", "base64")]
    [InlineData("\r\n", "quoted-printable")]
    [InlineData("\n", "quoted-printable")]
    [InlineData("\r\n", "8bit")]
    public void Is_read_as_the_page_with_the_places_of_the_page(string lineEnd, string transfer)
    {
        foreach (var (encoding, charset) in new[] { (Encoding.UTF8, "utf-8"), (Gb18030, "gb2312"), (Gb18030, "no-such-charset") })
        {
            var read = Document.Load(Message(Page, encoding, charset, transfer, lineEnd), "a.mht");
            Layout.Of(read).ShouldBe(Layout.Of(Page));
            read.Pieces.Select(piece => piece.Place).ShouldBe(Document.Parse(Page).Pieces.Select(piece => piece.Place));
            read.Remarks.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Is_found_among_what_belongs_to_it_and_by_the_start_that_is_named()
    {
        const string Parts = """
            --=_b
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/plain

            甲
            --inner
            Content-Type: text/html; charset=utf-8

            <html><p>乙
            --inner--
            --=_b
            Content-Type: text/html; charset=utf-8
            Content-ID: <there>

            <html><p>丙
            --=_b--

            """;
        Layout.Of(Load($"MIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary=\"=_b\"\n\n{Parts}")).ShouldBe("乙");
        Layout.Of(Load($"Content-Type: Multipart/Related; start=\"<there>\"; boundary=\"=_b\"\n\n{Parts}")).ShouldBe("丙");
        Layout.Of(Load("MIME-Version: 1.0\nContent-Type: text/plain\n\n规章 | 0 |\n")).ShouldBe("规章 0 [soft]");
    }

    [Fact]
    public void Says_so_where_it_is_cut_off()
    {
        foreach (var transfer in new[] { "base64", "quoted-printable" })
        {
            var whole = Message(Page, Encoding.UTF8, "utf-8", transfer, "\r\n");
            var cut = Document.Load(whole[..^200], null);
            cut.Remarks.ShouldContain(remark => remark.Text.Contains("cut off"), transfer);
        }
    }

    [Theory]
    [InlineData("base64", "!!!!", "the base64 of its page is damaged")]
    [InlineData("x-uuencode", "begin", "its page is written as 'x-uuencode', which is not known")]
    [InlineData("8bit", "<html><frameset><frame src=sheet001.htm></frameset>", "is a page of frames, as Excel saves a workbook; save it as .xlsx")]
    public void Is_refused_with_the_reason(string transfer, string body, string message) =>
        Should.Throw<DocumentException>(() => Load($"MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: {transfer}\n\n{body}"))
            .Message.ShouldContain(message);

    [Fact]
    public void Is_no_text_that_has_colons_in_it() => Layout.Of(Load("标题: 年报\n规章 | 0 |")).ShouldBe("标题: 年报+ 规章 0 [soft]");

    [Fact]
    public void Nested_beyond_all_reason_ends_in_a_message()
    {
        var message = new StringBuilder();
        for (var i = 0; i < 10_000; i++) message.Append($"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n");
        Should.Throw<DocumentException>(() => Load(message.ToString())).Message.ShouldContain("holds no page");
    }

    private static Document Load(string message) => Document.Load(Encoding.UTF8.GetBytes(message), null);

    private static byte[] Message(string page, Encoding encoding, string charset, string transfer, string lineEnd)
    {
        var bytes = encoding.GetBytes(page);
        var head = string.Join(
            lineEnd,
            "From: <Saved by Blink>", "Subject: =?utf-8?Q?a?=", "MIME-Version: 1.0", "Content-Type: multipart/related;", "\ttype=\"text/html\";",
            "\tboundary=\"----MultipartBoundary--x----\"", "", "", "------MultipartBoundary--x----", $"Content-Type: text/html; charset=\"{charset}\"",
            $"Content-Transfer-Encoding: {transfer}", "Content-Location: http://example.org/", "", "");
        var tail = string.Join(
            lineEnd, "", "------MultipartBoundary--x----", "Content-Type: image/png", "Content-Transfer-Encoding: base64", "", new string('A', 60),
            "------MultipartBoundary--x------", "");
        byte[] body = transfer switch
        {
            "base64" => Encoding.ASCII.GetBytes(string.Join(lineEnd, Convert.ToBase64String(bytes).Chunk(76).Select(line => new string(line)))),
            "quoted-printable" => Encoding.ASCII.GetBytes(string.Concat(bytes.Select((value, i) =>
                (i % 20 == 19 ? "=" + lineEnd : "") + (value is > 32 and < 127 and not (byte)'=' ? ((char)value).ToString() : $"={value:X2}")))),
            _ => bytes,
        };
        return [.. Encoding.ASCII.GetBytes(head), .. body, .. Encoding.ASCII.GetBytes(tail)];
    }
}
