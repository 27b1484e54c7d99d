using System.Text;
using System.Xml;

namespace SchemaKit;

/// <summary>
/// A part of an Office file, read from start to end without a tree. Whatever is wrong with it becomes one message that names the file.
/// </summary>
internal sealed class OfficeXml : IDisposable
{
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
            MaxCharactersInDocument = package.Limits.MaximumUnpackedBytes,
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
        catch (Exception failure) when (failure is XmlException or InvalidDataException or IOException or ArgumentException)
        {
            throw new DocumentException(package.Name, $"is damaged: {failure.Message} Get it again, or open it in Office and save it anew.", failure);
        }

        if (xml.Depth <= package.Limits.MaximumDepth) return true;
        throw new DocumentException(package.Name, FormattableString.Invariant(
            $"its elements are nested more than {package.Limits.MaximumDepth} deep; no report is written like that, so check how the file came about"));
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

    /// <summary>The text at hand, where it is one.</summary>
    public string? Text =>
        xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace ? xml.Value : null;

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
        var text = "";
        StringBuilder? joined = null;
        while (Read() && xml.Depth > depth)
        {
            if (Text is not { } more) continue;
            if (text.Length == 0) text = more;
            else (joined ??= new StringBuilder(text)).Append(more);
        }

        return joined?.ToString() ?? text;
    }

    public void Dispose() => xml.Dispose();
}
