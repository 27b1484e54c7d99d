using System.IO.Compression;
using System.Text;

namespace SchemaKit;

/// <summary>What a zip file is: a zip of files, or a document whose parts are kept in one.</summary>
internal static class ZipKind
{
    private const string OfficeParts = "[Content_Types].xml";
    private const int MostRead = 1 << 16;

    // By the content type of the main part, which tells what the file is whatever is embedded in it.
    private static readonly (string ContentType, FileKind Kind)[] OfficeKinds =
    [
        ("wordprocessingml.document.main+xml", FileKind.WordDocument),
        ("wordprocessingml.template.main+xml", FileKind.WordDocument),
        ("ms-word.document.macroEnabled.main+xml", FileKind.WordDocument),
        ("ms-word.template.macroEnabledTemplate.main+xml", FileKind.WordDocument),
        ("spreadsheetml.sheet.main+xml", FileKind.Workbook),
        ("spreadsheetml.template.main+xml", FileKind.Workbook),
        ("ms-excel.sheet.macroEnabled.main+xml", FileKind.Workbook),
        ("ms-excel.template.macroEnabled.main+xml", FileKind.Workbook),
    ];

    /// <summary>What the zip in a stream is; one that is cut off or damaged is an archive.</summary>
    public static FileKind Of(Stream stream, ReadingLimits limits)
    {
        try
        {
            if (!ZipDirectory.IsWithin(stream, limits)) return FileKind.Archive;
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.GetEntry(OfficeParts) is { } parts) return OfOffice(Start(parts));
            return zip.GetEntry("mimetype") is not null || zip.GetEntry("OFD.xml") is not null ? FileKind.OtherDocument : FileKind.Archive;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or NotSupportedException)
        {
            return FileKind.Archive;
        }
    }

    /// <summary>What to call a document in a zip that is not read here; null where it is no such document.</summary>
    public static Message? Seems(byte[] bytes, ReadingLimits limits)
    {
        if (!bytes.AsSpan().StartsWith("PK"u8) || Of(new MemoryStream(bytes), limits) != FileKind.OtherDocument) return null;
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (zip.GetEntry("OFD.xml") is not null) return ReadingTexts.OfdFile;
        return zip.GetEntry("mimetype") is not null
            ? ReadingTexts.OpenDocument
            : ReadingTexts.OtherOfficeFile;
    }

    /// <summary>Why the bytes of a zip cannot be read as one document, and what to do.</summary>
    public static Message Refusal(byte[] bytes, ReadingLimits limits)
    {
        try
        {
            using var archive = Archive.Open(bytes, null, limits);
            return ReadingTexts.IsZipOfFiles($"{nameof(Archive)}.{nameof(Archive.Open)}");
        }
        catch (DocumentException failure)
        {
            return failure.Why;
        }
    }

    private static FileKind OfOffice(string parts)
    {
        foreach (var (contentType, kind) in OfficeKinds)
        {
            if (parts.Contains(contentType, StringComparison.OrdinalIgnoreCase)) return kind;
        }

        return FileKind.OtherDocument;
    }

    private static string Start(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var bytes = new byte[MostRead];
        return Encoding.UTF8.GetString(bytes, 0, stream.ReadAtLeast(bytes, MostRead, throwOnEndOfStream: false));
    }
}
