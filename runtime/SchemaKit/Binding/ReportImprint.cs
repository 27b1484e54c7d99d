using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// What a published report says of itself: its title, who published it for which year and when, and its number. What it does not say, or says
/// in two ways, is null.
/// </summary>
public sealed record ReportImprint
{
    /// <summary>A report that says nothing of itself.</summary>
    public static ReportImprint Unknown { get; } = new();

    /// <summary>The title as published, without the name of the site and the way to the page around it.</summary>
    public Stated<string>? Title { get; init; }

    /// <summary>The publishing body.</summary>
    public Stated<string>? Organization { get; init; }

    /// <summary>The report year.</summary>
    public Stated<int>? Year { get; init; }

    /// <summary>
    /// The day of publication. Where the document does not say it, the day on which it was written, as under its signature;
    /// <see cref="Stated{T}.By"/> tells which.
    /// </summary>
    public Stated<DateOnly>? Published { get; init; }

    /// <summary>The document number; where it has none, the number in the index of the site, <see cref="Stated{T}.By"/> telling which.</summary>
    public Stated<string>? DocumentNumber { get; init; }

    /// <summary>What was said in two ways, so that neither was taken.</summary>
    public ImmutableArray<Remark> Doubts { get; init; } = [];

    /// <summary>Which report it is.</summary>
    public ReportIdentity Identity => new(Organization?.Value, Year?.Value);
}

/// <summary>Something that a document says of itself.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Value">What it says.</param>
/// <param name="Raw">The text as published.</param>
/// <param name="Place">Where it stood.</param>
/// <param name="By">What tells it: the word printed before it, the name in the head of the page, or <c>title</c>, <c>opening sentence</c>, <c>text</c>, <c>signature</c>.</param>
public sealed record Stated<T>(T Value, string Raw, Place Place, string By)
{
    /// <summary>What tells it, as a person is told: words printed in the document as they are.</summary>
    internal object ToldBy => By switch
    {
        "title" => BindingTexts.ByTitle,
        "opening sentence" => BindingTexts.ByOpeningSentence,
        "text" => BindingTexts.ByText,
        "signature" => BindingTexts.BySignature,
        _ => By,
    };
}
