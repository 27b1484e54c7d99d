namespace SchemaKit;

/// <summary>Finds the columns of printed subtotals among the heads that are no column of the form.</summary>
internal static class PrintedSubtotals
{
    /// <summary>Where the column of a subtotal stands.</summary>
    /// <param name="Slot">Its slot, see <see cref="ColumnOrder.SubtotalSlot"/>.</param>
    /// <param name="Leaf">The column of the form that it stands beside.</param>
    /// <param name="IsBefore">Whether it stands before that column; otherwise behind it.</param>
    public readonly record struct Place(int Slot, int Leaf, bool IsBefore);

    /// <summary>The subtotals among the heads of a table, by the positions of their heads.</summary>
    /// <param name="columns">The columns of the form.</param>
    /// <param name="heads">The heads as published.</param>
    /// <param name="matched">The column or group that each head is; null for none.</param>
    public static Dictionary<int, Place> Among(HeadTree columns, List<HeadText> heads, HeadNode?[] matched)
    {
        var found = new Dictionary<int, Place>();
        for (var i = 0; i < heads.Count; i++)
        {
            if (matched[i] is not null) continue;
            var previous = Array.FindLast(matched[..i], node => node is not null);
            var next = Array.Find(matched[(i + 1)..], node => node is not null);
            if (GroupOf(columns, heads[i].Key, previous, next) is not { } group) continue;
            var slot = ColumnOrder.SubtotalSlot(Array.IndexOf(columns.Nodes, group));

            // A group may have its subtotal printed once.
            if (found.Values.Any(place => place.Slot == slot)) continue;
            if (previous is not null && previous.IsBelow(group)) found[i] = new Place(slot, LastLeaf(previous), IsBefore: false);
            else if (next is not null && next.IsBelow(group)) found[i] = new Place(slot, next.FirstLeaf, IsBefore: true);
            else if (previous == group || next == group) found[i] = new Place(slot, LastLeaf(group), IsBefore: false);
        }

        return found;
    }

    private static HeadNode? GroupOf(HeadTree columns, string key, HeadNode? previous, HeadNode? next) =>
        columns.SubtotalOf(key, previous) ?? columns.SubtotalOf(key, next);

    private static int LastLeaf(HeadNode node) => node.FirstLeaf + node.LeafCount - 1;
}
