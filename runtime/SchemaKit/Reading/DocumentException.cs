namespace SchemaKit;

/// <summary>A file cannot be read as a document. The message is written for a person: which file, why, and what to do.</summary>
public sealed class DocumentException : Exception
{
    internal DocumentException(string? document, string cause, Exception? inner = null)
        : base($"{document ?? "the document"}: {cause}", inner)
    {
        Document = document;
        Cause = cause;
    }

    private DocumentException(string? document, string cause, string limit)
        : base($"{document ?? "the document"}: {cause} ({nameof(ReadingLimits)}.{limit} allows for more)")
    {
        Document = document;
        Cause = cause;
        Limit = limit;
    }

    /// <summary>The name of the file; null where the text came from none.</summary>
    public string? Document { get; }

    /// <summary>Why, and what to do, without the name of the file.</summary>
    public string Cause { get; }

    /// <summary>The member of <see cref="ReadingLimits"/> that was exceeded, by its name; null where the cause is another.</summary>
    public string? Limit { get; }

    internal static DocumentException TooManyParts(string? document, string what, int limit) => Beyond(
        nameof(ReadingLimits.MaximumParts),
        document,
        FormattableString.Invariant($"has more than {limit} {what}; no report is that large, so check how the file came about"));

    /// <summary>The document asks for more than a limit allows.</summary>
    /// <param name="limit">The member of <see cref="ReadingLimits"/>.</param>
    /// <param name="document">The name of the file; null where there is none.</param>
    /// <param name="cause">Why, and what to do.</param>
    internal static DocumentException Beyond(string limit, string? document, string cause) => new(document, cause, limit);
}
