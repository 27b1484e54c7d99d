using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace SchemaKit.Cli.Tests.Api;

/// <summary>A doc comment as text.</summary>
internal static class ApiComment
{
    /// <summary>What is said of a symbol: its summary, and what it throws; of a part of a record, what the record says of it.</summary>
    public static string Of(ISymbol symbol)
    {
        if (symbol.GetDocumentationCommentXml() is not { Length: > 0 } xml) return OfParameter(symbol);
        var comment = XElement.Parse(xml.StartsWith("<member", StringComparison.Ordinal) ? xml : $"<member>{xml}</member>");
        var summary = comment.Element("summary") is { } said ? Text(said) : comment.Element("inheritdoc") is null ? OfParameter(symbol) : "As inherited.";
        return summary + string.Concat(comment.Elements("exception").Select(thrown => $" Throws `{Short((string?)thrown.Attribute("cref"))}`: {Text(thrown)}"));
    }

    private static string OfParameter(ISymbol symbol) =>
        symbol is IPropertySymbol && symbol.ContainingType.GetDocumentationCommentXml() is { Length: > 0 } xml
            && XElement.Parse(xml).Elements("param").FirstOrDefault(parameter => (string?)parameter.Attribute("name") == symbol.Name) is { } part
                ? Text(part)
                : "";

    private static string Text(XElement element) => Regex.Replace(string.Concat(element.Nodes().Select(Node)), @"\s+", " ").Trim();

    private static string Node(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" or "code" } code => $"`{code.Value}`",
        XElement element when element.Attribute("cref") is { } cref => $"`{Short(cref.Value)}`",
        XElement element when element.Attribute("langword") is { } word => $"`{word.Value}`",
        XElement element when element.Attribute("name") is { } name => $"`{name.Value}`",
        XElement element => $" {Text(element)} ",
        _ => "",
    };

    // T:SchemaKit.Report`1 is Report, M:SchemaKit.Document.Load(System.String) is Document.Load.
    private static string Short(string? cref)
    {
        if (cref is null) return "";
        var name = cref[(cref.IndexOf(':') + 1)..].Split('(')[0];
        var parts = Regex.Replace(name, "`+\\d+", "").Split('.');
        return cref.StartsWith("T:", StringComparison.Ordinal) ? parts[^1] : string.Join('.', parts.TakeLast(2));
    }
}
