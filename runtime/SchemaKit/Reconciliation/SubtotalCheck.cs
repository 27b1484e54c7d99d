namespace SchemaKit;

/// <summary>A printed subtotal held against the cells of its group: a rule that stands only where the publisher prints one.</summary>
internal sealed class SubtotalCheck
{
    private readonly PrintedSubtotal subtotal;
    private readonly CellBlock block;

    /// <param name="subtotal">The subtotal.</param>
    /// <param name="block">What the report says.</param>
    /// <param name="index">The position behind the instances of the form's rules.</param>
    public SubtotalCheck(PrintedSubtotal subtotal, CellBlock block, int index)
    {
        this.subtotal = subtotal;
        this.block = block;
        var sum = (Quantity)0m;
        foreach (var cell in subtotal.Cells) sum += block.Quantity(cell);
        Outcome = sum.EqualTo(Quantity.Of(subtotal.Value, block.Catalogue[subtotal.Cells[0]]));
        Instance = new RuleInstance(index, subtotal.Id, subtotal.LabelPath, subtotal.Cells);
    }

    public RuleInstance Instance { get; }

    public Outcome Outcome { get; }

    public Finding ToFinding()
    {
        var declared = subtotal.Declared;
        var parts = subtotal.Parts.Length > 3 ? $"{subtotal.Parts[0]} + … + {subtotal.Parts[^1]}" : string.Join(" + ", subtotal.Parts);
        var rule = new Rule(declared.Rule, $"{parts} = {declared.Label}", $"sum({subtotal.Group}.*)", declared.Severity)
        {
            LeftWords = parts,
            RightWords = declared.Label,
            Relation = "=",
            Instances = [Instance],
        };
        return new Finding(rule, Instance, Outcome, block, null) { Subtotal = subtotal };
    }
}
