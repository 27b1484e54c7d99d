using System.Text;
using System.Text.Json;

namespace SchemaKit;

/// <summary>
/// Reads a report back from JSON. What stands beside the report in the object is passed over, so that a line of the command's own
/// output reads back too; inside of a cell nothing unknown is taken.
/// </summary>
internal ref struct ReportJsonReader
{
    private readonly ReadOnlySpan<byte> json;
    private readonly Form form;
    private readonly CellValue[] values;
    private readonly Place[] places;
    private readonly bool[] isRead;
    private Utf8JsonReader reader;
    private string? template;
    private string? variant;
    private string? edition;
    private string? organization;
    private int? year;

    private ReportJsonReader(ReadOnlySpan<byte> json, Form form)
    {
        this.json = json;
        this.form = form;
        reader = new Utf8JsonReader(json);
        values = new CellValue[form.Cells.Count];
        places = new Place[form.Cells.Count];
        isRead = new bool[form.Cells.Count];
    }

    /// <summary>Reads a report on a form; cells that are left out are missing.</summary>
    /// <exception cref="FormatException">It is no report on the form; the message says where and why.</exception>
    public static Report Read(ReadOnlySpan<byte> json, Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (json.StartsWith(Encoding.UTF8.Preamble)) json = json[Encoding.UTF8.Preamble.Length..];
        var report = new ReportJsonReader(json, form);
        try
        {
            report.ReadReport();
        }
        catch (JsonException failure)
        {
            var cause = failure.Message.Split(" LineNumber:")[0];
            throw new FormatException(ReportingTexts.NoJson((failure.LineNumber ?? 0) + 1, cause).ToString(), failure);
        }

        return form.Create(new CellBlock(form.Cells, report.values, report.places), new ReportIdentity(report.organization, report.year));
    }

    private void ReadReport()
    {
        reader.Read();
        Expect(JsonTokenType.StartObject, ReportingTexts.ReportIsObject);
        while (NextProperty() is { } property)
        {
            switch (property)
            {
                case "template":
                    template = ReadText(property);
                    break;
                case "edition":
                    edition = ReadText(property);
                    break;
                case "variant":
                    variant = ReadText(property);
                    break;
                case "organization":
                    organization = ReadText(property);
                    break;
                case "year":
                    year = reader.TokenType == JsonTokenType.Null ? null : ReadNumber(property);
                    break;
                case "cells":
                    ReadCells();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        if (template != form.Template || edition != form.Edition || variant != form.Variant)
        {
            throw Failure(ReportingTexts.OtherForm(template ?? (object)ReportingTexts.NoTemplate, $"{edition} {variant}".Trim(), form));
        }

        while (reader.Read())
        {
            // Only white space may follow; the reader itself refuses anything else.
        }
    }

    private void ReadCells()
    {
        Expect(JsonTokenType.StartObject, ReportingTexts.CellsIsObject);
        while (NextProperty() is { } id)
        {
            if (!form.Cells.TryGet(id, out var cell)) throw Failure(ReportingTexts.NoSuchCell(form, id));
            if (isRead[cell.Index]) throw Failure(ReportingTexts.CellTwice(id));
            isRead[cell.Index] = true;
            ReadCell(cell);
        }
    }

    private void ReadCell(CellDefinition cell)
    {
        Expect(JsonTokenType.StartObject, ReportingTexts.CellIsObject(cell.Id));
        string? state = null, raw = null, place = null;
        decimal? value = null, roundedTo = null;
        int? line = null, column = null;
        while (NextProperty() is { } property)
        {
            switch (property)
            {
                case "state":
                    state = ReadText(property);
                    break;
                case "value":
                    value = ReadDecimal(property);
                    break;
                case "raw":
                    raw = ReadText(property);
                    break;
                case "line":
                    line = ReadNumber(property);
                    break;
                case "column":
                    column = ReadNumber(property);
                    break;
                case "place":
                    place = ReadText(property);
                    break;
                case "roundedTo":
                    roundedTo = ReadDecimal(property);
                    break;
                default:
                    throw Failure(ReportingTexts.NoSuchProperty(property));
            }
        }

        values[cell.Index] = ToValue(cell, state, value, raw, roundedTo);
        places[cell.Index] = ToPlace(cell, line, column, place);
    }

    private readonly Place ToPlace(CellDefinition cell, int? line, int? column, string? words)
    {
        if (words is not null)
        {
            return line is null && column is null && Place.TryParse(words, out var place)
                ? place
                : throw Failure(ReportingTexts.TwoPlaces(cell.Id, words));
        }

        var isPlace = line is null ? column is null : line > 0 && column > 0;
        if (!isPlace) throw Failure(ReportingTexts.HalfPlace(cell.Id));
        return new Place(line ?? 0, column ?? 0);
    }

    private readonly CellValue ToValue(CellDefinition cell, string? state, decimal? value, string? raw, decimal? roundedTo)
    {
        var kind = state is null ? null : CellStateNames.Find(state);
        if (kind is null) throw Failure(ReportingTexts.NoState(cell.Id, state ?? ""));
        if (kind == CellState.Number != value is not null)
            throw Failure(ReportingTexts.ValueAndNoNumber(cell.Id));

        if (roundedTo is { } step && (value is null || step < 0)) throw Failure(ReportingTexts.NotRoundedTo(cell.Id, step));
        if (!CellValue.CanBeSaid(value ?? 0) || !CellValue.CanBeSaid(roundedTo ?? 0)) throw Failure(ReportingTexts.NumberTooLarge(cell.Id));
        return kind switch
        {
            CellState.Number => CellValue.Number(value!.Value, roundedTo ?? 0, raw),
            CellState.Text => CellValue.Text(raw ?? throw Failure(ReportingTexts.TextNotSaid(cell.Id))),
            CellState.NotApplicable => CellValue.NotApplicable(raw ?? throw Failure(ReportingTexts.MarkNotSaid(cell.Id))),
            CellState.Blank => CellValue.BlankAs(raw ?? ""),
            _ => CellValue.Missing,
        };
    }

    // The name of the next property, with the reader on its value; null at the end of the object.
    private string? NextProperty()
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject) return null;
        var name = Text();
        reader.Read();
        return name;
    }

    private string? ReadText(string property)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        Expect(JsonTokenType.String, ReportingTexts.IsText(property));
        return Text();
    }

    private readonly string? Text()
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw Failure(ReportingTexts.NoUtf8);
        }
    }

    private int ReadNumber(string property)
    {
        Expect(JsonTokenType.Number, ReportingTexts.IsNumber(property));
        return reader.TryGetInt32(out var number) ? number : throw Failure(ReportingTexts.NoWholeNumber(property));
    }

    private decimal? ReadDecimal(string property)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        Expect(JsonTokenType.Number, ReportingTexts.IsNumberOrNull(property));
        return reader.TryGetDecimal(out var number) ? number : throw Failure(ReportingTexts.TooLarge(property));
    }

    private readonly void Expect(JsonTokenType type, Message what)
    {
        if (reader.TokenType != type) throw Failure(what);
    }

    private readonly FormatException Failure(Message cause)
    {
        var before = json[..(int)reader.TokenStartIndex];
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new FormatException(ReportingTexts.WrongAt(line, column, cause).ToString());
    }
}
