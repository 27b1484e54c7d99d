using System.Buffers.Binary;

namespace SchemaKit;

/// <summary>The directory at the end of a zip, looked at before it is read, since all of it is read at once.</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;

    // More than any entry with a name that a person would give it.
    private const int BytesPerFile = 512;

    /// <summary>Whether the directory is no larger than that of as many files as the limits allow.</summary>
    public static bool IsWithin(Stream stream, ReadingLimits limits)
    {
        var tail = new byte[(int)Math.Min(stream.Length, EndLength + LongestComment)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        stream.Position = 0;
        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || end + EndLength > tail.Length) return true;

        // Read to where it ends, whatever length it gives itself; files of more than 4 GB say where it starts elsewhere.
        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        var position = stream.Length - tail.Length + end;
        var length = start == uint.MaxValue ? BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 12)) : position - start;
        return length <= (long)limits.MaximumFiles * BytesPerFile;
    }
}
