using System.Text.Json;

namespace SchemaKit;

/// <summary>What the rules imply for a report and how its errors are localized, as two properties of a JSON object.</summary>
internal static class DiagnosisJson
{
    public static void Write(Utf8JsonWriter writer, Report report)
    {
        writer.WriteStartArray("implied");
        foreach (var implied in report.Imply().Values)
        {
            writer.WriteStartObject();
            writer.WriteString("cell", implied.Cell.Definition.Id);
            ReadingJson.WriteFigure(writer, "value", implied.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        var diagnosis = report.Diagnose();
        writer.WriteStartArray("diagnosis");
        foreach (var correction in diagnosis.Corrections) Write(writer, correction);
        writer.WriteEndArray();
        if (diagnosis.Limit is { } limit) writer.WriteString("diagnosisLimit", limit);
    }

    private static void Write(Utf8JsonWriter writer, Correction correction)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("changes");
        foreach (var change in correction.Changes)
        {
            writer.WriteStartObject();
            writer.WriteString("cell", change.Cell.Definition.Id);
            ReadingJson.WriteFigure(writer, "read", change.Read);
            ReadingJson.WriteFigure(writer, "implied", change.Implied);
            if (change.Implied is null) WriteBounds(writer, change.Possible);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (!correction.Slips.IsEmpty) writer.WriteString("slip", string.Join(", ", correction.Slips.Select(NameOf)));
        writer.WriteEndObject();
    }

    private static void WriteBounds(Utf8JsonWriter writer, Interval possible)
    {
        ReadingJson.WriteFigure(writer, "atLeast", possible.Low == Interval.NegativeInfinity ? null : possible.Low);
        ReadingJson.WriteFigure(writer, "atMost", possible.High == Interval.PositiveInfinity ? null : possible.High);
    }

    private static string NameOf(Slip slip) => JsonNamingPolicy.CamelCase.ConvertName(slip.ToString());
}
