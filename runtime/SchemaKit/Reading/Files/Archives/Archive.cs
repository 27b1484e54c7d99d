using System.IO.Compression;

namespace SchemaKit;

/// <summary>
/// A zip of files, whose files are unpacked one after the other, those of archives within it in their place. Hidden files, and
/// what the Mac adds to its archives, are left out. Not safe to use from several threads.
/// </summary>
public sealed class Archive : IDisposable
{
    private readonly string? name;
    private readonly ReadingLimits limits;
    private readonly Stream stream;
    private readonly ZipArchive zip;

    private Archive(string? name, Stream stream, ReadingLimits limits)
    {
        this.name = name;
        this.limits = limits;
        this.stream = stream;
        zip = OpenZip();
    }

    /// <summary>Opens an archive.</summary>
    /// <param name="path">The file. It may be larger than <see cref="ReadingLimits.MaximumBytes"/>, which holds for each file in it.</param>
    /// <param name="limits">How much it may ask for; <see cref="ReadingLimits.Default"/> where left out.</param>
    /// <exception cref="DocumentException">It cannot be opened, or is no zip, or a damaged one; the message says why and what to do.</exception>
    public static Archive Open(string path, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new Archive(path, FileBytes.Open(path), limits ?? ReadingLimits.Default);
    }

    /// <summary>Opens an archive whose bytes are at hand.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="name">What to call it; null where it has no name.</param>
    /// <param name="limits">How much it may ask for; <see cref="ReadingLimits.Default"/> where left out.</param>
    /// <exception cref="DocumentException">It is no zip, or a damaged one; the message says why and what to do.</exception>
    public static Archive Open(byte[] bytes, string? name, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new Archive(name, new MemoryStream(bytes, writable: false), limits ?? ReadingLimits.Default);
    }

    /// <summary>Every file of the archive, in the ordinal order of their names, unpacked as it is asked for.</summary>
    public IEnumerable<ArchivedFile> Files => FilesWithin(new UnpackedTotal(limits), depth: 1);

    /// <inheritdoc/>
    public void Dispose()
    {
        zip.Dispose();
        stream.Dispose();
    }

    private ZipArchive OpenZip()
    {
        try
        {
            if (!ZipDirectory.IsWithin(stream, limits)) throw UnpackedTotal.TooManyFiles(name, limits);
            var opened = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true, new NameEncoding());
            _ = opened.Entries.Count;
            return opened;
        }
        catch (DocumentException)
        {
            stream.Dispose();
            throw;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            stream.Dispose();
            throw new DocumentException(name, ReadingTexts.DamagedZip, failure);
        }
    }

    private IEnumerable<ArchivedFile> FilesWithin(UnpackedTotal total, int depth)
    {
        foreach (var (path, entry) in Shown())
        {
            if (total.IsExceeded(name) is { } beyond)
            {
                yield return new ArchivedFile(name ?? "", beyond);
                yield break;
            }

            var file = total.Unpack(entry, Path.Join(name, path));
            if (file.Kind == FileKind.Archive && file.Problem is null)
            {
                foreach (var inner in Inner(file, total, depth)) yield return inner;
            }
            else
            {
                yield return file;
            }
        }
    }

    private IEnumerable<ArchivedFile> Inner(ArchivedFile file, UnpackedTotal total, int depth)
    {
        if (depth >= limits.MaximumArchiveDepth)
        {
            var cause = ReadingTexts.ArchivesDeeperThan(limits.MaximumArchiveDepth);
            yield return new ArchivedFile(file.Name, DocumentException.Beyond(nameof(ReadingLimits.MaximumArchiveDepth), file.Name, cause));
            yield break;
        }

        Archive? inner = null;
        ArchivedFile? problem = null;
        try
        {
            inner = Open(file.Bytes, file.Name, limits);
        }
        catch (DocumentException failure)
        {
            problem = new ArchivedFile(file.Name, failure);
        }

        if (problem is not null) yield return problem;
        using (inner)
        {
            foreach (var found in inner?.FilesWithin(total, depth + 1) ?? []) yield return found;
        }
    }

    private IEnumerable<(string Path, ZipArchiveEntry Entry)> Shown() => zip.Entries
        .Select(entry => (Path: entry.FullName.Replace('\\', '/'), Entry: entry))
        .Where(file => !file.Path.EndsWith('/') && !IsHidden(file.Path))
        .OrderBy(file => file.Path, StringComparer.Ordinal);

    private static bool IsHidden(string path) => path.Split('/').Any(part => part.StartsWith('.') || part == "__MACOSX");
}
