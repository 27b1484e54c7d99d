using System.Xml;

namespace SchemaKit;

/// <summary>What the parts of a file of Word or Excel are, and how they hang together.</summary>
internal static class OfficeRelations
{
    /// <summary>Where the kinds of relations are named that Office files use.</summary>
    public const string Names = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string RelationsType = "application/vnd.openxmlformats-package.relationships+xml";

    /// <summary>All files of a package around its main part.</summary>
    public static IEnumerable<(string Name, Action<XmlWriter> Write)> Around(OfficePart main)
    {
        yield return ("[Content_Types].xml", xml => WriteTypes(xml, [main, .. main.Parts]));
        yield return ("_rels/.rels", xml => WriteRelations(xml, [main], folder: ""));
        yield return (main.Name, main.Write);
        var folder = main.Name[..(main.Name.IndexOf('/', StringComparison.Ordinal) + 1)];
        yield return ($"{folder}_rels/{main.Name[folder.Length..]}.rels", xml => WriteRelations(xml, main.Parts, folder));
        foreach (var part in main.Parts) yield return (part.Name, part.Write);
    }

    private static void WriteTypes(XmlWriter writer, IEnumerable<OfficePart> parts)
    {
        var xml = new OfficeXmlWriter(writer, "", ContentTypes);
        xml.Open("Types");
        xml.Add("Default", ("Extension", "rels"), ("ContentType", RelationsType));
        foreach (var part in parts) xml.Add("Override", ("PartName", "/" + part.Name), ("ContentType", part.ContentType));
        xml.Close();
    }

    private static void WriteRelations(XmlWriter writer, IEnumerable<OfficePart> parts, string folder)
    {
        var xml = new OfficeXmlWriter(writer, "", Relations);
        xml.Open("Relationships");
        foreach (var part in parts)
            xml.Add("Relationship", ("Id", OfficePart.IdOf(part)), ("Type", $"{Names}/{part.Relation}"), ("Target", part.Name[folder.Length..]));
        xml.Close();
    }
}
