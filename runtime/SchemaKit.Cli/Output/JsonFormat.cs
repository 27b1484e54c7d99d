using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace SchemaKit.Cli;

/// <summary>An object on a line of its own for each input; as an array, or as nothing but lines.</summary>
/// <param name="asArray">Whether the lines make one array.</param>
/// <param name="language">The language of the messages in it, whatever language people are spoken to in.</param>
internal sealed class JsonFormat(bool asArray, CultureInfo language) : OutputFormat
{
    public override ReadOnlyMemory<byte> Start => asArray ? "[\n"u8.ToArray() : default;

    public override ReadOnlyMemory<byte> Between => asArray ? ",\n"u8.ToArray() : "\n"u8.ToArray();

    public override ReadOnlyMemory<byte> Render(FileOutcome outcome)
    {
        using var spoken = new SpokenMeanwhile(language);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ReadingJson.OneLine))
        {
            if (outcome is ReportRead(var file, var position, var reading, var reconciliation)) ReadingJson.Write(writer, file, reading, reconciliation, position.Number);
            else if (outcome is NotRead { Why: var why, Kind: var kind }) ReadingJson.WriteError(writer, outcome.File, why.ToString(), kind);
        }

        return buffer.WrittenMemory;
    }

    public override ReadOnlyMemory<byte> End(Tally tally) => asArray ? "\n]\n"u8.ToArray() : "\n"u8.ToArray();
}
