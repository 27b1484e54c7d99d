using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SchemaKit;

/// <summary>The text in the bytes of a file: UTF-8 to the letter, or a refusal that says what the bytes seem to be.</summary>
internal static class FileText
{
    private static readonly (byte[] Signature, string Seems)[] Signatures =
    [
        ([0x50, 0x4B, 0x03, 0x04], "a zip file, but none of Word (.docx) or Excel (.xlsx)"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file (.doc, .xls)"),
        ("%PDF"u8.ToArray(), "a PDF file"),
        (@"{\rtf"u8.ToArray(), "an RTF file"),
        ([0xFF, 0xFE], "text in UTF-16"),
        ([0xFE, 0xFF], "text in UTF-16"),
        ([0x1F, 0x8B], "a gzip file"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)"),
        ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
    ];

    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="name">The name of the file, for the message.</param>
    /// <exception cref="DocumentException">The bytes are no UTF-8 text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string? name)
    {
        foreach (var (signature, seems) in Signatures)
        {
            if (bytes.StartsWith(signature)) throw Unreadable(name, $"seems to be {seems}");
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (bytes.Contains((byte)0)) throw Unreadable(name, "holds NUL bytes and seems to be no text");
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : throw NotUtf8(bytes, name);
    }

    private static DocumentException Unreadable(string? name, string cause) =>
        new(name, $"{cause}; this version reads text in UTF-8, HTML, .docx and .xlsx, so save it as one of these");

    private static DocumentException NotUtf8(ReadOnlySpan<byte> bytes, string? name)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == OperationStatus.Done) valid += length;
        var line = bytes[..valid].Count((byte)'\n') + 1;
        return new DocumentException(name, FormattableString.Invariant(
            $"is not UTF-8 from byte {valid + 1} on, in line {line}; it may be GBK, so convert it to UTF-8 (iconv -f GBK -t UTF-8)"));
    }
}
