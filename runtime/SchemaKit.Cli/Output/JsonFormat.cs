using System.Buffers;
using System.Text.Json;

namespace SchemaKit.Cli;

/// <summary>An object on a line of its own for each input; as an array, or as nothing but lines.</summary>
/// <param name="asArray">Whether the lines make one array.</param>
internal sealed class JsonFormat(bool asArray) : OutputFormat
{
    public override ReadOnlyMemory<byte> Start => asArray ? "[\n"u8.ToArray() : default;

    public override ReadOnlyMemory<byte> Between => asArray ? ",\n"u8.ToArray() : "\n"u8.ToArray();

    public override ReadOnlyMemory<byte> Render(FileOutcome outcome)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ReadingJson.OneLine))
        {
            if (outcome is ReportRead(var file, var position, var reading, var reconciliation)) ReadingJson.Write(writer, file, reading, reconciliation, position.Number);
            else if (outcome is NotRead { Cause: var cause, Kind: var kind }) ReadingJson.WriteError(writer, outcome.File, cause, kind);
        }

        return buffer.WrittenMemory;
    }

    public override ReadOnlyMemory<byte> End(Tally tally) => asArray ? "\n]\n"u8.ToArray() : "\n"u8.ToArray();
}
