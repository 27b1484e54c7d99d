namespace SchemaKit.Schema.Building;

/// <summary>
/// What figures must share to be added or compared: counts and changes go together, whatever they count, and money goes with money
/// of the same unit.
/// </summary>
/// <param name="IsMoney">Whether it is money.</param>
/// <param name="Unit">The unit of money, or the number word before a unit of counts; null for bare counts.</param>
internal sealed record Dimension(bool IsMoney, string? Unit)
{
    /// <summary>What a cell is measured in.</summary>
    public static Dimension Of(Cell cell, UnitNames units)
    {
        if (cell.Kind is ValueKind.Money) return new Dimension(true, cell.Unit);
        var numberWord = cell.Unit is null ? "" : units.Find(cell.Unit)?.NumberWord;
        return new Dimension(false, string.IsNullOrEmpty(numberWord) ? null : numberWord);
    }

    /// <summary>The dimension for a person.</summary>
    public override string ToString() => IsMoney ? $"money in {Unit}" : Unit is null ? "counts" : $"counts in {Unit}";
}
