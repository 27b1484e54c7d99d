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
        FormattableString.Invariant($"holds more than {limits.MaximumFiles} files; unpack it and name folders of it"));

    /// <summary>Why nothing more is unpacked; null where more may be.</summary>
    /// <param name="archive">The name of the archive.</param>
    public DocumentException? IsExceeded(string? archive)
    {
        if (files >= limits.MaximumFiles) return TooManyFiles(archive, limits);
        return bytes <= limits.MaximumUnpackedBytes ? null : DocumentException.Beyond(
            nameof(ReadingLimits.MaximumUnpackedBytes),
            archive,
            FormattableString.Invariant($"unpacks to more than {limits.MaximumUnpackedBytes} bytes, and the rest of it is not read; unpack it and name the folder"));
    }

    /// <summary>Unpacks a file.</summary>
    /// <param name="entry">The file.</param>
    /// <param name="name">Its name.</param>
    public ArchivedFile Unpack(ZipArchiveEntry entry, string name)
    {
        files++;
        try
        {
            if (entry.IsEncrypted) throw new DocumentException(name, "is locked with a password; unpack it, and name the folder");
            var content = Read(entry, name);
            return new ArchivedFile(name, FileKinds.Of(content, limits), content, null);
        }
        catch (DocumentException failure)
        {
            return new ArchivedFile(name, failure);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or NotSupportedException)
        {
            return new ArchivedFile(name, new DocumentException(name, "cannot be unpacked, since the zip is damaged, cut off, or packed in a way that is not known here; fetch it again", failure));
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
                throw new DocumentException(name, "does not unpack to what the zip says it is; the zip is damaged, fetch it again");
            }

            return content;
        }
        finally
        {
            bytes += stream.Count;
        }
    }
}
