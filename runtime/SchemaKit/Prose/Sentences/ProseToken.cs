namespace SchemaKit;

/// <summary>What a stretch of a sentence is, as far as prose is read.</summary>
internal enum ProseTokenKind : byte
{
    /// <summary>Something of which nothing is known.</summary>
    Unknown,

    /// <summary>A word that some claim knows.</summary>
    Word,

    /// <summary>A count: a number with a unit of counts behind it.</summary>
    Figure,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A mark between the entries of a list.</summary>
    ListMark,

    /// <summary>A clause ends: a comma, a colon, brackets.</summary>
    ClauseEnd,

    /// <summary>A part of a sentence ends: a semicolon.</summary>
    PartEnd,

    /// <summary>A sentence ends.</summary>
    SentenceEnd,
}

/// <summary>A stretch of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct ProseToken(ProseTokenKind Kind, int Start, int End)
{
    /// <summary>The word.</summary>
    public ProseWord? Word { get; init; }

    /// <summary>The count, or the year.</summary>
    public decimal Number { get; init; }

    /// <summary>The step the count was rounded to; 0 when written out.</summary>
    public decimal RoundedTo { get; init; }

    /// <summary>Whether nothing that stands behind it belongs to its clause.</summary>
    public bool EndsClause => Kind >= ProseTokenKind.ClauseEnd;
}
