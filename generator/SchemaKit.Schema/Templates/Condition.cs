namespace SchemaKit.Schema;

/// <summary>A condition over cells of a template, with every name resolved.</summary>
public abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>The positions of the cells that it reads, each once and in the order of the form.</summary>
    public IReadOnlyCollection<int> Cells() => new SortedSet<int>(Building.ConditionOperands.Of(this));

    /// <summary>Two amounts compared.</summary>
    /// <param name="Left">The left side.</param>
    /// <param name="Relation">How they compare.</param>
    /// <param name="Right">The right side.</param>
    public sealed record Comparison(Amount Left, Relation Relation, Amount Right) : Condition;

    /// <summary>An amount is a whole number.</summary>
    /// <param name="Operand">The amount.</param>
    public sealed record IsWhole(Amount Operand) : Condition;

    /// <summary>Both hold.</summary>
    /// <param name="Left">One condition.</param>
    /// <param name="Right">The other condition.</param>
    public sealed record And(Condition Left, Condition Right) : Condition;

    /// <summary>At least one holds.</summary>
    /// <param name="Left">One condition.</param>
    /// <param name="Right">The other condition.</param>
    public sealed record Or(Condition Left, Condition Right) : Condition;

    /// <summary>Where the premise holds, the consequence holds.</summary>
    /// <param name="Premise">The premise.</param>
    /// <param name="Consequence">The consequence.</param>
    public sealed record IfThen(Condition Premise, Condition Consequence) : Condition;
}

/// <summary>How two amounts compare.</summary>
public enum Relation
{
    /// <summary>=</summary>
    Equal,

    /// <summary>≠</summary>
    NotEqual,

    /// <summary>≤</summary>
    AtMost,

    /// <summary>≥</summary>
    AtLeast,

    /// <summary>&lt;</summary>
    LessThan,

    /// <summary>&gt;</summary>
    MoreThan,
}

/// <summary>An amount made of cells and constants.</summary>
public abstract record Amount
{
    private Amount()
    {
    }

    /// <summary>A constant.</summary>
    /// <param name="Value">Its value.</param>
    public sealed record Constant(decimal Value) : Amount;

    /// <summary>The figure of a cell.</summary>
    /// <param name="Cell">The cell's position in the template.</param>
    public sealed record Figure(int Cell) : Amount;

    /// <summary>Amounts added up, in the order written; at least two, or a written sum of fewer.</summary>
    /// <param name="Terms">The amounts.</param>
    public sealed record Sum(EquatableArray<Amount> Terms) : Amount;

    /// <summary>A constant multiple of an amount; −1 for one that is subtracted.</summary>
    /// <param name="Factor">The constant.</param>
    /// <param name="Operand">The amount.</param>
    public sealed record Multiple(decimal Factor, Amount Operand) : Amount;
}
