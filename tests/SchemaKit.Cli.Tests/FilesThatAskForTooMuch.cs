using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace SchemaKit.Cli.Tests;

/// <summary>Files made to take all memory or time, and files that are broken: each ends in a message, and the others go on.</summary>
public sealed class FilesThatAskForTooMuch
{
    private static readonly string Report = Repository.Text(Repository.Culture);

    [Fact]
    public void Of_half_a_gigabyte_are_refused_before_they_are_read()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Join(folder.Path, "a.txt");
        using (var stream = File.Create(file)) stream.SetLength(500L << 20);
        Refusal(file).ShouldBe($"schemakit: {file}: is larger than 67108864 bytes; no report is that large, so check that it is the right file; --max-bytes allows for more\n");
        var block = new byte[1 << 20];
        var outcome = Command.Run(new Setting(Feed: stream =>
        {
            for (var i = 0; i < 500; i++) stream.Write(block);
        }), "check", "-");
        outcome.Status.ShouldBe(2);
        outcome.Error.ShouldContain("schemakit: -: is larger than 67108864 bytes");
    }

    [Fact]
    public void Do_not_keep_the_others_from_being_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.html", "<html>" + Repeat("<div>", 100_000));
        folder.Write("2.html", "<table>" + Repeat("<tr><td colspan=999999999 rowspan=999999999>1</td>", 300_000));
        folder.Write("3.txt", Repeat("规章 | 0 |", 300_000));
        folder.Write("4.zip", Zip("a.html", new byte[20 << 20]));
        folder.Write("5.zip", Zip("a.html", new byte[20])[..^10]);
        folder.Write("6.html.gz", Gzip(new byte[20 << 20]));
        folder.Write("7.html", new Random(1).GetItems(Enumerable.Range(0, 256).Select(i => (byte)i).ToArray(), 100_000));
        folder.Write("8.txt", "");
        folder.Write("9.pdf", "%PDF-1.7\n1 0 obj");
        folder.Write("a.txt", Report);
        var outcome = Command.Run(new Setting(Folder: folder.Path), "check", ".", "--jobs", "2");
        outcome.Status.ShouldBe(2);
        outcome.Output.ShouldContain("./a.txt: 月潭县文化和旅游局");
        var messages = outcome.Error.TrimEnd('\n').Split('\n');
        string[] expected =
        [
            "./1.html: its elements are nested more than 1000 deep; no report is written like that, so check how the page came about; --max-depth allows for more",
            "./2.html: has more than 250000 elements; no report is that large, so check how the file came about; --max-parts allows for more",
            "./3.txt: has more than 250000 cells; no report is that large, so check how the file came about; --max-parts allows for more",
            "./4.zip/a.html: unpacks to more than 200 times its size, as only zip bombs do; check where it comes from; --max-ratio allows for more",
            "./5.zip: is a zip file, as .docx and .xlsx are too, that is cut off or damaged; fetch it again",
            "./6.html.gz: unpacks to more than 200 times its size, as only zip bombs do; check where it comes from; --max-ratio allows for more",
            "./7.html: holds NUL bytes and seems to be no text; check that it is the right file, and not cut off or damaged",
            "./8.txt: the file is empty, or a pipe or device; remove it, or fetch the report again",
            "./9.pdf: is a PDF file without its end (%%EOF); it is cut off, so fetch it again",
        ];
        messages.ShouldBe(expected.Select(message => "schemakit: " + message));
    }

    [Fact]
    public void Are_read_where_an_option_allows_for_more()
    {
        using var folder = new TemporaryFolder();
        var deep = folder.Write("deep.html", "<html>" + Repeat("<div>", 1200) + Repository.Text(Repository.Water));
        Refusal(deep).ShouldContain("--max-depth");
        Command.Run("check", deep, "--max-depth", "2000").Status.ShouldBe(1);
        var large = folder.Write("large.txt", Report + new string(' ', 2000));
        Command.Run("check", large, "--max-bytes", "2K").Status.ShouldBe(2);
        Command.Run("check", large, "--max-bytes", "1M").Status.ShouldBe(0);
        var packed = folder.Write("packed.zip", Zip("a.txt", Encoding.UTF8.GetBytes(Report + new string(' ', 3 << 20))));
        Refusal(packed).ShouldContain("--max-ratio");
        Command.Run("check", packed, "--max-ratio", "5000").Status.ShouldBe(0);
    }

    [Fact]
    public void A_pipe_in_a_folder_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        using (var made = Process.Start("mkfifo", [Path.Join(folder.Path, "pipe.txt")])) made.WaitForExit();
        File.CreateSymbolicLink(Path.Join(folder.Path, "link.txt"), Path.Join(folder.Path, "pipe.txt"));
        File.CreateSymbolicLink(Path.Join(folder.Path, "lost.txt"), Path.Join(folder.Path, "nothing.txt"));
        File.CreateSymbolicLink(Path.Join(folder.Path, "zero.txt"), "/dev/zero");
        folder.Write("report.txt", Report);
        var outcome = Command.Run("check", folder.Path);
        outcome.Status.ShouldBe(2);
        outcome.Output.ShouldContain("月潭县文化和旅游局");
        outcome.Error.ShouldContain("pipe.txt: the file is empty, or a pipe or device");
        outcome.Error.ShouldContain("link.txt: the file is empty, or a pipe or device");
        outcome.Error.ShouldContain("lost.txt: the link leads to no file");
        outcome.Error.ShouldContain("zero.txt: the file is empty, or a pipe or device");
    }

    [Fact]
    public void A_pipe_that_is_named_is_read_to_its_end()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        var pipe = Path.Join(folder.Path, "pipe");
        using (var made = Process.Start("mkfifo", [pipe])) made.WaitForExit();
        using var process = Command.Start(new Setting(), "check", pipe);
        process.StandardInput.Close();
        File.WriteAllText(pipe, Report);
        process.StandardOutput.ReadToEnd().ShouldContain("月潭县文化和旅游局");
        Command.WaitFor(process);
        process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_device_that_never_ends_is_refused()
    {
        if (File.Exists("/dev/zero")) Refusal("/dev/zero").ShouldContain("/dev/zero: is larger than 67108864 bytes");
    }

    [Fact]
    public void A_damaged_character_is_told_and_the_report_is_read()
    {
        using var folder = new TemporaryFolder();
        var bytes = Encoding.UTF8.GetBytes(Report);
        bytes[3] = 0xFF;
        var file = folder.Write("a.txt", bytes);
        var outcome = Command.Run("check", file);
        outcome.Status.ShouldBe(0);
        outcome.Error.ShouldBe("");
        outcome.Output.ShouldContain("note: a character is damaged (read as UTF-8, shown as \uFFFD), and 2 more;");
        outcome.Output.ShouldContain("(line 1)");
    }

    private static string Refusal(string file)
    {
        var outcome = Command.Run("check", file);
        outcome.Status.ShouldBe(2);
        return outcome.Error;
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static byte[] Zip(string name, byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(content);
        }

        return bytes.ToArray();
    }

    private static byte[] Gzip(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal)) gzip.Write(content);
        return bytes.ToArray();
    }
}
