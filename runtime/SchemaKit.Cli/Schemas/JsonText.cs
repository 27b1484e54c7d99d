using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaKit.Cli.Schemas;

/// <summary>JSON for programs that people look at too: indented, with the labels as they are printed.</summary>
internal static class JsonText
{
    /// <summary>What is written, as a text that ends with a line break.</summary>
    /// <param name="write">Writes it.</param>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
