namespace SchemaKit.Cli.Schemas;

/// <summary>A heading of a drafted table.</summary>
/// <param name="label">What is printed.</param>
internal sealed class DraftHeading(string label)
{
    public string Label => label;

    /// <summary>The name that programs use.</summary>
    public string Id { get; set; } = "";

    public List<DraftHeading> Children { get; } = [];

    public bool IsLeaf => Children.Count == 0;

    /// <summary>The rule by which it is the sum of what stands beside it; null where it is none.</summary>
    public string? Total { get; set; }

    /// <summary>What is to be said of it, for whoever goes on with the draft.</summary>
    public Message? Remark { get; set; }

    /// <summary>Whether its figures have decimals.</summary>
    public bool HasDecimals { get; set; }

    /// <summary>Whether some of its figures are below zero.</summary>
    public bool HasNegatives { get; set; }

    /// <summary>Which single row or column it is, from 0; −1 for a group.</summary>
    public int Leaf { get; set; } = -1;

    /// <summary>The single rows or columns in it that are not totals.</summary>
    public IEnumerable<DraftHeading> Details => IsLeaf ? [this] : Children.Where(child => child.Total is null).SelectMany(child => child.Details);

    /// <summary>The headings above single rows or columns, as a tree.</summary>
    /// <param name="lines">For each, the cells above it from the outside in.</param>
    public static List<DraftHeading> Tree(IReadOnlyList<IReadOnlyList<PublishedCell>> lines)
    {
        var roots = new List<DraftHeading>();
        var known = new Dictionary<PublishedCell, DraftHeading>(ReferenceEqualityComparer.Instance);
        for (var leaf = 0; leaf < lines.Count; leaf++)
        {
            var siblings = roots;
            DraftHeading? heading = null;
            foreach (var cell in lines[leaf])
            {
                if (!known.TryGetValue(cell, out heading)) siblings.Add(known[cell] = heading = new DraftHeading(cell.Text));
                siblings = heading.Children;
            }

            heading!.Leaf = leaf;
        }

        return roots;
    }
}
