using System.IO.Compression;
using System.Text;

namespace SchemaKit.Tests.Reading.Office;

/// <summary>Files of Word and Excel made of the XML that a test is about, with as little as possible around it.</summary>
internal static class OfficeFiles
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string References = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A Word file with such a body, styles, and references of its text besides.</summary>
    public static byte[] WordFile(string body, string? styles = null, string references = "", string type = WordType, string word = Word, string office = References, string numbering = "") => Package(
        type, "word/document.xml", office,
        [
            ("word/document.xml", $"""
                <w:document xmlns:w="{word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"
                  xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:new="http://example.com/new"
                  xmlns:r="{References}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>{body}</w:body></w:document>
                """),
            ("word/styles.xml", $"""<w:styles xmlns:w="{word}">{styles}</w:styles>"""),
            ("word/numbering.xml", $"""<w:numbering xmlns:w="{word}">{numbering}</w:numbering>"""),
            ("word/_rels/document.xml.rels", Relationships(Relationship("s", office + "/styles", "styles.xml") + Relationship("n", office + "/numbering", "numbering.xml") + references)),
        ]);

    /// <summary>A spreadsheet with such sheets, each the content of a worksheet, named Sheet1 and so on.</summary>
    public static byte[] SheetFile(string[] sheets, string strings = "", string styles = "", string workbook = "", string states = "") => Package(
        SheetType, "xl/workbook.xml", References,
        [
            ("xl/workbook.xml", $"""
                <workbook xmlns="{Sheet}" xmlns:r="{References}">{workbook}<sheets>{string.Concat(sheets.Select((_, i) =>
                    $"""<sheet name="{(i == 0 ? "正文" : $"Sheet{i + 1}")}" sheetId="{i + 1}" r:id="r{i + 1}" {(i > 0 ? states : "")}/>"""))}</sheets></workbook>
                """),
            ("xl/sharedStrings.xml", $"""<sst xmlns="{Sheet}">{strings}</sst>"""),
            ("xl/styles.xml", $"""<styleSheet xmlns="{Sheet}">{styles}</styleSheet>"""),
            .. sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i + 1}.xml", $"""<worksheet xmlns="{Sheet}">{sheet}</worksheet>""")),
            ("xl/_rels/workbook.xml.rels", Relationships(
                Relationship("t", References + "/sharedStrings", "sharedStrings.xml") + Relationship("s", References + "/styles", "/xl/styles.xml")
                + string.Concat(sheets.Select((_, i) => Relationship($"r{i + 1}", References + "/worksheet", $"worksheets/sheet{i + 1}.xml"))))),
        ]);

    public static byte[] Package(string type, string main, string office, IEnumerable<(string Path, string Text)> parts) => Zip(
    [
        ("[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/><Override PartName="/{main}" ContentType="{type}"/></Types>
            """),
        ("_rels/.rels", Relationships(Relationship("d", office + "/officeDocument", main))),
        .. parts,
    ]);

    public static byte[] Zip(IEnumerable<(string Path, string Text)> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts)
            {
                using var part = zip.CreateEntry(path, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    public static string Relationship(string id, string type, string target, string mode = "Internal") =>
        $"""<Relationship Id="{id}" Type="{type}" Target="{target}" TargetMode="{mode}"/>""";

    public static string Relationships(string all) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{all}</Relationships>""";

    public static Document Load(byte[] file, ReadingLimits? limits = null) => Document.Load(new MemoryStream(file), "report", limits);

    public static string Refusal(byte[] file, ReadingLimits? limits = null) => Should.Throw<DocumentException>(() => Load(file, limits)).Message;
}
