namespace SchemaKit;

/// <summary>One cell of one report: a view, valid as long as the report.</summary>
public readonly struct Cell
{
    private readonly CellBlock block;

    internal Cell(CellBlock block, int index)
    {
        this.block = block;
        Index = index;
    }

    /// <summary>The position in the form's order of cells.</summary>
    public int Index { get; }

    /// <summary>The cell as the form defines it.</summary>
    public CellDefinition Definition => block.Catalogue[Index];

    /// <summary>What the cell says.</summary>
    public CellValue Content => block.Values[Index];

    /// <summary>What kind of thing the cell says.</summary>
    public CellState State => Content.State;

    /// <summary>The number in the unit of the cell; null where the cell says none.</summary>
    public decimal? Value => Content.Value;

    /// <summary>The text as published; null where the cell is missing or was set in code.</summary>
    public string? Raw => Content.Raw;

    /// <summary>Where the text stood.</summary>
    public Place Place => block.PlaceOf(Index);

    /// <summary>The id and what the cell says.</summary>
    public override string ToString() => $"{Definition.Id} = {Content}";
}
