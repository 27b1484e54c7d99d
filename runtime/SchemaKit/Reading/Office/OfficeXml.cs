using System.Text;
using System.Xml;

namespace SchemaKit;

/// <summary>
/// A part of an Office file, read from start to end without a tree. Whatever is wrong with it becomes one message that names the file.
/// </summary>
internal sealed class OfficeXml : IDisposable
{
    // No run of text and no cell is anywhere near that long.
    private const int LongestText = 1 << 20;

    private readonly StringBuilder text = new();
    private readonly char[] chunk = new char[4096];
    private readonly XmlReader xml;
    private readonly OfficePackage package;

    public OfficeXml(Stream part, OfficePackage package)
    {
        this.package = package;
        xml = XmlReader.Create(part, new XmlReaderSettings
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            XmlResolver = null,
        });
    }

    public string LocalName => xml.LocalName;

    public string Namespace => xml.NamespaceURI;

    /// <summary>How many elements are around the one at hand.</summary>
    public int Depth => xml.Depth;

    public bool IsEmpty => xml.IsEmptyElement;

    public bool IsStartTag => xml.NodeType == XmlNodeType.Element;

    /// <summary>Goes on to the next tag or text.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="DocumentException">The part is no XML that could be read, or is nested too deeply.</exception>
    public bool Read()
    {
        try
        {
            if (!xml.Read()) return false;
        }
        catch (XmlException failure) when (xml.NodeType is XmlNodeType.None && failure.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new DocumentException(package.Name, ReadingTexts.DefinesEntities, failure);
        }
        catch (Exception failure) when (failure is XmlException or InvalidDataException or IOException or ArgumentException)
        {
            throw Damaged(failure);
        }

        if (xml.Depth <= package.Limits.MaximumDepth) return true;
        throw new DocumentException(package.Name, ReadingTexts.FileNestedDeeperThan(package.Limits.MaximumDepth));
    }

    public bool IsStart(string localName) => IsStartTag && xml.LocalName == localName;

    /// <summary>The attribute of that name, in whatever namespace; null where there is none.</summary>
    public string? Attribute(string localName)
    {
        string? value = null;
        while (value is null && xml.MoveToNextAttribute())
        {
            if (xml.LocalName == localName && xml.Prefix != "xmlns") value = xml.Value;
        }

        xml.MoveToElement();
        return value;
    }

    /// <summary>The namespace that a prefix stands for here; null where it stands for none.</summary>
    public string? NamespaceOf(string prefix) => xml.LookupNamespace(prefix);

    /// <summary>Goes through the elements directly within the one at hand; each is read to its end, or skipped.</summary>
    /// <param name="readElement">Reads an element to its end tag, or leaves it as it is.</param>
    public void Inside(Action readElement)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (Read() && xml.Depth > depth)
        {
            if (!IsStartTag) continue;
            var child = xml.Depth;
            readElement();
            if (IsStartTag && xml.Depth == child) Skip();
        }
    }

    /// <summary>Goes to the end tag of the element at hand.</summary>
    public void Skip()
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (Read() && xml.Depth > depth)
        {
        }
    }

    /// <summary>All text in the element at hand, whatever stands around it.</summary>
    public string AllText()
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        text.Clear();
        while (Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            while (ReadChunk() is > 0 and var length)
            {
                text.Append(chunk, 0, length);
                if (text.Length > LongestText) throw DocumentException.TooManyParts(package.Name, ReadingTexts.CharactersInOneText, LongestText);
            }
        }

        return text.ToString();
    }

    private int ReadChunk()
    {
        try
        {
            return xml.ReadValueChunk(chunk, 0, chunk.Length);
        }
        catch (Exception failure) when (failure is XmlException or InvalidDataException or IOException or ArgumentException)
        {
            throw Damaged(failure);
        }
    }

    private DocumentException Damaged(Exception failure) =>
        new(package.Name, ReadingTexts.Damaged(failure.Message), failure);

    public void Dispose() => xml.Dispose();
}
