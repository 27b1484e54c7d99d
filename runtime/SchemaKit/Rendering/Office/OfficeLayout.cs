using System.IO.Compression;

namespace SchemaKit;

/// <summary>
/// A layout that is a file of Word or Excel. The same report gives the same bytes: the parts stand in the order of their names, and none
/// tells when it was written.
/// </summary>
internal abstract class OfficeLayout(string name, string extension) : Layout(name, extension)
{
    // The earliest time that a zip file can tell.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public sealed override void WriteUnchecked(PrintedReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using var package = new MemoryStream();
        Write(report, package);
        using var written = new ZipArchive(package, ZipArchiveMode.Read);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in written.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
        {
            var copy = zip.CreateEntry(part.FullName);
            copy.LastWriteTime = NoTime;
            using var from = part.Open();
            using var to = copy.Open();
            from.CopyTo(to);
        }
    }

    /// <summary>Writes a package.</summary>
    protected abstract void Write(PrintedReport report, Stream package);
}
