using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// Which column of the form each cell of a published row belongs to, as far as the head of the published table tells: by order, and
/// by the columns that heads cover where the table has known columns.
/// </summary>
/// <param name="Slots">
/// For each cell of a row that has as many cells as the form has columns: the column, or −1 for none that is certain. A printed subtotal
/// has a slot of its own, see <see cref="SubtotalSlot"/>.
/// </param>
/// <param name="ForeignSlots">The same for a row that has a cell for each foreign column as well; default where no foreign column was found.</param>
/// <param name="Covered">For each column of the form, which columns of the grid its head covers; default where that is not known.</param>
/// <param name="HeadUnits">For each column of the form, the unit that its published head names in brackets; empty for none.</param>
/// <param name="Doubt">Why some or all columns are not certain; null where all are.</param>
internal sealed record ColumnOrder(
    ImmutableArray<int> Slots,
    ImmutableArray<int> ForeignSlots,
    ImmutableArray<GridSpan> Covered,
    ImmutableArray<string> HeadUnits,
    Message? Doubt)
{
    /// <summary>Which columns of the grid the heads of printed subtotals cover, with their slots.</summary>
    public ImmutableArray<(int Slot, GridSpan Span)> Subtotals { get; init; } = [];

    /// <summary>Whether the head as published names every column of the form, in its order, and nothing else.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The pieces of heads that no column of the form answers to.</summary>
    public ImmutableArray<int> Strangers { get; init; } = [];

    /// <summary>The slot of a group's printed subtotal.</summary>
    /// <param name="node">The position of the group among all heads of the columns.</param>
    public static int SubtotalSlot(int node) => -2 - node;

    /// <summary>The position of the group whose printed subtotal a slot is; null for any other slot.</summary>
    /// <param name="slot">The slot.</param>
    public static int? GroupAt(int slot) => slot < -1 ? -2 - slot : null;

    /// <summary>Whether the head as published stands in the way of reading by order.</summary>
    public bool IsRefused => Slots.All(slot => slot < 0);

    /// <summary>The order of the form itself, for a table without a head.</summary>
    public static ColumnOrder AsOnTheForm(TableIndex table)
    {
        var count = table.Columns.Leaves.Length;
        return new ColumnOrder([.. Enumerable.Range(0, count)], default, default, [.. Enumerable.Repeat("", count)], null);
    }
}
