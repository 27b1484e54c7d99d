using System.Globalization;
using System.Text.Json;

namespace SchemaKit;

/// <summary>
/// What came of reading and reconciling a report, as one JSON object: file, template, edition, organization, year, title, day of publication,
/// document number and the evidence for each, sections, cells,
/// claims, findings, implied values, diagnosis, how many figures were placed, and those that were not. Names and figures are those of the form; nothing is rounded.
/// </summary>
public static class ReadingJson
{
    /// <summary>How the object is best written: on one line, with the characters of the form as they are.</summary>
    public static JsonWriterOptions OneLine => ReportJson.Options;

    /// <summary>Writes the object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="reconciliation">The verdicts; null leaves out the findings and what is concluded from them.</param>
    /// <param name="report">Which report of the file it is, from 1.</param>
    public static void Write(Utf8JsonWriter writer, string file, ReadResult reading, Reconciliation? reconciliation, int report = 1)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(reading);
        writer.WriteStartObject();
        writer.WriteString("file", file);
        writer.WriteNumber("report", report);
        ReportJson.WriteIdentity(writer, reading.Report);
        ImprintJson.Write(writer, reading.Imprint);
        WriteSections(writer, reading);
        writer.WritePropertyName("cells");
        ReportJson.WriteCells(writer, reading.Report.Block);
        ClaimJson.Write(writer, reading, isChecked: reconciliation is not null);
        if (reconciliation is not null)
        {
            WriteFindings(writer, reconciliation);
            DiagnosisJson.Write(writer, reading.Report);
        }

        WriteFigures(writer, reading);
        WriteUnplaced(writer, reading);
        if (!reading.Unknown.IsEmpty) WriteUnknown(writer, reading);
        if (!reading.Subtotals.IsEmpty) WriteSubtotals(writer, reading);
        if (!reading.Remarks.IsEmpty) ImprintJson.WriteRemarks(writer, reading.Remarks);
        writer.WriteEndObject();
    }

    /// <summary>Writes the object that stands for a file which could not be read.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="error">Why, for a person.</param>
    /// <param name="kind">What kind of document it is instead; null where it could not be read as any.</param>
    public static void WriteError(Utf8JsonWriter writer, string file, string error, OtherDocumentKind? kind = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("file", file);
        writer.WriteString("error", error);
        if (kind is { } other) writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(other.ToString()));
        writer.WriteEndObject();
    }

    private static void WriteSections(Utf8JsonWriter writer, ReadResult reading)
    {
        writer.WriteStartObject("sections");
        foreach (var (section, state) in reading.Sections)
        {
            writer.WriteString(section.Id, state switch
            {
                SectionState.Read => "read",
                SectionState.Partial => "partial",
                _ => "missing",
            });
        }

        writer.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter writer, Reconciliation reconciliation)
    {
        writer.WriteStartArray("findings");
        foreach (var finding in reconciliation.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", finding.Rule.Id);
            writer.WriteString("at", finding.Instance.At);
            writer.WriteString("verdict", NameOf(finding.Verdict));
            writer.WriteString("severity", NameOf(finding.Rule.Severity));
            WriteFigure(writer, "left", finding.Left);
            WriteFigure(writer, "right", finding.Right);
            WriteIds(writer, "cells", finding.Operands);
            WriteIds(writer, "missing", finding.MissingOperands);
            writer.WriteString("message", finding.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFigures(Utf8JsonWriter writer, ReadResult reading)
    {
        writer.WriteStartObject("figures");
        writer.WriteNumber("placed", reading.PlacedFigures);
        writer.WriteNumber("unplaced", reading.Unplaced.Length);
        writer.WriteEndObject();
    }

    private static void WriteUnplaced(Utf8JsonWriter writer, ReadResult reading)
    {
        writer.WriteStartArray("unplaced");
        foreach (var figure in reading.Unplaced)
        {
            writer.WriteStartObject();
            writer.WriteString("text", figure.Text);
            PlaceJson.Write(writer, figure.Place);
            writer.WriteString("reason", figure.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteUnknown(Utf8JsonWriter writer, ReadResult reading)
    {
        writer.WriteStartArray("unknown");
        foreach (var head in reading.Unknown)
        {
            writer.WriteStartObject();
            writer.WriteString(head.IsColumn ? "column" : "row", head.Label);
            writer.WriteString("table", head.Table);
            PlaceJson.Write(writer, head.Place);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSubtotals(Utf8JsonWriter writer, ReadResult reading)
    {
        writer.WriteStartArray("subtotals");
        foreach (var subtotal in reading.Subtotals)
        {
            writer.WriteStartObject();
            writer.WriteString("group", subtotal.Group);
            writer.WriteString("at", subtotal.At);
            WriteFigure(writer, "value", subtotal.Value.Value);
            writer.WriteString("raw", subtotal.Value.Raw);
            PlaceJson.Write(writer, subtotal.Place);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteIds(Utf8JsonWriter writer, string name, IEnumerable<Cell> cells)
    {
        writer.WriteStartArray(name);
        foreach (var cell in cells) writer.WriteStringValue(cell.Definition.Id);
        writer.WriteEndArray();
    }

    // Zeros after the point are how a sum was reached, not part of it: 2, never 2.0.
    internal static void WriteFigure(Utf8JsonWriter writer, string name, decimal? figure)
    {
        writer.WritePropertyName(name);
        if (figure is { } known) writer.WriteRawValue(known.ToString("0.############################", CultureInfo.InvariantCulture));
        else writer.WriteNullValue();
    }

    private static string NameOf(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "holds",
        Verdict.HoldsIfBlanksAreZero => "holdsIfBlanksAreZero",
        Verdict.Violated => "violated",
        _ => "notAssessable",
    };

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };
}
