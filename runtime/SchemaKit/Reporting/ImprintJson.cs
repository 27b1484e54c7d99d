using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace SchemaKit;

/// <summary>What a report says of itself as a publication, as properties of the object that is open.</summary>
internal static class ImprintJson
{
    /// <summary>Writes title, day of publication and document number, and under <c>stated</c> where each of these, body and year stood.</summary>
    public static void Write(Utf8JsonWriter writer, ReportImprint imprint)
    {
        writer.WriteString("title", imprint.Title?.Value);
        writer.WriteString("published", imprint.Published?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("documentNumber", imprint.DocumentNumber?.Value);
        writer.WriteStartObject("stated");
        WriteStated(writer, "organization", imprint.Organization);
        WriteStated(writer, "year", imprint.Year);
        WriteStated(writer, "title", imprint.Title);
        WriteStated(writer, "published", imprint.Published);
        WriteStated(writer, "documentNumber", imprint.DocumentNumber);
        writer.WriteEndObject();
    }

    /// <summary>Writes what a person should know of how the document was read.</summary>
    public static void WriteRemarks(Utf8JsonWriter writer, ImmutableArray<Remark> remarks)
    {
        writer.WriteStartArray("remarks");
        foreach (var remark in remarks)
        {
            writer.WriteStartObject();
            writer.WriteString("text", remark.Text);
            WritePlace(writer, remark.Place);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteStated<T>(Utf8JsonWriter writer, string name, Stated<T>? stated)
    {
        if (stated is null) return;
        writer.WriteStartObject(name);
        writer.WriteString("raw", stated.Raw);
        writer.WriteString("by", stated.By);
        WritePlace(writer, stated.Place);
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, Place place)
    {
        if (!place.IsKnown) return;
        writer.WriteNumber("line", place.Line);
        writer.WriteNumber("column", place.Column);
    }
}
