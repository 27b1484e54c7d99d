namespace SchemaKit;

/// <summary>The bytes of a file or stream, no more of them than the limits allow.</summary>
internal static class FileBytes
{
    private const int FirstBlock = 1 << 16;

    /// <summary>Reads a file.</summary>
    /// <exception cref="DocumentException">It cannot be opened or read, or is too large.</exception>
    public static byte[] Read(string path, ReadingLimits limits)
    {
        using var stream = Open(path);
        return Read(stream, path, limits);
    }

    /// <summary>Opens a file.</summary>
    /// <exception cref="DocumentException">It cannot be opened.</exception>
    public static FileStream Open(string path)
    {
        if (Directory.Exists(path)) throw new DocumentException(path, ReadingTexts.IsFolder);
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DocumentException(path, ReadingTexts.NoSuchFile, failure);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new DocumentException(path, ReadingTexts.MayNotBeRead, failure);
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or NotSupportedException)
        {
            throw new DocumentException(path, ReadingTexts.CannotBeOpened(failure.Message), failure);
        }
    }

    /// <summary>Reads what is left of a stream.</summary>
    /// <exception cref="DocumentException">It cannot be read, or is too large.</exception>
    public static byte[] Read(Stream stream, string? name, ReadingLimits limits)
    {
        try
        {
            var expected = stream.CanSeek ? stream.Length - stream.Position : 0;
            if (expected > limits.MaximumBytes) throw TooLarge(name, limits);
            var bytes = new byte[Math.Max(expected + 1, FirstBlock)];
            var length = 0;
            while (stream.Read(bytes, length, bytes.Length - length) is > 0 and var read)
            {
                length += read;
                if (length > limits.MaximumBytes) throw TooLarge(name, limits);
                if (length == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(length * 2L, Array.MaxLength));
            }

            Array.Resize(ref bytes, length);
            return bytes;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DocumentException(name, ReadingTexts.CannotBeReadToItsEnd(failure.Message), failure);
        }
    }

    /// <summary>The first bytes of a stream, from where it stands; fewer where it has no more.</summary>
    /// <exception cref="DocumentException">It cannot be read.</exception>
    public static byte[] Head(Stream stream, string? name, int length)
    {
        try
        {
            var head = new byte[length];
            return head[..stream.ReadAtLeast(head, length, throwOnEndOfStream: false)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DocumentException(name, ReadingTexts.CannotBeRead(failure.Message), failure);
        }
    }

    /// <summary>The refusal of what is larger than the limits allow.</summary>
    public static DocumentException TooLarge(string? name, ReadingLimits limits) => DocumentException.Beyond(
        nameof(ReadingLimits.MaximumBytes),
        name,
        ReadingTexts.LargerThan(limits.MaximumBytes));
}
