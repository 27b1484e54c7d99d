using System.IO.Compression;

namespace SchemaKit;

/// <summary>A single file packed with gzip.</summary>
internal static class Gzip
{
    private const int LeastLength = 18;

    /// <summary>Unpacks the file.</summary>
    /// <exception cref="DocumentException">It is damaged or cut off, too large, or packed more than once.</exception>
    public static byte[] Unpack(byte[] bytes, string? name, ReadingLimits limits)
    {
        try
        {
            using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            using var stream = new UnpackedStream(gzip, name, limits, Math.Max(bytes.Length, (1 << 20) / limits.MaximumRatio));
            var content = FileBytes.Read(stream, name, limits);
            if (FileKinds.Of(content, limits) == FileKind.Gzip) throw new DocumentException(name, ReadingTexts.GzipInGzip);

            // The platform takes what there is for all there is: only the length at its end tells that it was cut off.
            if (bytes.Length < LeastLength || BitConverter.ToUInt32(bytes.AsSpan(bytes.Length - 4)) != (uint)content.Length) throw Damaged(name, null);
            return content;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            throw Damaged(name, failure);
        }
    }

    private static DocumentException Damaged(string? name, Exception? failure) =>
        new(name, ReadingTexts.DamagedGzip, failure);
}
