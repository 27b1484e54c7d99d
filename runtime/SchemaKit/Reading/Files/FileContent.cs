namespace SchemaKit;

/// <summary>Looks at files before they are read: what they are, and the bytes of those that come as a stream.</summary>
public static class FileContent
{
    /// <summary>What a file is by its content. Only as much of it is read as that takes.</summary>
    /// <param name="path">The file: no pipe or device.</param>
    /// <param name="limits">How much it may ask for; <see cref="ReadingLimits.Default"/> where left out.</param>
    /// <exception cref="DocumentException">It cannot be opened or read; the message says why and what to do.</exception>
    public static FileKind KindOf(string path, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var stream = FileBytes.Open(path);
        return FileKinds.Of(stream, path, limits ?? ReadingLimits.Default);
    }

    /// <summary>What a file is by its content.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="limits">How much it may ask for; <see cref="ReadingLimits.Default"/> where left out.</param>
    public static FileKind KindOf(byte[] bytes, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return FileKinds.Of(bytes, limits ?? ReadingLimits.Default);
    }

    /// <summary>All bytes that are left of a stream.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="name">What to call it in messages; null where it has no name.</param>
    /// <param name="limits">How much it may ask for; <see cref="ReadingLimits.Default"/> where left out.</param>
    /// <exception cref="DocumentException">It cannot be read, or is too large; the message says why and what to do.</exception>
    public static byte[] Read(Stream stream, string? name, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return FileBytes.Read(stream, name, limits ?? ReadingLimits.Default);
    }
}
