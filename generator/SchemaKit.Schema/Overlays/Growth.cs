namespace SchemaKit.Schema.Overlays;

/// <summary>What an overlay may add to a piece of the edition that it extends.</summary>
internal abstract record Growth
{
    private Growth()
    {
    }

    /// <summary>Whether it may be added where the edition says nothing of it.</summary>
    public bool MayBeNew { get; init; } = true;

    /// <summary>Nothing: it stays as it is.</summary>
    internal sealed record None : Growth;

    /// <summary>Texts, to a list of them.</summary>
    /// <param name="OrOne">Whether a single text may stand instead of a list.</param>
    internal sealed record Texts(bool OrOne = false) : Growth;

    /// <summary>Other wordings, to a text, a list of texts, or a map that says more.</summary>
    internal sealed record Wordings : Growth;

    /// <summary>Pieces with names of their own, and whatever each that is there already may grow by.</summary>
    /// <param name="Each">What one may grow by.</param>
    /// <param name="IsOrdered">Whether their order is that of the form, so that a new one may say beside which it stands.</param>
    internal sealed record Names(Func<Growth> Each, bool IsOrdered = false) : Growth;

    /// <summary>What stands under some of the keys that it has.</summary>
    /// <param name="Keys">The keys under which something may be added.</param>
    /// <param name="Kept">The keys of which the edition alone has the say.</param>
    internal sealed record Map(IReadOnlyDictionary<string, Growth> Keys, IReadOnlyCollection<string> Kept) : Growth
    {
        /// <summary>Whether a text in its place is the official label, and other wordings may be added.</summary>
        public bool IsLabel { get; init; }
    }
}
