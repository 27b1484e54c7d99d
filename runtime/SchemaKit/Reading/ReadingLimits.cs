namespace SchemaKit;

/// <summary>
/// How much a document may ask for before it is refused, so that no file, broken or hostile, takes all memory or time.
/// The figures lie far above what any published report needs.
/// </summary>
public sealed record ReadingLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>The size of a file in bytes: 64 MB.</summary>
    public long MaximumBytes { get; init; } = 64L << 20;

    /// <summary>What the parts of a Word or Excel file may unpack to, in bytes: 256 MB.</summary>
    public long MaximumUnpackedBytes { get; init; } = 256L << 20;

    /// <summary>How many parts may be packed in a Word or Excel file, pictures among them: 10 000.</summary>
    public int MaximumFiles { get; init; } = 10_000;

    /// <summary>How deep the elements of a page, or of a Word or Excel file, may be nested: 1000.</summary>
    public int MaximumDepth { get; init; } = 1000;

    /// <summary>
    /// How many pieces a document may have, how many elements a page, how many paragraphs and cells a Word or Excel file, and how many slots (rows times columns, spans counted)
    /// all its tables together: 2 million each.
    /// </summary>
    public int MaximumParts { get; init; } = 2_000_000;
}
