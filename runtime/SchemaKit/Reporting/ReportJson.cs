using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaKit;

/// <summary>
/// A report as one JSON object: which form and which report it is, and every cell by its id with state, number, text as published and
/// place.
/// </summary>
internal static class ReportJson
{
    // Reports are files and streams of their own, never pasted into a page, so Chinese stays readable. Control characters and halves
    // of surrogate pairs are escaped or replaced all the same.
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a report.</summary>
    public static void Write(Utf8JsonWriter writer, Report report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteIdentity(writer, report);
        writer.WritePropertyName("cells"u8);
        WriteCells(writer, report.Block);
        writer.WriteEndObject();
    }

    /// <summary>Writes which form and which report it is, as properties of the object that is open.</summary>
    public static void WriteIdentity(Utf8JsonWriter writer, Report report)
    {
        var form = report.GetForm();
        writer.WriteString("template"u8, form.Template);
        writer.WriteString("edition"u8, form.Edition);
        if (form.Variant is { } variant) writer.WriteString("variant"u8, variant);
        writer.WriteString("organization"u8, report.Organization);
        if (report.Year is { } year) writer.WriteNumber("year"u8, year);
        else writer.WriteNull("year"u8);
    }

    /// <summary>A report as JSON text.</summary>
    public static string Write(Report report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options)) Write(writer, report);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads a report back.</summary>
    /// <exception cref="FormatException">It is no report on the form; the message says where and why.</exception>
    public static Report Read(ReadOnlySpan<byte> utf8Json, Form form) => ReportJsonReader.Read(utf8Json, form);

    /// <summary>Writes the cells of a report as an object, in the order of the form.</summary>
    public static void WriteCells(Utf8JsonWriter writer, CellBlock block)
    {
        writer.WriteStartObject();
        for (var i = 0; i < block.Catalogue.Count; i++)
        {
            writer.WritePropertyName(block.Catalogue[i].Id);
            WriteCell(writer, block.Values[i], block.PlaceOf(i));
        }

        writer.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter writer, in CellValue cell, Place place)
    {
        writer.WriteStartObject();
        writer.WriteString("state"u8, CellStateNames.Of(cell.State));
        if (cell.Value is { } value) writer.WriteNumber("value"u8, value);
        else writer.WriteNull("value"u8);
        writer.WriteString("raw"u8, cell.Raw);
        PlaceJson.Write(writer, place);
        if (cell.RoundedTo != 0) writer.WriteNumber("roundedTo"u8, cell.RoundedTo);
        writer.WriteEndObject();
    }
}
