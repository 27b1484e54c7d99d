using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace SchemaKit.Cli.Tests.Api;

/// <summary>The documentation that the compiler wrote beside an assembly.</summary>
internal sealed class DocumentationFile(string path) : DocumentationProvider
{
    private readonly string path = path;
    private readonly Dictionary<string, string> members = XDocument.Load(path).Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!, member => member.ToString(), StringComparer.Ordinal);

    /// <summary>The documentation of an assembly; null where there is none.</summary>
    public static DocumentationFile? Of(string assembly) =>
        Path.ChangeExtension(assembly, ".xml") is var path && File.Exists(path) ? new(path) : null;

    public override bool Equals(object? other) => other is DocumentationFile file && file.path == path;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(path);

    protected override string GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        members.GetValueOrDefault(documentationMemberID, "");
}
