using System.Globalization;
using System.Text;

namespace SchemaKit.Tests.Reading;

/// <summary>
/// The smallest PDF files there are: texts at places of pages, in a font that is named and not embedded. A character is written as its
/// UTF-16 code and stands for itself; letters of ASCII are half as wide as others.
/// </summary>
internal static class PdfFile
{
    private const int Size = 10;
    private const int Top = 800;

    /// <summary>A file of pages, each of which is lines of text in a grid of half-width characters.</summary>
    public static byte[] Of(params string[][] pages)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select((_, i) => $"{6 + (2 * i)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] "
                + "/FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >> >>",
            Stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange "
                + "1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end"),
        };
        foreach (var page in pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 800 842] /Resources << /Font << /F 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add(Stream(string.Concat(page.SelectMany((line, row) => Runs(line).Select(run => Show(run.Text, run.Column, row))))));
        }

        return Write(objects);
    }

    // What stands between two spaces or more.
    private static IEnumerable<(string Text, int Column)> Runs(string line)
    {
        var column = 0;
        foreach (var run in line.Split("  "))
        {
            var text = run.TrimStart();
            column += run.Length - text.Length;
            if (text.Length > 0) yield return (text, column);
            column += text.Sum(character => character < 128 ? 1 : 2) + 2;
        }
    }

    private static string Show(string text, int column, int row)
    {
        var codes = string.Concat(text.Select(character => ((int)character).ToString("X4", CultureInfo.InvariantCulture)));
        return string.Create(CultureInfo.InvariantCulture, $"BT /F {Size} Tf {20 + (column * Size / 2)} {Top - (row * 2 * Size)} Td <{codes}> Tj ET\n");
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static byte[] Write(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (content, index) in objects.Select((content, index) => (content, index)))
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
