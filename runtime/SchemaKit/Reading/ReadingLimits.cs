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

    /// <summary>How deep the elements of a page may be nested: 1000.</summary>
    public int MaximumDepth { get; init; } = 1000;

    /// <summary>
    /// How many pieces a document may have, how many elements a page, and how many slots (rows times columns, spans counted)
    /// all its tables together: 2 million each.
    /// </summary>
    public int MaximumParts { get; init; } = 2_000_000;
}
