namespace SchemaKit;

/// <summary>
/// Reads a PDF file by the text that Poppler's pdftotext gives of it, whose columns are held by spaces. Lines and columns are those of
/// that text; a form feed stands in front of the first line of each page but the first.
/// </summary>
internal static class PdfText
{
    // Readers look for the marks at both ends of a file that far from them.
    private const int MarkDistance = 1024;

    /// <summary>Whether a file that starts like this is PDF.</summary>
    public static bool IsIn(ReadOnlySpan<byte> head) => head[..Math.Min(head.Length, MarkDistance)].IndexOf("%PDF-"u8) switch
    {
        0 => true,
        < 0 => false,
        var start => !head[..start].Contains((byte)'<'),
    };

    /// <summary>Reads a file into a document.</summary>
    /// <exception cref="DocumentException">pdftotext is not there, or the file is locked, damaged, without text, or asks for too much.</exception>
    public static Document Read(byte[] bytes, string? name, ReadingLimits limits)
    {
        // Poppler mends what it can, and what was cut off would be missing without a word.
        if (bytes.AsSpan(Math.Max(0, bytes.Length - MarkDistance)).IndexOf("%%EOF"u8) < 0)
        {
            throw new DocumentException(name, ReadingTexts.PdfWithoutItsEnd);
        }

        var text = PdfToText.Run(bytes, name, limits);
        return WhiteSpace.Trim(text).IsEmpty
            ? throw new DocumentException(name, ReadingTexts.PdfWithoutText)
            : Document.Parse(new DecodedText(text, []), name, limits);
    }
}
