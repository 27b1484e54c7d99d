namespace SchemaKit;

/// <summary>Recognises the files that Word and Excel write, by what they hold and never by their name.</summary>
internal static class OfficeFile
{
    private static readonly byte[] ZipSignature = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] OldOfficeSignature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // The name of the stream that holds a file encrypted with a password.
    private static readonly byte[] EncryptedPackage = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Reads a file of Word or Excel.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="limits">How much it may ask for.</param>
    /// <returns>The document; null where the file is of another kind, which may be another zip file.</returns>
    /// <exception cref="DocumentException">It is such a file and cannot be read.</exception>
    public static Document? Read(byte[] bytes, string? name, ReadingLimits limits)
    {
        if (IsEncrypted(bytes)) throw new DocumentException(name, ReadingTexts.OfficeLocked);
        if (!bytes.AsSpan().StartsWith(ZipSignature)) return null;
        using var package = OfficePackage.TryOpen(bytes, name, limits);
        return package?.Kind switch
        {
            null => null,
            OfficeKind.Word => WordDocument.Read(package),
            OfficeKind.Sheet => SheetDocument.Read(package),
            OfficeKind.BinarySheet => throw new DocumentException(name, ReadingTexts.BinaryExcel),
            OfficeKind.Presentation => throw new DocumentException(name, ReadingTexts.Presentation),
            _ => throw new DocumentException(name, ReadingTexts.NeitherWordNorExcel),
        };
    }

    private static bool IsEncrypted(ReadOnlySpan<byte> bytes) => bytes.StartsWith(OldOfficeSignature) && bytes.IndexOf(EncryptedPackage) >= 0;
}
