namespace SchemaKit;

/// <summary>From the bytes of a file to a document: the one place that sends each kind of file to what reads it.</summary>
internal static class FileReading
{
    /// <summary>Reads a file.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="name">The name of the file, for messages; null where it has none.</param>
    /// <param name="limits">How much it may ask for.</param>
    /// <exception cref="DocumentException">It is no document, or one that cannot be read.</exception>
    public static Document Read(byte[] bytes, string? name, ReadingLimits limits) => FileKinds.Of(bytes, limits) switch
    {
        FileKind.Empty => throw Document.Empty(name),
        FileKind.Mime => MimePage.Read(bytes, name, limits),
        FileKind.Pdf => PdfText.Read(bytes, name, limits),
        FileKind.Gzip => Read(Gzip.Unpack(bytes, name, limits), name, limits),
        FileKind.WordDocument or FileKind.Workbook or FileKind.OtherDocument when OfficeFile.Read(bytes, name, limits) is { } office => office,
        FileKind.Archive => throw new DocumentException(name, ZipKind.Refusal(bytes, limits)),
        FileKind.Text or FileKind.Unknown => Document.Parse(TextDecoding.Decode(bytes, name), name, limits),
        var kind => throw new DocumentException(name, Refusal(kind, (ZipKind.Seems(bytes, limits) ?? FileKinds.Seems(bytes))!)),
    };

    private static Message Refusal(FileKind kind, Message seems) => kind switch
    {
        FileKind.Picture => ReadingTexts.SeemsPicture(seems),
        FileKind.OtherArchive => ReadingTexts.SeemsArchive(seems),
        FileKind.Other => ReadingTexts.SeemsNoDocument(seems),
        _ => ReadingTexts.SeemsOther(seems),
    };
}
