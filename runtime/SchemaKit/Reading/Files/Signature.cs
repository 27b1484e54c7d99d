namespace SchemaKit;

/// <summary>The bytes by which a kind of file is known.</summary>
/// <param name="Offset">Where they stand.</param>
/// <param name="Bytes">The bytes.</param>
/// <param name="Kind">The kind of file.</param>
/// <param name="Seems">What to call it to a person.</param>
internal sealed record Signature(int Offset, byte[] Bytes, FileKind Kind, Message Seems)
{
    private static readonly Signature[] All =
    [
        new(0, [0x50, 0x4B, 0x03, 0x04], FileKind.Archive, ReadingTexts.ZipFile),
        new(0, [0x50, 0x4B, 0x05, 0x06], FileKind.Archive, ReadingTexts.EmptyZipFile),
        new(0, [0x50, 0x4B, 0x07, 0x08], FileKind.Archive, ReadingTexts.ZipFileInParts),
        new(0, [0x1F, 0x8B], FileKind.Gzip, ReadingTexts.GzipFile),
        new(0, [0xD0, 0xCF, 0x11, 0xE0], FileKind.OtherDocument, ReadingTexts.OldOfficeFile),
        new(0, @"{\rtf"u8.ToArray(), FileKind.OtherDocument, ReadingTexts.RtfFile),
        new(0, "Rar!"u8.ToArray(), FileKind.OtherArchive, ReadingTexts.RarArchive),
        new(0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], FileKind.OtherArchive, ReadingTexts.SevenZipArchive),
        new(0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], FileKind.OtherArchive, ReadingTexts.XzFile),
        new(0, "BZh"u8.ToArray(), FileKind.OtherArchive, ReadingTexts.Bzip2File),
        new(0, [0x28, 0xB5, 0x2F, 0xFD], FileKind.OtherArchive, ReadingTexts.ZstdFile),
        new(257, "ustar"u8.ToArray(), FileKind.OtherArchive, ReadingTexts.TarArchive),
        new(0, "MSCF"u8.ToArray(), FileKind.OtherArchive, ReadingTexts.CabArchive),
        new(0, [0x89, 0x50, 0x4E, 0x47], FileKind.Picture, ReadingTexts.Picture("PNG")),
        new(0, [0xFF, 0xD8, 0xFF], FileKind.Picture, ReadingTexts.Picture("JPEG")),
        new(0, "GIF8"u8.ToArray(), FileKind.Picture, ReadingTexts.Picture("GIF")),
        new(8, "WEBP"u8.ToArray(), FileKind.Picture, ReadingTexts.Picture("WebP")),
        new(0, "II*\0"u8.ToArray(), FileKind.Picture, ReadingTexts.Picture("TIFF")),
        new(0, "MM\0*"u8.ToArray(), FileKind.Picture, ReadingTexts.Picture("TIFF")),
        new(0, [0x00, 0x00, 0x01, 0x00], FileKind.Picture, ReadingTexts.IconPicture),
        new(0, "wOFF"u8.ToArray(), FileKind.Other, ReadingTexts.Font),
        new(0, "wOF2"u8.ToArray(), FileKind.Other, ReadingTexts.Font),
        new(0, "OTTO"u8.ToArray(), FileKind.Other, ReadingTexts.Font),
        new(0, [0x00, 0x01, 0x00, 0x00, 0x00], FileKind.Other, ReadingTexts.Font),
        new(0, [0x7F, 0x45, 0x4C, 0x46], FileKind.Other, ReadingTexts.ProgramFile),
        new(0, [0x00, 0x61, 0x73, 0x6D], FileKind.Other, ReadingTexts.ProgramFile),
        new(0, "SQLite format 3\0"u8.ToArray(), FileKind.Other, ReadingTexts.Database),
        new(0, "ID3"u8.ToArray(), FileKind.Other, ReadingTexts.Sound),
        new(0, "OggS"u8.ToArray(), FileKind.Other, ReadingTexts.SoundOrFilm),
        new(0, "RIFF"u8.ToArray(), FileKind.Other, ReadingTexts.SoundOrFilm),
        new(0, [0x1A, 0x45, 0xDF, 0xA3], FileKind.Other, ReadingTexts.Film),
        new(4, "ftyp"u8.ToArray(), FileKind.Other, ReadingTexts.Film),
        new(0, "MZ"u8.ToArray(), FileKind.Other, ReadingTexts.ProgramFile),
        new(0, "BM"u8.ToArray(), FileKind.Picture, ReadingTexts.Picture("BMP")),
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
