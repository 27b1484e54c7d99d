using System.Buffers;
using System.Buffers.Text;

namespace SchemaKit;

/// <summary>How bytes are written where only text may pass.</summary>
internal static class TransferEncoding
{
    /// <summary>The bytes that a body stands for.</summary>
    /// <param name="body">The body.</param>
    /// <param name="encoding">The encoding that its fields name; null for none.</param>
    /// <param name="name">The name of the file.</param>
    /// <exception cref="DocumentException">The encoding is not known, or the body is not written in it.</exception>
    public static byte[] Decode(ReadOnlySpan<byte> body, string? encoding, string? name) => encoding?.Trim().ToLowerInvariant() switch
    {
        null or "" or "7bit" or "8bit" or "binary" => body.ToArray(),
        "quoted-printable" => QuotedPrintable(body),
        "base64" => FromBase64(body, name),
        var other => throw new DocumentException(name, ReadingTexts.UnknownTransferEncoding(other)),
    };

    private static byte[] FromBase64(ReadOnlySpan<byte> body, string? name)
    {
        var letters = new byte[body.Length];
        var length = 0;
        foreach (var letter in body)
        {
            if (letter > ' ') letters[length++] = letter;
        }

        // What was cut off may end within a group of four letters.
        length -= length % 4;
        var status = Base64.DecodeFromUtf8InPlace(letters.AsSpan(0, length), out var written);
        return status == OperationStatus.Done
            ? letters[..written]
            : throw new DocumentException(name, ReadingTexts.DamagedBase64);
    }

    // What is no escape stands for itself, as in browsers.
    private static byte[] QuotedPrintable(ReadOnlySpan<byte> body)
    {
        var bytes = new byte[body.Length];
        var written = 0;
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == '=' && SoftBreak(body[(i + 1)..]) is > 0 and var length) i += length;
            else if (body[i] == '=' && i + 2 < body.Length && Hex(body[i + 1]) is >= 0 and var high && Hex(body[i + 2]) is >= 0 and var low)
            {
                bytes[written++] = (byte)((high << 4) + low);
                i += 2;
            }
            else
            {
                bytes[written++] = body[i];
            }
        }

        return bytes[..written];
    }

    // Spaces at the end of a line were added on the way.
    private static int SoftBreak(ReadOnlySpan<byte> rest)
    {
        var spaces = 0;
        while (spaces < rest.Length && rest[spaces] is (byte)' ' or (byte)'\t') spaces++;
        return rest[spaces..] switch
        {
            [(byte)'\r', (byte)'\n', ..] => spaces + 2,
            [(byte)'\n' or (byte)'\r', ..] => spaces + 1,
            [] => spaces,
            _ => 0,
        };
    }

    private static int Hex(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        _ => -1,
    };
}
