using System.Text.Json;

namespace SchemaKit;

/// <summary>The figures stated in prose, as JSON.</summary>
internal static class ClaimJson
{
    /// <summary>Writes the property <c>claims</c>.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="isChecked">Whether the claims are held against the tables.</param>
    public static void Write(Utf8JsonWriter writer, ReadResult reading, bool isChecked)
    {
        writer.WriteStartArray("claims");
        foreach (var check in ClaimCheck.Of(reading.Claims, reading.Report)) Write(writer, check, isChecked);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ClaimCheck check, bool isChecked)
    {
        var claim = check.Claim;
        writer.WriteStartObject();
        writer.WriteString("claim", claim.Pattern.Id);
        writer.WriteString("part", claim.Part);
        WriteIds(writer, "cells", claim.Cells);
        writer.WriteStartArray("means");
        foreach (var meaning in claim.Means) WriteIds(writer, null, meaning.Cells);
        writer.WriteEndArray();
        writer.WriteNumber("value", claim.Value.Value!.Value);
        if (isChecked) writer.WriteString("verdict", NameOf(check.Verdict));
        writer.WriteString("text", claim.Text);
        PlaceJson.Write(writer, claim.Place);
        if (claim.Value.RoundedTo != 0) writer.WriteNumber("roundedTo", claim.Value.RoundedTo);
        writer.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter writer, string? name, IEnumerable<CellDefinition> cells)
    {
        if (name is null) writer.WriteStartArray();
        else writer.WriteStartArray(name);
        foreach (var cell in cells) writer.WriteStringValue(cell.Id);
        writer.WriteEndArray();
    }

    private static string NameOf(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Matches => "matches",
        ClaimVerdict.MatchesNone => "matchesNone",
        _ => "ambiguous",
    };
}
