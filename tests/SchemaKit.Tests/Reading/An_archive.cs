using System.IO.Compression;
using System.Text;

namespace SchemaKit.Tests.Reading;

public class An_archive
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    [Fact]
    public void Gives_its_files_in_the_order_of_their_names_without_hidden_ones()
    {
        var zip = Zip(("b.txt", "乙"u8.ToArray()), ("a/c.html", "<p>甲"u8.ToArray()), ("a/.hidden/x.txt", "x"u8.ToArray()), ("__MACOSX/b.txt", "x"u8.ToArray()), (".DS_Store", "x"u8.ToArray()), ("a/", ""u8.ToArray()));
        var files = Files(zip);
        files.Select(file => file.Name).ShouldBe(["r.zip/a/c.html", "r.zip/b.txt"]);
        files.ShouldAllBe(file => file.Problem == null && file.Kind == FileKind.Text);
        Layout.Of(Document.Load(files[1].Bytes, files[1].Name)).ShouldBe("乙");
    }

    [Fact]
    public void Gives_the_files_of_archives_in_it_down_to_the_depth_allowed()
    {
        var zip = Zip(("r.txt", "甲"u8.ToArray()));
        for (var depth = 2; depth <= 3; depth++) zip = Zip(("n.zip", zip), ("z.txt", "乙"u8.ToArray()));
        Files(zip).Select(file => file.Name).ShouldBe(["r.zip/n.zip/n.zip/r.txt", "r.zip/n.zip/z.txt", "r.zip/z.txt"]);
        var refused = Files(Zip(("n.zip", zip), ("y.txt", "丙"u8.ToArray())));
        refused.Select(file => file.Name).ShouldBe(["r.zip/n.zip/n.zip/n.zip", "r.zip/n.zip/n.zip/z.txt", "r.zip/n.zip/z.txt", "r.zip/y.txt"]);
        refused[0].Problem!.Limit.ShouldBe(nameof(ReadingLimits.MaximumArchiveDepth));
    }

    [Fact]
    public void May_name_its_files_in_any_encoding()
    {
        foreach (var encoding in new[] { Encoding.UTF8, Gb18030, null })
        {
            using var bytes = new MemoryStream();
            using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, encoding))
            {
                using var entry = zip.CreateEntry("县水利局\\年报.txt").Open();
                entry.Write("甲"u8);
            }

            Files(bytes.ToArray()).ShouldHaveSingleItem().Name.ShouldBe("r.zip/县水利局/年报.txt");
        }
    }

    [Fact]
    public void Is_told_from_documents_that_are_kept_in_one()
    {
        Kind("""<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>""").ShouldBe(FileKind.WordDocument);
        Kind("""<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>""").ShouldBe(FileKind.Workbook);
        Kind("""<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>""").ShouldBe(FileKind.Workbook);
        Kind("""<Override PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/>""").ShouldBe(FileKind.OtherDocument);
        FileContent.KindOf(Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()))).ShouldBe(FileKind.OtherDocument);
        FileContent.KindOf(Zip(("a.txt", "x"u8.ToArray()))).ShouldBe(FileKind.Archive);
        Refusal(Zip(("OFD.xml", "<x/>"u8.ToArray()))).ShouldContain("seems to be an OFD file; save it as PDF");
        Refusal(Zip(("a.txt", "x"u8.ToArray()))).ShouldContain("is a zip of files and no document by itself; read each file of it (Archive.Open)");

        static FileKind Kind(string part) => FileContent.KindOf(Zip(("[Content_Types].xml", Encoding.UTF8.GetBytes($"<Types>{part}</Types>"))));
    }

    [Fact]
    public void Goes_on_behind_a_file_that_is_damaged_or_lies_about_its_size()
    {
        var whole = Zip(("a.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2000)))), ("b.txt", "乙"u8.ToArray()));
        var damaged = whole.ToArray();
        damaged[500] ^= 0xFF;
        var lying = whole.ToArray();
        lying.AsSpan().IndexOf("PK\u0001\u0002"u8).ShouldBeGreaterThan(0);
        lying[lying.AsSpan().IndexOf("PK\u0001\u0002"u8) + 24] ^= 0x0F;
        foreach (var zip in new[] { damaged, lying })
        {
            var files = Files(zip);
            files.Select(file => file.Problem is null).ShouldBe([false, true]);
            files[0].Problem!.Message.ShouldStartWith("r.zip/a.txt: ");
            files[0].Problem!.Message.ShouldContain("damaged");
        }
    }

    [Fact]
    public void Cut_off_anywhere_is_refused()
    {
        var whole = Zip(("a.txt", "甲"u8.ToArray()));
        for (var length = 4; length < whole.Length; length++)
        {
            Should.Throw<DocumentException>(() => Archive.Open(whole[..length], "r.zip").Dispose()).Message.ShouldStartWith("r.zip: is a zip file, as .docx and .xlsx are too, that is cut off");
        }
    }

    [Fact]
    public void That_unpacks_beyond_measure_is_refused_file_by_file_and_as_a_whole()
    {
        var zeros = new byte[3 << 20];
        Limits(Files(Zip(("a.txt", zeros), ("b.txt", "乙"u8.ToArray())))).ShouldBe([nameof(ReadingLimits.MaximumRatio), null]);
        Limits(Files(Zip(("a.txt", zeros)), new ReadingLimits { MaximumRatio = 5000 })).ShouldBe([null]);
        Limits(Files(Zip(("a.txt", zeros)), new ReadingLimits { MaximumBytes = 1000 })).ShouldBe([nameof(ReadingLimits.MaximumBytes)]);
        var noise = new byte[100];
        var many = Zip([.. Enumerable.Range(10, 20).Select(i => ($"{i}.txt", noise))]);
        var first = Files(many, new ReadingLimits { MaximumUnpackedBytes = 250 });
        Limits(first).ShouldBe([null, null, null, nameof(ReadingLimits.MaximumUnpackedBytes)]);
        first[^1].Name.ShouldBe("r.zip");
        Limits(Files(many, new ReadingLimits { MaximumFiles = 5 }))[^1].ShouldBe(nameof(ReadingLimits.MaximumFiles));
    }

    [Fact]
    public void With_a_directory_larger_than_that_of_the_files_allowed_is_refused_before_it_is_read()
    {
        var many = Zip([.. Enumerable.Range(0, 100).Select(i => ($"{i}.txt", Array.Empty<byte>()))]);
        Should.Throw<DocumentException>(() => Archive.Open(many, "r.zip", new ReadingLimits { MaximumFiles = 2 })).Limit.ShouldBe(nameof(ReadingLimits.MaximumFiles));
    }

    [Fact]
    public void Of_one_file_packed_with_gzip_is_that_file()
    {
        var packed = Gzip("规章 | 0 |"u8);
        Layout.Of(Document.Load(packed, null)).ShouldBe("规章 0 [soft]");
        for (var length = 2; length < packed.Length; length++) Refusal(packed[..length]).ShouldContain("is a gzip file that is cut off or damaged");
        Refusal(Gzip(packed)).ShouldContain("is a gzip file in a gzip file");
        Refusal(Gzip(new byte[3 << 20])).ShouldContain("unpacks to more than 200 times its size");
    }

    private static List<string?> Limits(List<ArchivedFile> files) => [.. files.Select(file => file.Problem?.Limit)];

    private static string Refusal(byte[] bytes) => Should.Throw<DocumentException>(() => Document.Load(bytes, null)).Message;

    private static List<ArchivedFile> Files(byte[] zip, ReadingLimits? limits = null)
    {
        using var archive = Archive.Open(zip, "r.zip", limits);
        return [.. archive.Files];
    }

    private static byte[] Gzip(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
