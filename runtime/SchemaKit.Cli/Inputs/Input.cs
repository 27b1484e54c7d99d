namespace SchemaKit.Cli;

/// <summary>Something that was named to be read: a file, a file in an archive, standard input, or what turned out to be none of them.</summary>
/// <param name="Name">The name as the user gave it, or as it follows from the folder, archive or pattern given.</param>
internal sealed record Input(string Name)
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    private byte[]? bytes;

    /// <summary>Why there is nothing to read under this name, and what to do; null where there is a file.</summary>
    public Message? Problem { get; init; }

    /// <summary>The bytes of what is no file by itself.</summary>
    public byte[]? Bytes
    {
        init => bytes = value;
    }

    /// <summary>Gives the bytes away, so that nobody keeps them longer than they are needed; null where a file is to be read.</summary>
    public byte[]? TakeBytes() => Interlocked.Exchange(ref bytes, null);
}
