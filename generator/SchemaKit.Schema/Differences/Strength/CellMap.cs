namespace SchemaKit.Schema;

/// <summary>
/// Where the cells of an older template stand on a newer one: under the same name or label or, where the newer one says how its cells
/// compare with those of exactly that edition, as it says.
/// </summary>
internal sealed class CellMap
{
    private readonly IReadOnlyList<int>?[] places;
    private readonly int width;
    private readonly HashSet<int> reached;

    private CellMap(IReadOnlyList<int>?[] places, int width)
    {
        this.places = places;
        this.width = width;
        reached = [.. places.OfType<IReadOnlyList<int>>().SelectMany(place => place)];
    }

    /// <summary>From the cells of the older template to those of the newer one.</summary>
    public static CellMap Forward(Template older, Template newer, IReadOnlyDictionary<int, int> kept)
    {
        var places = new IReadOnlyList<int>?[older.Cells.Count];
        if (newer.Variant is { Cells: var cells } variant && variant.IsOf(older))
        {
            foreach (var cell in cells.Kept) places[cell.Former] = [cell.Cell];
            foreach (var sum in cells.Sums) places[sum.Former] = [.. sum.Parts];
        }
        else if (Said(older, newer) is { } comparison)
        {
            foreach (var cell in comparison.Kept) places[cell.Former] = [cell.Cell];
            foreach (var sum in comparison.Sums) places[sum.Former] = [.. sum.Parts];
        }
        else
        {
            foreach (var cell in kept) places[cell.Key] = [cell.Value];
        }

        return new(places, newer.Cells.Count);
    }

    /// <summary>The other way; the parts of a sum stand nowhere on the older template.</summary>
    public CellMap Back()
    {
        var back = new IReadOnlyList<int>?[width];
        for (var cell = 0; cell < places.Length; cell++)
        {
            if (places[cell] is { Count: 1 } only) back[only[0]] = [cell];
        }

        return new(back, places.Length);
    }

    /// <summary>The cells that a cell is the sum of; null where it stands nowhere. Cells of the previous year stand behind all others.</summary>
    public IReadOnlyList<int>? this[int cell] =>
        cell < places.Length ? places[cell] : places[cell - places.Length]?.Select(place => place + width).ToList();

    /// <summary>Whether a cell that is led to stands on both; of the cells of two years, as of one.</summary>
    public bool Reaches(int cell) => reached.Contains(cell % width);

    /// <summary>Whether a template is of the edition that comes after another's, and says so.</summary>
    public static bool Follows(Template newer, Template older) =>
        newer.Former?.Edition == older.Edition && newer.Edition != older.Edition && newer.Id == older.Id;

    /// <summary>What the newer template says of the cells of exactly the older one; null where it says nothing, or not all.</summary>
    public static EditionComparison? Said(Template older, Template newer) =>
        Follows(newer, older) && EditionComparison.Of(newer, newer.Former!, ComparedCell.Of(older)) is { Faults.Count: 0 } comparison ? comparison : null;
}
