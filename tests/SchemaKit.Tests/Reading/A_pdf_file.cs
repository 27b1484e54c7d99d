using System.Text;

namespace SchemaKit.Tests.Reading;

/// <summary>Where pdftotext is installed the file is read, and where it is not, the message says how to install it: one of both holds anywhere.</summary>
public class A_pdf_file
{
    private static readonly string[][] Pages =
    [
        ["青屿县水利局2023年政府信息公开工作年度报告", "信息内容          本年制发件数      现行有效件数", "规章              0                 12"],
        ["行政规范性文件    3                 5"],
    ];

    private static readonly bool IsInstalled = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Join(folder, "pdftotext")) || File.Exists(Path.Join(folder, "pdftotext.exe")));

    [Fact]
    public void Is_read_line_by_line_with_the_places_of_its_text()
    {
        if (!IsInstalled) return;
        var document = Document.Load(PdfFile.Of(Pages), "a.pdf");
        var lines = document.Text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        lines[0].ShouldBe(Pages[0][0]);
        lines[2].ShouldMatch(@"^规章 {3,}0 {3,}12$");
        lines[3].ShouldMatch(@"^行政规范性文件 {3,}3 {3,}5$");
        document.Pieces.Where(piece => piece.Kind == PieceKind.Text).ShouldAllBe(piece => Layout.At(document.Text, piece.Place).StartsWith(document.TextOf(piece).ToString()));
        Document.Load(PdfFile.Of(Pages), "a.pdf").Pieces.ShouldBe(document.Pieces);
    }

    [Fact]
    public void Is_refused_with_what_to_install_where_the_program_is_not()
    {
        if (IsInstalled) return;
        Refusal(PdfFile.Of(Pages)).ShouldContain("takes Poppler's pdftotext to read, and that is not installed; install it (apt install poppler-utils");
    }

    [Fact]
    public void Without_text_is_refused_as_scanned()
    {
        if (IsInstalled) Refusal(PdfFile.Of([], [])).ShouldContain("is a PDF file without text, most likely of scanned pages");
    }

    [Fact]
    public void Cut_off_is_refused_before_anything_is_read()
    {
        var whole = PdfFile.Of(Pages);
        for (var length = 5; length < whole.Length - 6; length += 50) Refusal(whole[..length]).ShouldContain("is a PDF file without its end (%%EOF); it is cut off");
    }

    [Fact]
    public void Damaged_is_refused_with_what_the_program_says()
    {
        if (IsInstalled) Refusal("%PDF-1.4\nnothing\n%%EOF"u8.ToArray()).ShouldContain("is a PDF file that is damaged; fetch it again (pdftotext: Syntax ");
    }

    [Fact]
    public void Locked_with_a_password_is_refused_as_such()
    {
        // What its dictionary of encryption says is not what any password gives.
        var key = new string('0', 64);
        var locked = Encoding.ASCII.GetString(PdfFile.Of(Pages)).Replace(
            "trailer << ", $"trailer << /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4 >> ", StringComparison.Ordinal);
        if (IsInstalled) Refusal(Encoding.ASCII.GetBytes(locked)).ShouldContain("is a PDF file that is locked with a password");
    }

    [Fact]
    public void Is_given_no_more_time_than_allowed()
    {
        if (!IsInstalled) return;
        var large = PdfFile.Of([.. Enumerable.Range(0, 200).Select(_ => Pages[0])]);
        var limits = new ReadingLimits { MaximumProgramTime = TimeSpan.Zero };
        Should.Throw<DocumentException>(() => Document.Load(large, null, limits)).Limit.ShouldBe(nameof(ReadingLimits.MaximumProgramTime));
    }

    private static string Refusal(byte[] bytes) => Should.Throw<DocumentException>(() => Document.Load(bytes, "a.pdf")).Message;
}
