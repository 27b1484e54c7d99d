namespace SchemaKit;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct TextExtent(int Start, int End);

/// <summary>
/// A clause, and what stands around its figures. A figure belongs to what opens it only where every word in between is known, and
/// nothing unknown follows it; every search ends at the next figure, so that all of them together pass each word a few times only.
/// </summary>
/// <param name="tokens">The pieces of the text.</param>
/// <param name="start">The first piece of the clause.</param>
/// <param name="end">The piece behind the last.</param>
/// <param name="claims">How many claims the form knows.</param>
internal readonly struct ProseClause(IReadOnlyList<ProseToken> tokens, int start, int end, int claims)
{
    public IEnumerable<int> Positions => Enumerable.Range(start, end - start);

    public ProseToken this[int position] => tokens[position];

    /// <summary>What a claim says with the figure at a position; null where it says nothing.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="isOpen">Whether a claim can be made in the clause.</param>
    public TextExtent? Opening(int figure, int claim, Func<int, bool> isOpen)
    {
        var first = FirstOf(figure);
        var opener = figure - 1;
        while (opener >= first && !IsSaid(opener, claim) && IsPassed(opener, claim)) opener--;
        if (opener < first || !IsSaid(opener, claim) || ClosingOf(figure, claim) is not { } last) return null;
        if (IsListedWith(opener, first)) return null;
        for (var i = first; i < opener; i++)
        {
            if (HasRole(i, ProseRoles.Denies) || (HasRole(i, ProseRoles.Says) && SaysAnother(tokens[i].Word!, claim, isOpen))) return null;
        }

        while (opener > first && IsPassed(opener - 1, claim)) opener--;
        return new TextExtent(tokens[opener].Start, tokens[last].End);
    }

    /// <summary>The word of a part beside the figure at a position, right before it or right behind it; null where none stands there.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="claim">The claim whose part it may be.</param>
    /// <param name="extent">The part and its figure.</param>
    public ProseWord? PartAt(int figure, int claim, out TextExtent extent)
    {
        extent = default;
        var first = figure;
        while (first > start && tokens[first - 1].Kind is not (ProseTokenKind.Figure or ProseTokenKind.ListMark)) first--;
        if (first > start && tokens[first - 1].Kind == ProseTokenKind.Figure) return null;
        var before = figure - 1;
        while (before >= first && IsBetween(before)) before--;
        if (before < first)
        {
            var behind = figure + 1;
            while (behind < end && IsBetween(behind)) behind++;
            if (behind >= end || !IsPart(behind, claim) || !EndsAt(behind + 1)) return null;
            extent = new TextExtent(tokens[figure].Start, tokens[behind].End);
            return tokens[behind].Word;
        }

        if (!IsPart(before, claim) || !EndsAt(figure + 1)) return null;
        for (var i = first; i < before; i++)
        {
            if (!IsBetween(i)) return null;
        }

        extent = new TextExtent(tokens[before].Start, tokens[figure].End);
        return tokens[before].Word;
    }

    /// <summary>What a claim says with a word at a position that denies it: that there was none; null where it says nothing.</summary>
    /// <param name="denial">The word.</param>
    /// <param name="claim">The claim.</param>
    public TextExtent? Denial(int denial, int claim)
    {
        var isSaid = false;
        var last = denial + 1;
        for (; last < end; last++)
        {
            isSaid |= IsSaid(last, claim);
            if (!IsPassed(last, claim) && !HasRole(last, ProseRoles.Says) && tokens[last].Kind != ProseTokenKind.ListMark) return null;
            if (HasRole(last, ProseRoles.Denies)) return null;
        }

        return isSaid ? new TextExtent(tokens[denial].Start, tokens[last - 1].End) : null;
    }

    // An entry of a list shares its figure with those before it, unless they have figures of their own.
    private bool IsListedWith(int opener, int first) =>
        opener > first && tokens[opener - 1].Kind == ProseTokenKind.ListMark && (opener - 1 > first || first == start);

    private int FirstOf(int figure)
    {
        var first = figure;
        while (first > start && tokens[first - 1].Kind != ProseTokenKind.Figure) first--;
        return first;
    }

    // The last word behind a figure that belongs to it; null where something unknown follows.
    private int? ClosingOf(int figure, int claim)
    {
        var last = figure;
        while (last + 1 < end && IsPassed(last + 1, claim) && !IsSaid(last + 1, claim)) last++;
        return EndsAt(last + 1) ? last : null;
    }

    private bool SaysAnother(ProseWord word, int claim, Func<int, bool> isOpen)
    {
        for (var other = 0; other < claims; other++)
        {
            if (other != claim && word.Is(ProseRoles.Says, other) && isOpen(other)) return true;
        }

        return false;
    }

    private bool EndsAt(int position) => position == end || tokens[position].Kind == ProseTokenKind.ListMark;

    private bool HasRole(int position, ProseRoles role) => tokens[position].Word is { } word && (word.Roles & role) != 0;

    private bool IsSaid(int position, int claim) => tokens[position].Word?.Is(ProseRoles.Says, claim) == true;

    private bool IsPassed(int position, int claim) => tokens[position].Word?.IsPassedBy(claim) == true;

    private bool IsBetween(int position) => tokens[position].Word?.StandsBetween == true;

    private bool IsPart(int position, int claim) => tokens[position].Word?.Is(ProseRoles.Part, claim) == true;
}
