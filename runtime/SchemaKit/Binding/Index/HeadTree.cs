using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>The heads of all rows or of all columns of one table, found by what their labels are compared by.</summary>
internal sealed class HeadTree
{
    private readonly Dictionary<string, HeadNode[]>.AlternateLookup<ReadOnlySpan<char>> exact;
    private readonly Dictionary<string, HeadNode[]>.AlternateLookup<ReadOnlySpan<char>> loose;

    public HeadTree(ImmutableArray<Heading> headings, ImmutableArray<string> leadIns)
    {
        var nodes = new List<HeadNode>();
        var leaf = 0;
        foreach (var heading in headings) leaf = Add(heading, null, leaf, nodes, leadIns);
        Nodes = [.. nodes];
        Labelled = [.. nodes.Where(node => !node.HasOwnRow)];
        Leaves = [.. nodes.Where(node => node.IsLeaf)];
        PrintedOrders = [[.. nodes.OrderBy(node => node.Level)], [.. nodes.Where(node => !node.IsLeaf).OrderBy(node => node.Level), .. Leaves], Nodes];
        exact = IndexBy(Labelled, node => node.ExactKeys);
        loose = IndexBy(Labelled, node => node.LooseKeys);
    }

    /// <summary>Every head, each before those below it.</summary>
    public HeadNode[] Nodes { get; }

    /// <summary>Every head that a label names: of a group with a row of its own, that row.</summary>
    public HeadNode[] Labelled { get; }

    /// <summary>
    /// Every head in each order in which tables print them: level by level, a single column as high up as it goes; all groups and
    /// then all single columns; or every group with its columns behind it.
    /// </summary>
    public HeadNode[][] PrintedOrders { get; }

    /// <summary>The single rows or columns, in order.</summary>
    public HeadNode[] Leaves { get; }

    public bool IsEmpty => Nodes.Length == 0;

    /// <summary>The heads with exactly that label.</summary>
    public HeadNode[] Exact(ReadOnlySpan<char> key) => exact.TryGetValue(key, out var found) ? found : [];

    /// <summary>The heads with that label but for a number in front or remarks behind.</summary>
    public HeadNode[] Loose(ReadOnlySpan<char> key) => loose.TryGetValue(key, out var found) ? found : [];

    /// <summary>The heads that come next behind one in the order of the form: the next, and, where that is a group, the first in it.</summary>
    /// <param name="last">The head; null for the start of the tree.</param>
    public ReadOnlySpan<HeadNode> After(HeadNode? last)
    {
        var next = Array.IndexOf(Labelled, last) + 1;
        var end = next;
        while (end < Labelled.Length && (end == next || !Labelled[end - 1].IsLeaf)) end++;
        return Labelled.AsSpan(next..end);
    }

    /// <summary>The group whose printed subtotal a text is: the one that it names, else the one around the head read last.</summary>
    /// <param name="key">The text as compared.</param>
    /// <param name="last">The head read last; null where there was none.</param>
    public HeadNode? SubtotalOf(ReadOnlySpan<char> key, HeadNode? last)
    {
        for (var node = last; node is not null; node = node.Parent)
        {
            if (IsAmong(key, node.SubtotalKeys)) return node;
        }

        foreach (var node in Nodes)
        {
            if (IsAmong(key, node.NamedSubtotalKeys)) return node;
        }

        return null;
    }

    private static bool IsAmong(ReadOnlySpan<char> key, string[] keys)
    {
        foreach (var one in keys)
        {
            if (key.SequenceEqual(one)) return true;
        }

        return false;
    }

    // Leaves are numbered as they come; returns the number of the next one.
    private static int Add(Heading heading, HeadNode? parent, int firstLeaf, List<HeadNode> nodes, ImmutableArray<string> leadIns)
    {
        var node = new HeadNode(heading, parent, parent is null ? 0 : parent.Level + 1, firstLeaf, leadIns);
        nodes.Add(node);
        var next = firstLeaf;
        foreach (var child in heading.Children) next = Add(child, node, next, nodes, leadIns);
        if (heading.IsLeaf) next++;
        node.LeafCount = next - firstLeaf;
        return next;
    }

    private static Dictionary<string, HeadNode[]>.AlternateLookup<ReadOnlySpan<char>> IndexBy(
        IEnumerable<HeadNode> nodes, Func<HeadNode, string[]> keys) =>
        nodes.SelectMany(node => keys(node).Select(key => (key, node)))
            .GroupBy(pair => pair.key, pair => pair.node)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
