namespace SchemaKit;

/// <summary>One side of a printed subtotal: the rows, or the columns, that it adds up.</summary>
/// <param name="Leaves">The single rows or columns, counted over the whole table.</param>
/// <param name="Labels">What each of them is called.</param>
/// <param name="Path">The ids of the row, the column or the group; empty in a table that is a single line.</param>
/// <param name="LabelPath">The labels of the same.</param>
/// <param name="Subtotal">What the group declares; null for a single row or column.</param>
internal sealed record SubtotalSide(IReadOnlyList<int> Leaves, IReadOnlyList<string> Labels, string Path, string LabelPath, Subtotal? Subtotal)
{
    /// <summary>A group that is added up.</summary>
    public static SubtotalSide Of(HeadNode group) => new([.. group.Details], [.. LabelsBelow(group.Heading)], group.Path, group.LabelPath, group.Heading.Subtotal);

    /// <summary>A single row or column.</summary>
    public static SubtotalSide Of(HeadTree heads, int leaf) => heads.IsEmpty
        ? new([0], [], "", "", null)
        : new([leaf], [heads.Leaves[leaf].Heading.Label], heads.Leaves[leaf].Path, heads.Leaves[leaf].LabelPath, null);

    // Of the details only: what is left out of the sum is left out of its words.
    private static IEnumerable<string> LabelsBelow(Heading group)
    {
        var all = Leaves(group).ToList();
        return all.Where((_, i) => group.Subtotal is not { } subtotal || !subtotal.LeftOut.Contains(i)).Select(leaf => leaf.Label);

        static IEnumerable<Heading> Leaves(Heading heading) => heading.IsLeaf ? [heading] : heading.Children.SelectMany(Leaves);
    }
}
