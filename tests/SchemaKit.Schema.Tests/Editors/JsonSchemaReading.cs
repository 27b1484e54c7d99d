using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SchemaKit.Schema.Tests;

/// <summary>
/// Holds YAML against the JSON Schema that editors use. Knows the keywords that it uses and refuses every other, so that none is passed
/// over; no validator for .NET of this version of JSON Schema is to be had from the package feed.
/// </summary>
internal sealed class JsonSchemaReading(JsonElement root)
{
    private static readonly HashSet<string> Silent = ["$schema", "$id", "$defs", "title", "description", "default", "then", "else"];

    /// <summary>The schema that editors use.</summary>
    public static JsonSchemaReading OfEditors { get; } =
        new(JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", "schemakit.schema.json"))).RootElement);

    /// <summary>Whether a document is valid.</summary>
    /// <param name="yaml">The text, one document.</param>
    public bool Accepts(string yaml) => Root(yaml) is { } node && Accepts(root, node);

    /// <summary>The keys that a map may have, by its path of keys and positions; null where any may stand.</summary>
    /// <param name="path">The path.</param>
    /// <param name="isOverlay">Whether it is an overlay.</param>
    public IReadOnlyCollection<string>? KeysAt(IEnumerable<string> path, bool isOverlay)
    {
        var at = root.GetProperty(isOverlay ? "then" : "else");
        foreach (var step in path)
        {
            at = Resolved(at);
            at = int.TryParse(step, out _) && at.TryGetProperty("items", out var items) ? items
                : at.TryGetProperty("properties", out var properties) && properties.TryGetProperty(step, out var property) ? property
                : at.GetProperty("additionalProperties");
        }

        at = Resolved(at);
        return at.TryGetProperty("properties", out var known) ? [.. known.EnumerateObject().Select(p => p.Name)] : null;
    }

    private static YamlNode? Root(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count == 1 ? stream.Documents[0].RootNode : null;
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private JsonElement Resolved(JsonElement schema) =>
        schema.ValueKind is JsonValueKind.Object && schema.TryGetProperty("$ref", out var name)
            ? root.GetProperty("$defs").GetProperty(name.GetString()!["#/$defs/".Length..])
            : schema;

    private bool Accepts(JsonElement schema, YamlNode node) => schema.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => schema.EnumerateObject().All(keyword => Silent.Contains(keyword.Name) || Accepts(schema, keyword.Name, keyword.Value, node)),
    };

    private bool Accepts(JsonElement schema, string keyword, JsonElement value, YamlNode node)
    {
        var (map, list, text) = (node as YamlMappingNode, node as YamlSequenceNode, TypeOf(node) is "string" ? ((YamlScalarNode)node).Value! : null);
        return keyword switch
        {
            "$ref" => Accepts(Resolved(schema), node),
            "type" => value.ValueKind is JsonValueKind.Array ? value.EnumerateArray().Any(type => IsOf(type, node)) : IsOf(value, node),
            "enum" => value.EnumerateArray().Any(choice => IsSame(choice, node)),
            "const" => IsSame(value, node),
            "pattern" => text is null || Regex.IsMatch(text, value.GetString()!),
            "minimum" => TypeOf(node) is not ("number" or "integer") || double.Parse(((YamlScalarNode)node).Value!, System.Globalization.CultureInfo.InvariantCulture) >= value.GetDouble(),
            "maximum" => TypeOf(node) is not ("number" or "integer") || double.Parse(((YamlScalarNode)node).Value!, System.Globalization.CultureInfo.InvariantCulture) <= value.GetDouble(),
            "minItems" => list is null || list.Children.Count >= value.GetInt32(),
            "items" => list is null || list.Children.All(item => Accepts(value, item)),
            "minProperties" => map is null || map.Children.Count >= value.GetInt32(),
            "required" => map is null || value.EnumerateArray().All(key => Has(map, key.GetString()!)),
            "properties" => map is null || value.EnumerateObject().All(p => !Has(map, p.Name) || Accepts(p.Value, map.Children[new YamlScalarNode(p.Name)])),
            "additionalProperties" => map is null || map.Children.All(p => IsProperty(schema, p.Key) || Accepts(value, p.Value)),
            "propertyNames" => map is null || map.Children.Keys.All(key => Accepts(value, new YamlScalarNode(((YamlScalarNode)key).Value) { Style = ScalarStyle.DoubleQuoted })),
            "not" => !Accepts(value, node),
            "allOf" => value.EnumerateArray().All(part => Accepts(part, node)),
            "if" => !schema.TryGetProperty(Accepts(value, node) ? "then" : "else", out var consequence) || Accepts(consequence, node),
            _ => throw new NotSupportedException($"the JSON Schema uses '{keyword}', which is not held against anything here"),
        };
    }

    private static bool Has(YamlMappingNode map, string key) => map.Children.Keys.OfType<YamlScalarNode>().Any(k => k.Value == key);

    private static bool IsProperty(JsonElement schema, YamlNode key) =>
        schema.TryGetProperty("properties", out var properties) && key is YamlScalarNode { Value: { } name } && properties.TryGetProperty(name, out _);

    private static bool IsOf(JsonElement type, YamlNode node) => TypeOf(node) is var own && (own == type.GetString() || (own == "integer" && type.GetString() == "number"));

    private static bool IsSame(JsonElement choice, YamlNode node) => node is YamlScalarNode { Value: { } text } && choice.ValueKind switch
    {
        JsonValueKind.String => TypeOf(node) is "string" && choice.GetString() == text,
        JsonValueKind.Number => TypeOf(node) is "integer" && choice.GetRawText() == text,
        _ => TypeOf(node) is "boolean" && choice.GetBoolean() == (text.ToLowerInvariant() is "true"),
    };

    // What a scalar is in the core schema of YAML 1.2, as editors read it.
    private static string TypeOf(YamlNode node) => node switch
    {
        YamlMappingNode => "object",
        YamlSequenceNode => "array",
        YamlScalarNode { Style: not ScalarStyle.Plain } => "string",
        YamlScalarNode { Value: null or "" or "~" or "null" or "Null" or "NULL" } => "null",
        YamlScalarNode { Value: "true" or "True" or "TRUE" or "false" or "False" or "FALSE" } => "boolean",
        YamlScalarNode { Value: { } text } when Regex.IsMatch(text, "^[-+]?[0-9]+$") => "integer",
        YamlScalarNode { Value: { } text } when Regex.IsMatch(text, @"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$") => "number",
        _ => "string",
    };
}
