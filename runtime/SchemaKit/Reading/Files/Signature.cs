namespace SchemaKit;

/// <summary>The bytes by which a kind of file is known.</summary>
/// <param name="Offset">Where they stand.</param>
/// <param name="Bytes">The bytes.</param>
/// <param name="Kind">The kind of file.</param>
/// <param name="Seems">What to call it to a person.</param>
internal sealed record Signature(int Offset, byte[] Bytes, FileKind Kind, string Seems)
{
    private static readonly Signature[] All =
    [
        new(0, [0x50, 0x4B, 0x03, 0x04], FileKind.Archive, "a zip file"),
        new(0, [0x50, 0x4B, 0x05, 0x06], FileKind.Archive, "an empty zip file"),
        new(0, [0x50, 0x4B, 0x07, 0x08], FileKind.Archive, "a zip file in parts"),
        new(0, [0x1F, 0x8B], FileKind.Gzip, "a gzip file"),
        new(0, [0xD0, 0xCF, 0x11, 0xE0], FileKind.OtherDocument, "an old Office file (.doc, .xls, .wps), or one with a password; save it as .docx or .xlsx without a password"),
        new(0, @"{\rtf"u8.ToArray(), FileKind.OtherDocument, "an RTF file; save it as .docx"),
        new(0, "Rar!"u8.ToArray(), FileKind.OtherArchive, "a rar archive"),
        new(0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], FileKind.OtherArchive, "a 7z archive"),
        new(0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], FileKind.OtherArchive, "an xz file"),
        new(0, "BZh"u8.ToArray(), FileKind.OtherArchive, "a bzip2 file"),
        new(0, [0x28, 0xB5, 0x2F, 0xFD], FileKind.OtherArchive, "a zstd file"),
        new(257, "ustar"u8.ToArray(), FileKind.OtherArchive, "a tar archive"),
        new(0, "MSCF"u8.ToArray(), FileKind.OtherArchive, "a cab archive"),
        new(0, [0x89, 0x50, 0x4E, 0x47], FileKind.Picture, "a picture (PNG)"),
        new(0, [0xFF, 0xD8, 0xFF], FileKind.Picture, "a picture (JPEG)"),
        new(0, "GIF8"u8.ToArray(), FileKind.Picture, "a picture (GIF)"),
        new(8, "WEBP"u8.ToArray(), FileKind.Picture, "a picture (WebP)"),
        new(0, "II*\0"u8.ToArray(), FileKind.Picture, "a picture (TIFF)"),
        new(0, "MM\0*"u8.ToArray(), FileKind.Picture, "a picture (TIFF)"),
        new(0, [0x00, 0x00, 0x01, 0x00], FileKind.Picture, "a picture (icon)"),
        new(0, "wOFF"u8.ToArray(), FileKind.Other, "a font"),
        new(0, "wOF2"u8.ToArray(), FileKind.Other, "a font"),
        new(0, "OTTO"u8.ToArray(), FileKind.Other, "a font"),
        new(0, [0x00, 0x01, 0x00, 0x00, 0x00], FileKind.Other, "a font"),
        new(0, [0x7F, 0x45, 0x4C, 0x46], FileKind.Other, "a program"),
        new(0, [0x00, 0x61, 0x73, 0x6D], FileKind.Other, "a program"),
        new(0, "SQLite format 3\0"u8.ToArray(), FileKind.Other, "a database"),
        new(0, "ID3"u8.ToArray(), FileKind.Other, "a sound"),
        new(0, "OggS"u8.ToArray(), FileKind.Other, "a sound or film"),
        new(0, "RIFF"u8.ToArray(), FileKind.Other, "a sound or film"),
        new(0, [0x1A, 0x45, 0xDF, 0xA3], FileKind.Other, "a film"),
        new(4, "ftyp"u8.ToArray(), FileKind.Other, "a film"),
        new(0, "MZ"u8.ToArray(), FileKind.Other, "a program"),
        new(0, "BM"u8.ToArray(), FileKind.Picture, "a picture (BMP)"),
    ];

    /// <summary>The kind of file that starts like this; null where nothing is known that does.</summary>
    /// <param name="head">The first bytes of a file.</param>
    public static Signature? Find(ReadOnlySpan<byte> head)
    {
        foreach (var signature in All)
        {
            if (head.Length < signature.Offset + signature.Bytes.Length || !head[signature.Offset..].StartsWith(signature.Bytes)) continue;

            // Two letters are no proof: a text may start with them.
            if (signature.Bytes.Length > 2 || signature.Bytes[0] > 127 || signature.Kind == FileKind.Gzip || head.Contains((byte)0)) return signature;
        }

        return null;
    }
}
