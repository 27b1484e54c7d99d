using System.IO.Compression;
using System.Text;
using System.Xml;

namespace SchemaKit;

/// <summary>
/// A layout that is a file of Word or Excel. The same report gives the same bytes: the parts stand in the order of their names, and none
/// tells when it was written.
/// </summary>
internal abstract class OfficeLayout(string name, string extension) : Layout(name, extension)
{
    // The earliest time that a zip file can tell.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize };

    public sealed override void WriteUnchecked(PrintedReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (part, write) in OfficeRelations.Around(MainPartOf(report)).OrderBy(part => part.Name, StringComparer.Ordinal))
        {
            var entry = zip.CreateEntry(part);
            entry.LastWriteTime = NoTime;
            using var file = entry.Open();
            using var xml = XmlWriter.Create(file, Settings);
            write(xml);
        }
    }

    /// <summary>The part that the others hang on.</summary>
    protected abstract OfficePart MainPartOf(PrintedReport report);
}
