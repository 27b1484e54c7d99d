namespace SchemaKit;

/// <summary>What a cell may stand for: everything between two bounds, each of which may be open to infinity.</summary>
/// <param name="Low">The least value; <see cref="NegativeInfinity"/> where there is none.</param>
/// <param name="High">The greatest value; <see cref="PositiveInfinity"/> where there is none.</param>
public readonly record struct Interval(decimal Low, decimal High)
{
    /// <summary>Stands for no lower bound.</summary>
    public const decimal NegativeInfinity = decimal.MinValue;

    /// <summary>Stands for no upper bound.</summary>
    public const decimal PositiveInfinity = decimal.MaxValue;

    /// <summary>Whether exactly one value is possible.</summary>
    public bool IsPoint => Low == High;

    /// <summary>What a cell can say at all: whole and not negative for counts, whole for changes, not negative for money.</summary>
    /// <param name="kind">What the cell counts or measures.</param>
    public static Interval Of(ValueKind kind) => new(kind == ValueKind.Change ? NegativeInfinity : 0, PositiveInfinity);

    /// <summary>What a cell stands for: a point, all that rounds to a rounded number, or everything possible where it says no number.</summary>
    /// <param name="value">What the cell says.</param>
    /// <param name="kind">What the cell counts or measures.</param>
    public static Interval Of(CellValue value, ValueKind kind) => value.Value is { } number
        ? new(number - (value.RoundedTo / 2), number + (value.RoundedTo / 2))
        : Of(kind);

    /// <summary>The interval, such as <c>[2, ∞)</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{(Low == NegativeInfinity ? "(-∞" : $"[{Low}")}, {(High == PositiveInfinity ? "∞)" : $"{High}]")}");
}
