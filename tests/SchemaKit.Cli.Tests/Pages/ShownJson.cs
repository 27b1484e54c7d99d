using System.Text.Json;

namespace SchemaKit.Cli.Tests.Pages;

/// <summary>JSON that a page shows of a longer output: what is shown is there, and says the same.</summary>
internal static class ShownJson
{
    public static void ShouldBeOf(JsonElement shown, JsonElement printed) => IsOf(shown, printed).ShouldBeTrue($"printed was\n{printed}");

    // An object may have more keys, an array more elements; one object may be shown of an array.
    private static bool IsOf(JsonElement shown, JsonElement printed) => (shown.ValueKind, printed.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => shown.EnumerateObject().All(member => printed.TryGetProperty(member.Name, out var value) && IsOf(member.Value, value)),
        (JsonValueKind.Object, JsonValueKind.Array) => printed.EnumerateArray().Any(element => IsOf(shown, element)),
        (JsonValueKind.Array, JsonValueKind.Array) => shown.EnumerateArray().All(element => printed.EnumerateArray().Any(other => IsOf(element, other))),
        _ => JsonElement.DeepEquals(shown, printed),
    };
}
