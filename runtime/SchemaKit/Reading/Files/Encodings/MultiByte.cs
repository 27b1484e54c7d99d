using System.Buffers;
using System.Text;

namespace SchemaKit;

/// <summary>How the bytes of a text fall into characters in an encoding whose characters have up to four bytes.</summary>
/// <remarks>
/// The length of a character is told here and not by the decoders of the platform, which take a digit behind a stray byte for a part
/// of it: <c>B9 31 32</c> would lose its 1.
/// </remarks>
internal abstract class MultiByte
{
    /// <summary>The encodings in which reports are published.</summary>
    public static MultiByte Utf8 { get; } = new Utf8Bytes();

    /// <inheritdoc cref="Utf8"/>
    public static MultiByte Gb18030 { get; } = new Gb18030Bytes();

    /// <inheritdoc cref="Utf8"/>
    public static MultiByte Big5 { get; } = new Big5Bytes();

    /// <summary>What the encoding is called.</summary>
    public abstract string Name { get; }

    /// <summary>What makes text of the bytes of whole characters.</summary>
    public abstract Encoding Decoder { get; }

    /// <summary>How many bytes the character has that starts here; 0 where none does. The first byte is no ASCII.</summary>
    public abstract int LengthAt(ReadOnlySpan<byte> bytes);

    /// <summary>Whether a character is one of those that most texts are made of.</summary>
    public abstract bool IsCommon(ReadOnlySpan<byte> character);

    /// <summary>Counts the characters of a text that are no ASCII.</summary>
    public ByteCount Count(ReadOnlySpan<byte> bytes)
    {
        var count = default(ByteCount);
        for (var i = Skip(bytes, 0); i < bytes.Length; i = Skip(bytes, i))
        {
            var length = LengthAt(bytes[i..]);
            if (length == 0) count.Bad++;
            else if (IsCommon(bytes.Slice(i, length))) count.Common++;
            else count.Other++;
            i += Math.Max(length, 1);
        }

        return count;
    }

    /// <summary>Makes text of bytes; a replacement character stands for each byte that belongs to no character.</summary>
    public string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var start = 0;
        for (var i = Skip(bytes, 0); i < bytes.Length; i = Skip(bytes, i))
        {
            var length = LengthAt(bytes[i..]);
            if (length == 0)
            {
                text.Append(Decoder.GetString(bytes[start..i])).Append('\uFFFD');
                start = i + 1;
            }

            i += Math.Max(length, 1);
        }

        return text.Append(Decoder.GetString(bytes[start..])).ToString();
    }

    private static int Skip(ReadOnlySpan<byte> bytes, int from)
    {
        var length = bytes[from..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        return length < 0 ? bytes.Length : from + length;
    }

    private sealed class Utf8Bytes : MultiByte
    {
        public override string Name => "UTF-8";

        public override Encoding Decoder => Encoding.UTF8;

        public override int LengthAt(ReadOnlySpan<byte> bytes) =>
            Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done ? length : 0;

        // Bytes of another encoding hardly ever make a character here.
        public override bool IsCommon(ReadOnlySpan<byte> character) => true;
    }

    private sealed class Gb18030Bytes : MultiByte
    {
        public override string Name => "GB18030";

        public override Encoding Decoder => KnownEncodings.Gb18030;

        public override int LengthAt(ReadOnlySpan<byte> bytes)
        {
            if (bytes is not [>= 0x81 and <= 0xFE, var second, ..]) return 0;
            if (second is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE)) return 2;
            return bytes is [_, >= 0x30 and <= 0x39, >= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, ..] ? 4 : 0;
        }

        // The signs of GB 2312, and the first of its two levels: the characters in common use.
        public override bool IsCommon(ReadOnlySpan<byte> character) =>
            character is [(>= 0xA1 and <= 0xA9) or (>= 0xB0 and <= 0xD7), >= 0xA1];
    }

    private sealed class Big5Bytes : MultiByte
    {
        public override string Name => "Big5";

        public override Encoding Decoder => KnownEncodings.Big5;

        public override int LengthAt(ReadOnlySpan<byte> bytes) =>
            bytes is [>= 0xA1 and <= 0xF9, (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE), ..] ? 2 : 0;

        // Its signs, and the first of its two levels.
        public override bool IsCommon(ReadOnlySpan<byte> character) => character is [(>= 0xA1 and <= 0xA3) or (>= 0xA4 and <= 0xC6), _];
    }
}

/// <summary>How many characters beyond ASCII a text has in some encoding.</summary>
internal struct ByteCount
{
    // One stray byte in a menu is no reason to lose a report; one in twenty is no text.
    private const int MostBad = 20;

    /// <summary>Characters in common use.</summary>
    public int Common;

    /// <summary>Other characters.</summary>
    public int Other;

    /// <summary>Bytes that belong to no character.</summary>
    public int Bad;

    /// <summary>The share of characters in common use.</summary>
    public readonly double CommonShare => Common / Math.Max(1.0, (double)Common + Other + Bad);

    /// <summary>Whether the text may be in this encoding: nearly all bytes make characters, most of them in common use.</summary>
    public readonly bool IsPlausible => (long)Bad * MostBad <= (long)Common + Other && CommonShare >= 0.5;
}
