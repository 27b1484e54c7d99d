using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace SchemaKit.Cli;

/// <summary>A report in JSON, as the command itself writes it: an object, an object on a line, or an array with one object.</summary>
internal static class JsonReport
{
    private const int MostBytes = 64 << 20;

    /// <summary>Reads the report of a file.</summary>
    /// <param name="file">The file; - for standard input.</param>
    /// <param name="forms">The forms that it may be on.</param>
    /// <exception cref="FormatException">It is no such report, or cannot be read; the message says why and what to do.</exception>
    public static Report Read(string file, ImmutableArray<Form> forms)
    {
        var json = Bytes(file);
        var objects = Objects(json);
        if (objects is not [var only]) throw new FormatException($"it holds {objects.Count} reports, and render takes one; write each to a file of its own");
        var (template, edition, variant) = (Text(only, "template"), Text(only, "edition"), Text(only, "variant"));
        var form = forms.FirstOrDefault(form => form.Template == template && form.Edition == edition && form.Variant == variant)
            ?? throw new FormatException($"it is a report on {template ?? "no template"} {edition} {variant}".TrimEnd() + $"; known: {string.Join(", ", forms)}");
        return form.FromJson(Encoding.UTF8.GetBytes(only.GetRawText()));
    }

    private static byte[] Bytes(string file)
    {
        try
        {
            using var stream = file == Input.StandardInput ? Console.OpenStandardInput() : File.OpenRead(file);
            using var bytes = new MemoryStream();
            var buffer = new byte[1 << 16];
            while (stream.Read(buffer) is > 0 and var count)
            {
                bytes.Write(buffer, 0, count);
                if (bytes.Length > MostBytes) throw new FormatException($"it has more than {MostBytes >> 20} MB; no report is that large");
            }

            return bytes.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"it cannot be read ({exception.Message}); check the name and whether you may read it", exception);
        }
    }

    private static List<JsonElement> Objects(byte[] json)
    {
        var start = json.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var reader = new Utf8JsonReader(json.AsSpan(start), new JsonReaderOptions { AllowMultipleValues = true });
        var objects = new List<JsonElement>();
        try
        {
            while (reader.Read())
            {
                var value = JsonElement.ParseValue(ref reader);
                if (value.ValueKind == JsonValueKind.Array) objects.AddRange(value.EnumerateArray());
                else objects.Add(value);
            }
        }
        catch (JsonException failure)
        {
            throw new FormatException(FormattableString.Invariant($"line {failure.LineNumber + 1}: this is no JSON: {failure.Message.Split(" LineNumber:")[0]}"), failure);
        }

        return objects;
    }

    private static string? Text(JsonElement report, string property) =>
        report.ValueKind == JsonValueKind.Object && report.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
