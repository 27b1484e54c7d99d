using System.Text.Json;

namespace SchemaKit;

internal static class ReportJson
{
    public static void Write(Utf8JsonWriter writer, Report report) => throw new NotSupportedException();

    public static string Write(Report report) => throw new NotSupportedException();

    public static Report Read(ReadOnlySpan<byte> utf8Json, Form form) => throw new NotSupportedException();
}
