using System.Text.Json;

namespace SchemaKit;

/// <summary>A place as JSON: <c>line</c> and <c>column</c> of a text, else <c>place</c> in words; nothing where it is not known.</summary>
internal static class PlaceJson
{
    /// <summary>Writes the properties into the object at hand.</summary>
    public static void Write(Utf8JsonWriter writer, Place place)
    {
        if (place.IsInText)
        {
            writer.WriteNumber("line"u8, place.Line);
            writer.WriteNumber("column"u8, place.Column);
        }
        else if (place.IsKnown)
        {
            writer.WriteString("place"u8, place.ToString());
        }
    }
}
