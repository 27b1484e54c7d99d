using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace SchemaKit;

/// <summary>
/// The text in bytes, by evidence: what is UTF-8 in every byte is UTF-8, whatever it is declared as; else a declared encoding counts as
/// long as the bytes bear it out; else the encoding in which most characters are in common use.
/// </summary>
internal static class TextDecoding
{
    // By how much more characters must be in common use for the bytes to be believed against their declaration.
    private const double Contradiction = 0.2;

    // Up to one in so many characters may steer a terminal, or be zero, in what is still a text.
    private const int MostControls = 500;

    /// <summary>Decodes a file, or a part of one.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="declared">The encoding that something outside of the bytes declares; null where nothing does.</param>
    /// <exception cref="DocumentException">The bytes are no text, or in no encoding that is known.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? name, string? declared = null)
    {
        var text = Text(bytes, name, declared, out var encoding);
        if (text.StartsWith('\uFEFF')) text = text[1..];
        var controls = Controls(text);
        if ((long)controls * MostControls > text.Length) throw new DocumentException(name, FullOfControls(bytes));

        // A zero is damage as well, and must not pass for white space between two digits.
        return DamagedText.Of(text.Contains('\0') ? text.Replace('\0', '\uFFFD') : text, encoding);
    }

    /// <summary>Whether the first bytes of a file may be those of a text.</summary>
    public static bool SeemsText(ReadOnlySpan<byte> head)
    {
        if (Utf16.Find(head) is not null) return true;
        if (head.Contains((byte)0)) return false;
        var controls = 0;
        foreach (var value in head)
        {
            if (IsControl((char)value)) controls++;
        }

        if (controls * 50 > head.Length) return false;
        return MultiByte.Utf8.Count(head) is { Bad: <= 1 } || Best(head, null) is not null || KnownEncodings.Find(DeclaredEncoding.In(head)) is not null;
    }

    private static string Text(ReadOnlySpan<byte> bytes, string? name, string? declared, out string encoding)
    {
        encoding = "UTF-8";
        if (Utf16.Find(bytes) is { } utf16)
        {
            encoding = "UTF-16";
            return utf16.GetString(bytes);
        }

        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        var named = KnownEncodings.Find(declared) ?? KnownEncodings.Find(DeclaredEncoding.In(bytes));
        if (named is { IsSingleByte: false } && Known(named) is null && IsWhole(bytes, named)) return Decode(bytes, named, out encoding);
        if (Best(bytes, named) is { } best)
        {
            encoding = best.Name;
            return best.Decode(bytes);
        }

        if (named is { IsSingleByte: true } && !bytes.Contains((byte)0)) return Decode(bytes, named, out encoding);
        throw new DocumentException(name, bytes.Contains((byte)0) ? FullOfControls(bytes) : NoText(bytes));
    }

    private static MultiByte? Best(ReadOnlySpan<byte> bytes, Encoding? named)
    {
        var utf8 = MultiByte.Utf8.Count(bytes);
        if (utf8.IsPlausible || (utf8.Common > 0 && EndsWithinCharacter(bytes))) return MultiByte.Utf8;
        var (gb, big5) = (MultiByte.Gb18030.Count(bytes), MultiByte.Big5.Count(bytes));
        if (gb.IsPlausible && (!big5.IsPlausible || gb.CommonShare >= big5.CommonShare + Lead(MultiByte.Big5))) return MultiByte.Gb18030;
        return big5.IsPlausible ? MultiByte.Big5 : null;

        double Lead(MultiByte other) => named is null ? 0 : Known(named) == other ? Contradiction : -Contradiction;
    }

    // A file that was cut off may end within a character, and say hardly anything else.
    private static bool EndsWithinCharacter(ReadOnlySpan<byte> bytes)
    {
        for (var length = 1; length <= Math.Min(3, bytes.Length); length++)
        {
            if (bytes[^length] is >= 0xC2 and <= 0xF4) return MultiByte.Utf8.Count(bytes[..^length]).Bad == 0;
        }

        return false;
    }

    private static MultiByte? Known(Encoding encoding) =>
        encoding == Encoding.UTF8 ? MultiByte.Utf8
        : encoding == KnownEncodings.Gb18030 ? MultiByte.Gb18030
        : encoding == KnownEncodings.Big5 ? MultiByte.Big5
        : null;

    private static bool IsWhole(ReadOnlySpan<byte> bytes, Encoding encoding) => !Decode(bytes, encoding, out _).Contains('\uFFFD');

    private static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding, out string name)
    {
        name = encoding.WebName;
        return encoding.GetString(bytes);
    }

    private static int Controls(string text)
    {
        var controls = 0;
        foreach (var character in text)
        {
            if (IsControl(character)) controls++;
        }

        return controls;
    }

    private static bool IsControl(char character) => character < ' ' && character is not ('\t' or '\n' or '\v' or '\f' or '\r' or '\u001A');

    private static Message FullOfControls(ReadOnlySpan<byte> bytes) => bytes.Contains((byte)0)
        ? ReadingTexts.HoldsNulBytes
        : ReadingTexts.FullOfControls;

    // It says where the bytes stop being UTF-8, which is what a text without a declaration is taken for first.
    private static Message NoText(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length;)
        {
            var length = bytes[i] < 0x80 ? 1 : MultiByte.Utf8.LengthAt(bytes[i..]);
            if (length == 0)
            {
                var line = bytes[..i].Count((byte)'\n') + 1;
                return ReadingTexts.NoTextFrom(i + 1, bytes[i].ToString("X2", CultureInfo.InvariantCulture), line);
            }

            i += length;
        }

        return ReadingTexts.NoText;
    }
}
