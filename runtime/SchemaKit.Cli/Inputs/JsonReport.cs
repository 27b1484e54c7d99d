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
        if (objects is not [var only]) throw new FormatException(InputTexts.HoldsReports(objects.Count).ToString());
        var (template, edition, variant) = (Text(only, "template"), Text(only, "edition"), Text(only, "variant"));
        var form = forms.FirstOrDefault(form => form.Template == template && form.Edition == edition && form.Variant == variant)
            ?? throw new FormatException(InputTexts.UnknownForm(template ?? (object)InputTexts.NoTemplate, $"{edition} {variant}".Trim(), forms).ToString());
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
                if (bytes.Length > MostBytes) throw new FormatException(InputTexts.MoreMegabytesThan(MostBytes >> 20).ToString());
            }

            return bytes.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FormatException(InputTexts.CannotBeRead(exception.Message).ToString(), exception);
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
            throw new FormatException(InputTexts.NoJson((failure.LineNumber ?? 0) + 1, failure.Message.Split(" LineNumber:")[0]).ToString(), failure);
        }

        return objects;
    }

    private static string? Text(JsonElement report, string property) =>
        report.ValueKind == JsonValueKind.Object && report.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
