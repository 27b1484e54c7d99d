namespace SchemaKit;

/// <summary>One text in the head of a table, as published: a run of pieces that are one label.</summary>
/// <param name="First">The first piece.</param>
/// <param name="Last">The last piece.</param>
/// <param name="Key">What it is compared by.</param>
/// <param name="BareKey">The same without remarks in brackets, such as a unit.</param>
internal readonly record struct HeadText(int First, int Last, string Key, string BareKey)
{
    /// <summary>How well the text fits a head of the form: 0 not at all, up to 4 exactly.</summary>
    public int Fit(HeadNode node)
    {
        if (Array.IndexOf(node.ExactKeys, Key) >= 0) return 4;
        if (Array.IndexOf(node.LooseKeys, Key) >= 0 || Array.IndexOf(node.ExactKeys, BareKey) >= 0 || Array.IndexOf(node.LooseKeys, BareKey) >= 0) return 3;
        return NearLabel.Is(Key, node) ? 1 : 0;
    }
}
