namespace SchemaKit;

/// <summary>The title of a report where it stands in a document.</summary>
/// <param name="Says">The body and year that it names.</param>
/// <param name="First">The text it starts in.</param>
/// <param name="Start">Where it starts in that text.</param>
/// <param name="Last">The text it ends in.</param>
/// <param name="End">Where it ends in that text.</param>
internal readonly record struct IdentityTitle(ReportIdentity Says, int First, int Start, int Last, int End)
{
    /// <summary>No title.</summary>
    public static IdentityTitle None { get; } = new(ReportIdentity.Unknown, -1, 0, -1, 0);

    /// <summary>Whether there is one whose wording is certain.</summary>
    public bool IsCertain => First >= 0;

    /// <summary>The title as published.</summary>
    /// <param name="texts">The texts it stands in.</param>
    public Stated<string>? In(IReadOnlyList<IdentityText> texts)
    {
        if (!IsCertain) return null;
        var raw = "";
        for (var i = First; i <= Last; i++) raw += texts[i].Raw(i == First ? Start : 0, i == Last ? End : texts[i].Simple.Length);
        return new Stated<string>(raw, raw, texts[First].PlaceOf(Start), "title");
    }
}
