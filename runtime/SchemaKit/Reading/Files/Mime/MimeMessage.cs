using System.Text;

namespace SchemaKit;

/// <summary>
/// A message in the form of mails, which MHTML files have too (RFC 2045 to 2047, 2557): fields, an empty line, and a body that may
/// fall into parts of the same form.
/// </summary>
internal sealed class MimeMessage
{
    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);

    private MimeMessage(ReadOnlyMemory<byte> bytes, bool isWhole)
    {
        IsWhole = isWhole;
        Body = bytes[ReadFields(bytes.Span)..];
    }

    /// <summary>The bytes of the body, as they were written for the way.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Whether the body ends where it says it does.</summary>
    public bool IsWhole { get; }

    /// <summary>What the body is, in small letters: <c>text/html</c>.</summary>
    public string MediaType => (fields.GetValueOrDefault("Content-Type") ?? "text/plain").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>Whether the body falls into parts.</summary>
    public bool HasParts => MediaType.StartsWith("multipart/", StringComparison.Ordinal);

    /// <summary>Reads a message.</summary>
    public static MimeMessage Read(ReadOnlyMemory<byte> bytes) => new(bytes, isWhole: true);

    /// <summary>Whether a file that starts like this is a message.</summary>
    public static bool IsIn(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(Encoding.UTF8.Preamble)) head = head[3..];
        var colon = head.IndexOf((byte)':');
        if (colon <= 0 || head[..colon].ContainsAnyExcept(FieldName)) return false;
        var message = new MimeMessage(head.ToArray(), isWhole: true);
        return message.HasParts || (message.fields.ContainsKey("MIME-Version") && message.fields.ContainsKey("Content-Type"));
    }

    /// <summary>A field; null where there is none.</summary>
    public string? Field(string name) => fields.GetValueOrDefault(name);

    /// <summary>What a field says of itself behind a semicolon: <c>charset</c> in <c>text/html; charset="gb2312"</c>; null where it says none.</summary>
    public string? Parameter(string field, string name)
    {
        var rest = Field(field) ?? "";
        for (var at = rest.IndexOf(';', StringComparison.Ordinal); at >= 0; at = rest.IndexOf(';', StringComparison.Ordinal))
        {
            rest = rest[(at + 1)..].TrimStart();
            if (!rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) || !rest[name.Length..].TrimStart().StartsWith('=')) continue;
            var value = rest[(rest.IndexOf('=', StringComparison.Ordinal) + 1)..].TrimStart();
            return value.StartsWith('"') ? value[1..].Split('"')[0] : value.Split(';')[0].Trim();
        }

        return null;
    }

    /// <summary>The parts of the body, one after the other.</summary>
    public IEnumerable<MimeMessage> Parts()
    {
        if (Parameter("Content-Type", "boundary") is not { Length: > 0 } boundary) yield break;
        var mark = Encoding.Latin1.GetBytes("--" + boundary);
        var start = -1;
        for (var at = NextMark(Body.Span, mark, 0); at >= 0; at = NextMark(Body.Span, mark, at + mark.Length))
        {
            if (start >= 0) yield return new MimeMessage(Body[start..at], isWhole: true);
            var behind = Body.Span[(at + mark.Length)..];
            if (behind.StartsWith("--"u8)) yield break;
            var lineEnd = behind.IndexOf((byte)'\n');
            start = lineEnd < 0 ? Body.Length : at + mark.Length + lineEnd + 1;
        }

        if (start >= 0) yield return new MimeMessage(Body[start..], isWhole: false);
    }

    private static ReadOnlySpan<byte> FieldName => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"u8;

    // A boundary stands at the start of a line.
    private static int NextMark(ReadOnlySpan<byte> body, ReadOnlySpan<byte> mark, int from)
    {
        while (from < body.Length && body[from..].IndexOf(mark) is >= 0 and var found)
        {
            var at = from + found;
            if (at == 0 || body[at - 1] == '\n') return at;
            from = at + mark.Length;
        }

        return -1;
    }

    /// <summary>Reads the fields, each of which may go on in lines that start with a space.</summary>
    /// <returns>Where the body starts.</returns>
    private int ReadFields(ReadOnlySpan<byte> bytes)
    {
        var position = bytes.StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        string? name = null;
        while (position < bytes.Length)
        {
            var length = bytes[position..].IndexOf((byte)'\n');
            var next = length < 0 ? bytes.Length : position + length + 1;
            var line = Encoding.Latin1.GetString(bytes[position..next]).TrimEnd();
            position = next;
            if (line.Length == 0) break;
            if (line[0] is ' ' or '\t')
            {
                if (name is not null) fields[name] += " " + line.Trim();
            }
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                name = line[..colon].Trim();
                fields[name] = line[(colon + 1)..].Trim();
            }
        }

        return position;
    }
}
