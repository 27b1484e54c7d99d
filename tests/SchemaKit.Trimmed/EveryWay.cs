using System.IO.Compression;
using System.Text;
using County.Libraries;
using SchemaKit.Disclosure;

namespace SchemaKit.Trimmed;

/// <summary>Sends a report in and out in every way there is.</summary>
public static class EveryWay
{
    /// <summary>Tries the official forms and one of a user's own.</summary>
    /// <exception cref="InvalidOperationException">Something is not read as it was written.</exception>
    public static void TryAll()
    {
        foreach (var form in new[] { AnnualReport2019.Form, AnnualReport2021.Form, LibraryStatistics2024.Form }) Try(form);
        TryNamesOfCharacters();
    }

    // Writes a report in every layout, as JSON and packed, and reads it back.
    private static void Try(Form form)
    {
        var report = Filled(form);
        Expect(form.FromJson(Encoding.UTF8.GetBytes(report.ToJson())).Equals(report), form, "JSON");
        Expect(report.Reconcile().Findings.Length > 0, form, "rules");
        report.Imply();
        foreach (var layout in Layout.All)
        {
            using var file = new MemoryStream();
            layout.Write(report, file);
            Expect(IsReadBack(Document.Load(file.ToArray(), null), report), form, layout.Name);
            Expect(IsReadBack(Document.Load(Packed(file.ToArray()), null), report), form, layout.Name + ", packed");
        }

        Expect(IsReadBack(Document.Load(SavedWhole(report.ToHtml()), null), report), form, "a page saved whole");
    }

    // A page in an encoding of its own with names of characters that few pages use.
    private static void TryNamesOfCharacters()
    {
        var page = Encoding.Latin1.GetBytes("<meta charset=gbk><p>\xB9\xE6\xD5\xC2 &CounterClockwiseContourIntegral;&notin&hearts;").ToArray();
        var document = Document.Load(page, null);
        if (document.Text.Trim() != "规章 ∳¬in♥") throw new InvalidOperationException($"'{document.Text}' was read of a page in GBK");
    }

    private static Report Filled(Form form)
    {
        var values = new CellValue[form.Cells.Count];
        for (var i = 0; i < values.Length; i++) values[i] = (i % 89) + 1;
        return form.Create(new CellBlock(form.Cells, values), new ReportIdentity("Any Office", form.FirstYear));
    }

    private static bool IsReadBack(Document document, Report report) => Binder.Read(document, report.GetForm()).Report.Block.Equals(report.Block);

    private static byte[] Packed(byte[] file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(file);
        return packed.ToArray();
    }

    private static byte[] SavedWhole(string page) => Encoding.ASCII.GetBytes(
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"part\"\r\n\r\n--part\r\nContent-Type: text/html; charset=utf-8\r\n"
        + "Content-Transfer-Encoding: base64\r\n\r\n" + Convert.ToBase64String(Encoding.UTF8.GetBytes(page)) + "\r\n--part--\r\n");

    private static void Expect(bool isSo, Form form, string what)
    {
        if (!isSo) throw new InvalidOperationException($"{form}: not read as it was written: {what}");
    }
}
