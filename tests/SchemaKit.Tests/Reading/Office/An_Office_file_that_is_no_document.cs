using System.Text;

namespace SchemaKit.Tests.Reading.Office;

public class An_Office_file_that_is_no_document
{
    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public void Is_refused_when_it_is_protected_by_a_password() =>
        OfficeFiles.Refusal([.. OldOffice, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), 0, 0]).ShouldStartWith("report: is protected by a password");

    [Fact]
    public void Is_refused_when_it_is_of_another_kind()
    {
        OfficeFiles.Refusal(OfficeFiles.WordFile("", type: "application/vnd.ms-excel.sheet.binary.macroEnabled.main")).ShouldContain("is a binary Excel file (.xlsb)");
        OfficeFiles.Refusal(OfficeFiles.WordFile("", type: "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")).ShouldContain("is a presentation");
        OfficeFiles.Refusal(OfficeFiles.WordFile("", type: "application/vnd.ms-visio.drawing.main+xml")).ShouldContain("neither of Word nor of Excel");
        OfficeFiles.Refusal(OfficeFiles.Zip([("a.txt", "规章")])).ShouldContain("a zip of files and no document by itself");
    }

    [Fact]
    public void Is_refused_wherever_it_was_cut_off()
    {
        var file = OfficeFiles.WordFile("<w:p><w:r><w:t>规章</w:t></w:r></w:p>");
        for (var length = 4; length < file.Length; length += 7) OfficeFiles.Refusal(file[..length]).ShouldContain("cut off or damaged");
    }

    [Fact]
    public void Is_refused_or_read_whatever_became_of_its_bytes()
    {
        byte[][] files = [OfficeFiles.WordFile("<w:p><w:r><w:t>规章</w:t></w:r></w:p>"), OfficeFiles.SheetFile(["<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>"])];
        var random = new Random(1);
        for (var i = 0; i < 3000; i++)
        {
            var file = (byte[])files[i % 2].Clone();
            for (var j = 0; j <= i % 5; j++) file[random.Next(4, file.Length)] = (byte)random.Next(256);
            try
            {
                OfficeFiles.Load(file).Pieces.ShouldNotBeEmpty();
            }
            catch (DocumentException refusal)
            {
                refusal.Message.ShouldStartWith("report: ");
            }
        }
    }

    [Fact]
    public void Is_refused_when_it_has_lost_a_part()
    {
        var types = ("word/document.xml", "");
        OfficeFiles.Refusal(OfficeFiles.Package(OfficeFiles.WordType, "word/document.xml", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", []))
            .ShouldContain("is damaged: it has lost its text");
        OfficeFiles.Refusal(OfficeFiles.Package(OfficeFiles.WordType, types.Item1, "http://schemas.openxmlformats.org/officeDocument/2006/relationships", [types])).ShouldContain("is damaged");
        OfficeFiles.Refusal(OfficeFiles.Package(OfficeFiles.SheetType, "xl/workbook.xml", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            [("xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='正文' r:id='x'/></sheets></workbook>")])).ShouldContain("it has lost the sheet '正文'");
    }

    [Fact]
    public void Is_refused_when_it_shows_nothing()
    {
        OfficeFiles.Refusal(OfficeFiles.WordFile("<w:p/>")).ShouldContain("shows no text");
        OfficeFiles.Refusal(OfficeFiles.SheetFile(["<sheetData/>"])).ShouldContain("shows no text");
    }

    [Fact]
    public void Is_refused_when_a_part_of_it_is_in_another_format() =>
        OfficeFiles.Refusal(OfficeFiles.WordFile("<w:p/><w:altChunk r:id='x'/>")).ShouldContain("holds a part in another format");

    [Fact]
    public void Is_refused_when_it_defines_entities()
    {
        var bomb = "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><w:document xmlns:w='" + OfficeFiles.Word + "'><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        OfficeFiles.Refusal(OfficeFiles.Package(OfficeFiles.WordType, "word/document.xml", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", [("word/document.xml", bomb)]))
            .ShouldContain("defines entities of its own");
    }

    [Fact]
    public void Is_refused_when_it_asks_for_too_much()
    {
        static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
        var limits = new ReadingLimits { MaximumParts = 1000, MaximumFiles = 20, MaximumUnpackedBytes = 1 << 20, MaximumBytes = 1 << 16 };
        Refusal(OfficeFiles.WordFile(new string(' ', 2 << 20))).ShouldContain("since it unpacks to more than 1048576 bytes");
        Refusal(OfficeFiles.WordFile(new string(' ', 1 << 17))).ShouldContain("since word/document.xml in it unpacks to more than 65536 bytes");
        OfficeFiles.Refusal(OfficeFiles.WordFile($"<w:p><w:r><w:t>{new string('0', 2 << 20)}</w:t></w:r></w:p>")).ShouldContain("has more than 1048576 characters in one text");
        Refusal(OfficeFiles.Zip([.. Enumerable.Range(0, 30).Select(i => ($"{i}", "")), ("[Content_Types].xml", "")])).ShouldContain("has more than 20 files packed in it");
        Refusal(OfficeFiles.WordFile(Many("<w:p/>", 1001))).ShouldContain("has more than 1000 paragraphs and cells");
        Refusal(OfficeFiles.WordFile(Many("<w:x>", 1001) + Many("</w:x>", 1001))).ShouldContain("nested more than 1000 deep");
        Refusal(OfficeFiles.WordFile("<w:tbl><w:tr>" + Many("<w:tc><w:tcPr><w:gridSpan w:val='900'/></w:tcPr><w:p/></w:tc>", 2) + "</w:tr></w:tbl>")).ShouldContain("has more than 1000 table slots");
        Refusal(OfficeFiles.SheetFile(["<sheetData>" + Many("<row><c><v>1</v></c></row>", 1001) + "</sheetData>"])).ShouldContain("has more than 1000 cells");
        Refusal(OfficeFiles.SheetFile(["<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='XFD1'><v>1</v></c></row><row r='1048576'><c r='A1048576'><v>1</v></c></row></sheetData><mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>"]))
            .ShouldContain("has more than 1000 table slots");
        Refusal(OfficeFiles.SheetFile(["<sheetData><row>" + Many("<c t='s'><v>0</v></c>", 900) + "</row></sheetData>"], strings: $"<si><t>{new string('字', 1000)}</t></si>"))
            .ShouldContain("has more than 65536 characters of text");
        string Refusal(byte[] file) => OfficeFiles.Refusal(file, limits);
    }

    [Fact]
    public void Is_refused_when_its_cells_stand_nowhere()
    {
        OfficeFiles.Refusal(Sheet("<row r='1'><c r='A2'><v>1</v></c></row>")).ShouldContain("on the sheet '正文' its row 1 has a cell 'A2'");
        OfficeFiles.Refusal(Sheet("<row r='9999999'><c><v>1</v></c></row>")).ShouldContain("it has a row 9999999");
        OfficeFiles.Refusal(Sheet("<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>")).ShouldContain("its cell A1 is there twice");
        OfficeFiles.Refusal(Sheet("<row><c t='s'><v>5</v></c></row>")).ShouldContain("its cell A1 names a text that is not there");
        static byte[] Sheet(string rows) => OfficeFiles.SheetFile([$"<sheetData>{rows}</sheetData>"]);
    }

    [Fact]
    public void Is_one_however_deep_its_elements_are_nested_within_the_limit()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 320));
        var end = string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 320));
        Layout.Of(OfficeFiles.Load(OfficeFiles.WordFile(deep + "<w:p><w:r><w:t>规章</w:t></w:r></w:p>" + end))).ShouldBe("[table] 规章 [row] [/table]");
    }
}
