namespace SchemaKit;

/// <summary>
/// How much a document may ask for before it is refused, so that no file, broken or hostile, takes all memory or time.
/// The figures lie far above what any published report needs.
/// </summary>
public sealed record ReadingLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>The size of a file in bytes, in an archive that of the file unpacked: 64 MB.</summary>
    public long MaximumBytes { get; init; } = 64L << 20;

    /// <summary>How deep the elements of a page, or of a Word or Excel file, may be nested: 1000.</summary>
    public int MaximumDepth { get; init; } = 1000;

    /// <summary>
    /// How many pieces a document may have, how many elements and how many texts a page, how many paragraphs and cells a Word or Excel file, and how many
    /// slots (rows times columns, spans counted) all its tables together: 250 000 each.
    /// </summary>
    public int MaximumParts { get; init; } = 250_000;

    /// <summary>How many files an archive, or parts a Word or Excel file, may hold, those of archives within it counted: 20 000.</summary>
    public int MaximumFiles { get; init; } = 20_000;

    /// <summary>How many bytes all files of an archive, or all parts of a Word or Excel file, may unpack to together: 512 MB.</summary>
    public long MaximumUnpackedBytes { get; init; } = 512L << 20;

    /// <summary>How many times larger than packed a file of more than a megabyte may be: 200. Written text stays far below.</summary>
    public int MaximumRatio { get; init; } = 200;

    /// <summary>How deep archives may be nested: 3, which is an archive in an archive in an archive.</summary>
    public int MaximumArchiveDepth { get; init; } = 3;

    /// <summary>How long the program may take that gives the text of a PDF file: 30 seconds.</summary>
    public TimeSpan MaximumProgramTime { get; init; } = TimeSpan.FromSeconds(30);
}
