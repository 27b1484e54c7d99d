namespace SchemaKit;

/// <summary>
/// A file cannot be read as a document. The message is written for a person, in the language of whoever asks for it: which file, why, and
/// what to do.
/// </summary>
public sealed class DocumentException : Exception
{
    internal DocumentException(string? document, Message why, Exception? inner = null)
        : base(null, inner)
    {
        Document = document;
        Why = why;
    }

    /// <summary>The name of the file; null where the text came from none.</summary>
    public string? Document { get; }

    /// <summary>Why, and what to do, without the name of the file.</summary>
    public string Cause => Why.ToString();

    /// <summary>The member of <see cref="ReadingLimits"/> that was exceeded, by its name; null where the cause is another.</summary>
    public string? Limit { get; private init; }

    /// <inheritdoc/>
    public override string Message => Told.ToString();

    /// <summary>Why, and what to do, in no language yet.</summary>
    internal Message Why { get; }

    /// <summary>The message, in no language yet.</summary>
    internal Message Told => Limit is null ? ReadingTexts.Refused(Name, Why) : ReadingTexts.RefusedByLimit(Name, Why, $"{nameof(ReadingLimits)}.{Limit}");

    private object Name => Document ?? (object)ReadingTexts.TheDocument;

    internal static DocumentException TooManyParts(string? document, Message parts, int limit) =>
        Beyond(nameof(ReadingLimits.MaximumParts), document, ReadingTexts.MorePartsThan(parts, limit));

    /// <summary>The document asks for more than a limit allows.</summary>
    /// <param name="limit">The member of <see cref="ReadingLimits"/>.</param>
    /// <param name="document">The name of the file; null where there is none.</param>
    /// <param name="why">Why, and what to do.</param>
    internal static DocumentException Beyond(string limit, string? document, Message why) => new(document, why) { Limit = limit };
}
