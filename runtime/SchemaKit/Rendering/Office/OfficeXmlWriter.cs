using System.Globalization;
using System.Xml;

namespace SchemaKit;

/// <summary>Writes the elements of one language of Office.</summary>
/// <param name="writer">Where to.</param>
/// <param name="prefix">What stands before its names, those of attributes too; empty where nothing does.</param>
/// <param name="language">The language, by its namespace.</param>
internal sealed class OfficeXmlWriter(XmlWriter writer, string prefix, string language)
{
    /// <summary>Opens an element.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="attributes">Its attributes; one without a value is left out.</param>
    public void Open(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        writer.WriteStartElement(prefix, name, language);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null) continue;
            writer.WriteAttributeString(prefix, attribute, prefix.Length == 0 ? null : language, Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }

    public void Close() => writer.WriteEndElement();

    /// <summary>Writes an element with nothing in it.</summary>
    public void Add(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Open(name, attributes);
        Close();
    }

    /// <summary>Writes an element with a value.</summary>
    public void AddValue(string name, string value)
    {
        Open(name);
        writer.WriteString(value);
        Close();
    }

    /// <summary>Writes an element with a text of which every space counts.</summary>
    public void AddText(string name, string text)
    {
        Open(name);
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(text);
        Close();
    }

    /// <summary>Adds to the element that is open how it refers to another part.</summary>
    public void AddReference(OfficePart part) => writer.WriteAttributeString("r", "id", OfficeRelations.Names, OfficePart.IdOf(part));
}
