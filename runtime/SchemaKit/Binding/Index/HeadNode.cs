using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>A row or column head of a form, or of a group of them, with what its label is compared by.</summary>
internal sealed class HeadNode
{
    public HeadNode(Heading heading, HeadNode? parent, int level, int firstLeaf, ImmutableArray<string> leadIns)
    {
        Heading = heading;
        Parent = parent;
        Level = level;
        FirstLeaf = firstLeaf;
        string[] wordings = [heading.Label, .. heading.Also];
        Path = parent is null ? heading.Id : $"{parent.Path}.{heading.Id}";
        LabelPath = parent is null ? heading.Label : heading.IsOwn ? parent.LabelPath : $"{parent.LabelPath}/{heading.Label}";
        ExactKeys = [.. wordings.Select(LabelText.Normalize).Distinct()];
        LooseKeys = [.. wordings.SelectMany(wording => LooserWordings(wording, leadIns)).Select(LabelText.Normalize).Where(key => key.Length > 0).Distinct().Except(ExactKeys)];
        SubtotalKeys = heading.Subtotal is { } subtotal ? [.. subtotal.Also.Prepend(subtotal.Label).Select(LabelText.Normalize).Distinct()] : [];
        NamedSubtotalKeys = [.. ExactKeys.Concat(LooseKeys).SelectMany(key => SubtotalKeys.Select(subtotalKey => key + subtotalKey))];
    }

    public Heading Heading { get; }

    /// <summary>The ids from the outermost head inwards.</summary>
    public string Path { get; }

    /// <summary>The labels from the outermost head inwards.</summary>
    public string LabelPath { get; }

    public HeadNode? Parent { get; }

    /// <summary>How deep the head stands, from 0.</summary>
    public int Level { get; }

    /// <summary>The first single row or column below this head, counted over the whole tree.</summary>
    public int FirstLeaf { get; }

    /// <summary>How many single rows or columns stand below this head; 1 where it is one itself.</summary>
    public int LeafCount { get; set; }

    public bool IsLeaf => Heading.IsLeaf;

    /// <summary>Whether its label is that of a row of its own: what stands beside it are the figures of that row.</summary>
    public bool HasOwnRow => Heading.Children is [{ IsOwn: true }, ..];

    /// <summary>What the label and its other wordings are compared by.</summary>
    public string[] ExactKeys { get; }

    /// <summary>The same without the number in front or the remarks behind, where publishers leave them out.</summary>
    public string[] LooseKeys { get; }

    /// <summary>What the printed subtotal of a group is compared by; none where none is declared.</summary>
    public string[] SubtotalKeys { get; }

    /// <summary>The same behind the label of the group itself.</summary>
    public string[] NamedSubtotalKeys { get; }

    /// <summary>The single rows or columns below that a subtotal adds up: all but totals.</summary>
    public IEnumerable<int> Details => Enumerable.Range(FirstLeaf, LeafCount)
        .Where(leaf => Heading.Subtotal is not { } subtotal || !subtotal.LeftOut.Contains(leaf - FirstLeaf));

    /// <summary>Whether a head stands above this one, at any distance.</summary>
    public bool IsBelow(HeadNode other)
    {
        for (var node = Parent; node is not null; node = node.Parent)
        {
            if (node == other) return true;
        }

        return false;
    }

    private static IEnumerable<string> LooserWordings(string label, ImmutableArray<string> leadIns)
    {
        if (!leadIns.IsEmpty)
        {
            yield return LeadIns.Without(label, leadIns).ToString();
            yield return LeadIns.WithoutNumbers(label, leadIns).ToString();
            yield return LabelText.WithoutRemarks(LeadIns.WithoutNumbers(label, leadIns));
        }

        yield return LabelText.WithoutNumber(label).ToString();
        yield return LabelText.WithoutRemarks(label);
        yield return LabelText.WithoutRemarks(LabelText.WithoutNumber(label));
    }
}
