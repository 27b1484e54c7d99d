using System.IO.Compression;

namespace SchemaKit;

/// <summary>What was unpacked of an archive and the archives in it so far, and the unpacking of one more file.</summary>
internal sealed class UnpackedTotal(ReadingLimits limits)
{
    // Below that no ratio does any harm.
    private const int Harmless = 1 << 20;

    private int files;
    private long bytes;

    /// <summary>The refusal of an archive with too many files.</summary>
    public static DocumentException TooManyFiles(string? archive, ReadingLimits limits) => DocumentException.Beyond(
        nameof(ReadingLimits.MaximumFiles),
        archive,
        ReadingTexts.MoreFilesThan(limits.MaximumFiles));

    /// <summary>Why nothing more is unpacked; null where more may be.</summary>
    /// <param name="archive">The name of the archive.</param>
    public DocumentException? IsExceeded(string? archive)
    {
        if (files >= limits.MaximumFiles) return TooManyFiles(archive, limits);
        return bytes <= limits.MaximumUnpackedBytes ? null : DocumentException.Beyond(
            nameof(ReadingLimits.MaximumUnpackedBytes),
            archive,
            ReadingTexts.UnpacksToMoreThan(limits.MaximumUnpackedBytes));
    }

    /// <summary>Unpacks a file.</summary>
    /// <param name="entry">The file.</param>
    /// <param name="name">Its name.</param>
    public ArchivedFile Unpack(ZipArchiveEntry entry, string name)
    {
        files++;
        try
        {
            if (entry.IsEncrypted) throw new DocumentException(name, ReadingTexts.LockedInArchive);
            var content = Read(entry, name);
            return new ArchivedFile(name, FileKinds.Of(content, limits), content, null);
        }
        catch (DocumentException failure)
        {
            return new ArchivedFile(name, failure);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or NotSupportedException)
        {
            return new ArchivedFile(name, new DocumentException(name, ReadingTexts.CannotBeUnpacked, failure));
        }
    }

    private byte[] Read(ZipArchiveEntry entry, string name)
    {
        using var stream = new UnpackedStream(entry.Open(), name, limits, Math.Max(entry.CompressedLength, Harmless / limits.MaximumRatio));
        try
        {
            var content = FileBytes.Read(stream, name, limits);
            if (content.Length != entry.Length || Crc32.Of(content) != entry.Crc32)
            {
                throw new DocumentException(name, ReadingTexts.UnpacksToOther);
            }

            return content;
        }
        finally
        {
            bytes += stream.Count;
        }
    }
}
