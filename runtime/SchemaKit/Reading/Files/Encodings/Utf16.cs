using System.Buffers.Binary;
using System.Text;

namespace SchemaKit;

/// <summary>Text in UTF-16, with a mark of its byte order or without.</summary>
internal static class Utf16
{
    private const double LeastShare = 0.9;

    /// <summary>The encoding of bytes that are UTF-16; null where they are not.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2) return null;
        if (bytes.StartsWith(Encoding.Unicode.Preamble)) return UsualShare(bytes[2..], bigEndian: false) >= LeastShare ? Encoding.Unicode : null;
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return UsualShare(bytes[2..], bigEndian: true) >= LeastShare ? Encoding.BigEndianUnicode : null;

        // Without a mark only the zeros of line ends, spaces and digits give it away.
        if (!bytes.Contains((byte)0)) return null;
        var (little, big) = (UsualShare(bytes, bigEndian: false), UsualShare(bytes, bigEndian: true));
        return Math.Max(little, big) < LeastShare ? null : little > big ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    // The share of the characters that texts in East Asian and Latin scripts are made of.
    private static double UsualShare(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var usual = 0;
        var units = bytes.Length / 2;
        for (var i = 0; i < units; i++)
        {
            var unit = bytes.Slice(2 * i, 2);
            var character = bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(unit) : BinaryPrimitives.ReadUInt16LittleEndian(unit);
            if (character is (>= 0x20 and <= 0x17F and not 0x7F) or 9 or 10 or 12 or 13 or (>= 0x2010 and <= 0x2027) or (>= 0x2460 and <= 0x2473)
                or (>= 0x3000 and <= 0x303F) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xFF00 and <= 0xFFEF))
            {
                usual++;
            }
        }

        return units == 0 ? 1 : (double)usual / units;
    }
}
