namespace SchemaKit;

/// <summary>
/// What one report says in every cell of its form: one flat block in the order of the catalogue, which never changes.
/// Where each text stood lies beside it and plays no part in equality.
/// </summary>
public sealed class CellBlock : IEquatable<CellBlock>
{
    private readonly CellValue[] values;
    private readonly Place[]? places;

    /// <summary>A block over the values given, which the caller hands over and no longer touches.</summary>
    /// <param name="catalogue">The cells of the form.</param>
    /// <param name="values">A value for each cell.</param>
    /// <param name="places">The place of each value; null where they came from no file.</param>
    /// <exception cref="ArgumentException">There are not as many values or places as cells.</exception>
    public CellBlock(CellCatalogue catalogue, CellValue[] values, Place[]? places = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(values);
        if (values.Length != catalogue.Count) throw new ArgumentException(FormTexts.ValuesForCells(values.Length, catalogue.Count).ToString(), nameof(values));
        if (places is not null && places.Length != catalogue.Count) throw new ArgumentException(FormTexts.PlacesForCells(places.Length, catalogue.Count).ToString(), nameof(places));
        Catalogue = catalogue;
        this.values = values;
        this.places = places;
    }

    /// <summary>The cells of the form.</summary>
    public CellCatalogue Catalogue { get; }

    /// <summary>What every cell says, in the order of the catalogue.</summary>
    public ReadOnlySpan<CellValue> Values => values;

    /// <summary>The cell at a position, as the report fills it.</summary>
    /// <param name="index">The position in the catalogue.</param>
    public Cell this[int index] => new(this, index);

    /// <summary>Where the text of a cell stood.</summary>
    /// <param name="index">The position in the catalogue.</param>
    public Place PlaceOf(int index) => places is null ? default : places[index];

    /// <summary>What is known of a cell's figure, for use in rules.</summary>
    /// <param name="index">The position in the catalogue.</param>
    public Quantity Quantity(int index) => SchemaKit.Quantity.Of(values[index], Catalogue[index]);

    /// <summary>The same block with one cell changed; the place of that cell is forgotten.</summary>
    /// <param name="index">The position in the catalogue.</param>
    /// <param name="value">What the cell says instead.</param>
    public CellBlock With(int index, CellValue value)
    {
        var changed = (CellValue[])values.Clone();
        changed[index] = value;
        var moved = (Place[]?)places?.Clone();
        if (moved is not null) moved[index] = default;
        return new CellBlock(Catalogue, changed, moved);
    }

    /// <inheritdoc/>
    public bool Equals(CellBlock? other) =>
        other is not null && ReferenceEquals(Catalogue, other.Catalogue) && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CellBlock);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in values) hash.Add(value);
        return hash.ToHashCode();
    }
}
