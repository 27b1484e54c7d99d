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

    /// <summary>The name of the file; null where the text came from none.</summary>
    public string? Document { get; }

    /// <summary>Why, and what to do, without the name of the file.</summary>
    public string Cause { get; }

    internal static DocumentException TooManyParts(string? document, string what, int limit) => new(
        document,
        FormattableString.Invariant($"has more than {limit} {what}; no report is that large, so check how the file came about"));
}
