using System.Text.Json;

namespace SchemaKit.Cli.Schemas;

using SchemaKit.Schema;

/// <summary>What differs between two templates, for a program.</summary>
internal static class DifferenceJson
{
    /// <summary>The object.</summary>
    /// <param name="older">The older template.</param>
    /// <param name="newer">The newer one.</param>
    /// <param name="changes">What differs.</param>
    public static string Of(Template older, Template newer, IReadOnlyList<Change> changes) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        Write(json, "old", older);
        Write(json, "new", newer);
        json.WriteBoolean("breaks", changes.Any(change => change.Effect is ChangeEffect.Breaks));
        json.WriteBoolean("weakens", changes.Any(change => change.Effect is ChangeEffect.Weakens));
        json.WriteStartArray("changes");
        foreach (var change in changes) Write(json, change);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string name, Template template)
    {
        json.WriteStartObject(name);
        json.WriteString("file", template.FileName);
        json.WriteString("template", template.Id);
        json.WriteString("edition", template.Edition);
        if (template.Variant is { } variant) json.WriteString("variant", variant.Id);
        json.WriteString("type", $"{template.Namespace}.{template.TypeName}");
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("effect", JsonNamingPolicy.CamelCase.ConvertName(change.Effect.ToString()));
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(change.Kind.ToString()));
        json.WriteString("path", change.Path);
        json.WriteString("message", change.Message);
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        json.WriteStartArray("cells");
        foreach (var cell in change.Cells) json.WriteStringValue(cell);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
