namespace SchemaKit;

/// <summary>A file of an archive, unpacked; or the reason why it, or the rest of the archive, cannot be.</summary>
/// <param name="Name">The name of the archive, a slash, and its name within: <c>reports.zip/2023/water.html</c>.</param>
/// <param name="Kind">What it is by its content; <see cref="FileKind.Unknown"/> where it could not be unpacked.</param>
/// <param name="Bytes">Its bytes; empty where it could not be unpacked.</param>
/// <param name="Problem">Why it could not be unpacked; null where it was.</param>
public sealed record ArchivedFile(string Name, FileKind Kind, byte[] Bytes, DocumentException? Problem)
{
    internal ArchivedFile(string name, DocumentException problem) : this(name, FileKind.Unknown, [], problem)
    {
    }
}
