namespace SchemaKit;

/// <summary>What the sentence at hand has said so far: what it is about, what it excludes, which year it names.</summary>
/// <param name="lexicon">The words.</param>
/// <param name="year">The report year; null where it is not known.</param>
internal sealed class SentenceState(ProseLexicon lexicon, int? year)
{
    private readonly bool[] isAbout = new bool[lexicon.Claims.Length];
    private readonly bool[] isExcluded = new bool[lexicon.Claims.Length];
    private bool excludesAll;
    private decimal? named;

    /// <summary>The claim that the last figure made, whose parts may follow; null where it has none.</summary>
    public int? BrokenDown { get; set; }

    /// <summary>Starts the next sentence.</summary>
    public void End()
    {
        EndPart();
        Array.Clear(isAbout);
        named = null;
    }

    /// <summary>Starts the next part of the sentence, which is about the same.</summary>
    public void EndPart()
    {
        Array.Clear(isExcluded);
        excludesAll = false;
        BrokenDown = null;
    }

    /// <summary>Takes in what all words of a clause say.</summary>
    public void Enter(ProseClause clause)
    {
        foreach (var position in clause.Positions)
        {
            var token = clause[position];
            if (token.Kind == ProseTokenKind.Year) named = token.Number;
            if (token.Word is not { } word) continue;
            excludesAll |= word.ExcludesAll;
            if ((word.Roles & (ProseRoles.About | ProseRoles.Excludes)) == 0) continue;
            for (var claim = 0; claim < isAbout.Length; claim++)
            {
                isAbout[claim] |= word.Is(ProseRoles.About, claim);
                isExcluded[claim] |= word.Is(ProseRoles.Excludes, claim);
            }
        }
    }

    /// <summary>Whether a claim can be made here, as far as the sentence so far decides.</summary>
    public bool IsOpen(int claim) =>
        IsOfThisReport && !isExcluded[claim] && (isAbout[claim] || lexicon.Claims[claim].About.IsEmpty);

    /// <summary>Whether figures here may be those of the report.</summary>
    public bool IsOfThisReport => !excludesAll && (named is null || year is null || named == year);

    /// <summary>The only open claim of which something is so; null where there is none, or more than one.</summary>
    public int? TheOnlyClaim(Func<int, bool> isSo)
    {
        int? only = null;
        for (var claim = 0; claim < isAbout.Length; claim++)
        {
            if (!IsOpen(claim) || !isSo(claim)) continue;
            if (only is not null) return null;
            only = claim;
        }

        return only;
    }
}
