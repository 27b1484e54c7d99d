using System.IO.Compression;
using System.Xml;

namespace SchemaKit;

/// <summary>
/// A file of Word or Excel: a zip file of XML parts that name each other. Only the parts that hold the text are opened, so that a lost
/// picture or a malformed link, which Word and Excel pass over too, does no harm; that is why this is not the package reader of the Open
/// XML SDK, which refuses such files. Nothing outside the file is ever fetched.
/// </summary>
internal sealed class OfficePackage : IDisposable
{
    private const string ContentTypesName = "[Content_Types].xml";
    private const string OfficeDocument = "/officeDocument";

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    private OfficePackage(ZipArchive zip, string? name, ReadingLimits limits)
    {
        this.zip = zip;
        (Name, Limits) = (name, limits);
    }

    /// <summary>The name of the file, for messages.</summary>
    public string? Name { get; }

    /// <summary>How much the file may ask for.</summary>
    public ReadingLimits Limits { get; }

    /// <summary>What the package holds.</summary>
    public OfficeKind Kind { get; private set; }

    /// <summary>The path of the part that everything starts from.</summary>
    public string MainPart { get; private set; } = "";

    /// <summary>Opens a zip file as a package.</summary>
    /// <returns>The package; null where the zip file is none.</returns>
    /// <exception cref="DocumentException">The zip file is damaged, or unpacks to more than the limits allow.</exception>
    public static OfficePackage? TryOpen(byte[] bytes, string? name, ReadingLimits limits)
    {
        ZipArchive zip;
        bool isPackage;
        try
        {
            zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            isPackage = zip.Entries.Any(entry => entry.FullName == ContentTypesName);
        }
        catch (InvalidDataException failure)
        {
            throw new DocumentException(name, ReadingTexts.DamagedOfficeZip, failure);
        }

        var package = new OfficePackage(zip, name, limits);
        if (!isPackage)
        {
            package.Dispose();
            return null;
        }

        package.ListParts();
        package.FindMainPart();
        return package;
    }

    /// <summary>Whether there is such a part.</summary>
    public bool Has(string path) => parts.ContainsKey(path);

    /// <summary>Opens a part for reading.</summary>
    /// <param name="path">Its path in the package.</param>
    /// <param name="what">What it is, for the message where it is lost.</param>
    /// <exception cref="DocumentException">There is no such part.</exception>
    public OfficeXml Open(string? path, Message what) => path is not null && parts.TryGetValue(path, out var part)
        ? Open(part)
        : throw new DocumentException(Name, ReadingTexts.HasLost(what));

    /// <summary>The parts that a part refers to, by the end of the reference's type: <c>/styles</c>. Only parts of the package.</summary>
    /// <param name="path">The path of the part; empty for the package itself.</param>
    public IEnumerable<OfficeReference> ReferencesOf(string path)
    {
        var slash = path.LastIndexOf('/') + 1;
        if (!parts.TryGetValue($"{path[..slash]}_rels/{path[slash..]}.rels", out var part)) yield break;
        using var xml = Open(part);
        while (xml.Read())
        {
            if (!xml.IsStart("Relationship") || xml.Attribute("TargetMode") == "External") continue;
            if (xml.Attribute("Id") is { } id && xml.Attribute("Target") is { } target && Resolve(path[..slash], target) is { } resolved)
                yield return new OfficeReference(id, xml.Attribute("Type") ?? "", resolved);
        }
    }

    public void Dispose() => zip.Dispose();

    private OfficeXml Open(ZipArchiveEntry part)
    {
        if (part.Length > Limits.MaximumBytes) throw new DocumentException(Name, ReadingTexts.PartUnpacksTooFar(part.FullName, Limits.MaximumBytes));
        try
        {
            return new OfficeXml(part.Open(), this);
        }
        catch (Exception failure) when (failure is InvalidDataException or NotSupportedException or IOException)
        {
            throw new DocumentException(Name, ReadingTexts.Damaged(failure.Message), failure);
        }
    }

    // Sizes are those that the zip file tells; no more than that is ever unpacked.
    private void ListParts()
    {
        if (zip.Entries.Count > Limits.MaximumFiles) throw DocumentException.TooManyParts(Name, ReadingTexts.FilesPackedInIt, Limits.MaximumFiles);
        var size = 0L;
        foreach (var entry in zip.Entries)
        {
            size += entry.Length;
            parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }

        if (size > Limits.MaximumUnpackedBytes) throw new DocumentException(Name, ReadingTexts.UnpacksTooFar(Limits.MaximumUnpackedBytes));
    }

    private void FindMainPart()
    {
        var types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        using (var xml = Open(ContentTypesName, ReadingTexts.ItsContents))
        {
            while (xml.Read())
            {
                if (xml.IsStart("Override") && xml.Attribute("PartName") is { } part) types[part.TrimStart('/')] = xml.Attribute("ContentType") ?? "";
                else if (xml.IsStart("Default") && xml.Attribute("Extension") is { } extension) types['.' + extension] = xml.Attribute("ContentType") ?? "";
            }
        }

        if (ReferencesOf("").FirstOrDefault(reference => reference.Is(OfficeDocument)) is not { Path: { } main }) return;
        if (!types.TryGetValue(main, out var type)) types.TryGetValue(Path.GetExtension(main), out type);
        (MainPart, Kind) = (main, KindOf(type ?? ""));
    }

    private static OfficeKind KindOf(string contentType) =>
        !contentType.Contains("main", StringComparison.OrdinalIgnoreCase) && !contentType.Contains("template", StringComparison.OrdinalIgnoreCase) ? OfficeKind.Other
        : contentType.Contains("sheet.binary", StringComparison.OrdinalIgnoreCase) ? OfficeKind.BinarySheet
        : contentType.Contains("word", StringComparison.OrdinalIgnoreCase) ? OfficeKind.Word
        : contentType.Contains("spreadsheet", StringComparison.OrdinalIgnoreCase) || contentType.Contains("ms-excel", StringComparison.OrdinalIgnoreCase) ? OfficeKind.Sheet
        : contentType.Contains("presentation", StringComparison.OrdinalIgnoreCase) || contentType.Contains("powerpoint", StringComparison.OrdinalIgnoreCase) ? OfficeKind.Presentation
        : OfficeKind.Other;

    // A target is relative to the folder of the part that names it, or starts at the root; one that leaves the package is none.
    private static string? Resolve(string folder, string target)
    {
        if (target.Contains("://", StringComparison.Ordinal)) return null;
        var segments = new List<string>();
        foreach (var segment in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".") continue;
            if (segment != "..") segments.Add(segment);
            else if (segments.Count > 0) segments.RemoveAt(segments.Count - 1);
            else return null;
        }

        return Uri.UnescapeDataString(string.Join('/', segments));
    }
}

/// <summary>A reference from one part to another.</summary>
/// <param name="Id">The name by which the part uses it.</param>
/// <param name="Type">A URI that says what the other part is; its end tells, its start differs between variants of the format.</param>
/// <param name="Path">The path of the other part.</param>
internal readonly record struct OfficeReference(string Id, string Type, string Path)
{
    /// <summary>Whether the type ends like that.</summary>
    public bool Is(string type) => Type.EndsWith(type, StringComparison.Ordinal);
}
