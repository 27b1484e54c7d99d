using System.Text;

namespace SchemaKit;

/// <summary>Tells what a file is from its content alone.</summary>
internal static class FileKinds
{
    /// <summary>How many bytes from the start of a file tell what it is.</summary>
    public const int HeadLength = 4096;

    // Office XML of 2003 and 2007 looks like a page to whoever only sees that it starts with a tag.
    private static readonly string[] OfficeXmlRoots = ["<w:wordDocument", "<pkg:package", "<Workbook"];

    /// <summary>The kind of a file whose bytes are at hand.</summary>
    public static FileKind Of(byte[] bytes, ReadingLimits limits)
    {
        var kind = OfHead(bytes.AsSpan(0, Math.Min(bytes.Length, HeadLength)));
        return kind == FileKind.Archive ? ZipKind.Of(new MemoryStream(bytes, writable: false), limits) : kind;
    }

    /// <summary>The kind of a file that can be read from any position.</summary>
    /// <exception cref="DocumentException">It cannot be read.</exception>
    public static FileKind Of(Stream stream, string? name, ReadingLimits limits)
    {
        var kind = OfHead(FileBytes.Head(stream, name, HeadLength));
        return kind == FileKind.Archive ? ZipKind.Of(stream, limits) : kind;
    }

    /// <summary>What to call a file that starts like this, to a person; null where nothing is known of it.</summary>
    public static Message? Seems(ReadOnlySpan<byte> head) =>
        Signature.Find(head)?.Seems ?? (IsOfficeXml(head) ? ReadingTexts.OfficeXml : null);

    /// <summary>The kind of a file that starts like this, in which a Word file is an archive.</summary>
    private static FileKind OfHead(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty) return FileKind.Empty;
        if (PdfText.IsIn(head)) return FileKind.Pdf;
        if (Signature.Find(head) is { } signature) return signature.Kind;
        if (MimeMessage.IsIn(head)) return FileKind.Mime;
        if (IsOfficeXml(head)) return FileKind.OtherDocument;
        return TextDecoding.SeemsText(head) ? FileKind.Text : FileKind.Unknown;
    }

    private static bool IsOfficeXml(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head[..Math.Min(head.Length, HeadLength)]);
        return text.AsSpan().TrimStart("\u00EF\u00BB\u00BF \t\r\n").StartsWith("<?xml", StringComparison.Ordinal)
            && OfficeXmlRoots.Any(root => text.Contains(root, StringComparison.Ordinal));
    }
}
