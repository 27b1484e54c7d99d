namespace SchemaKit;

/// <summary>
/// What is known of a figure or of a sum of figures: an interval. A number written out is a point, a rounded number all that
/// rounds to it, a blank or missing count anything from zero up.
/// </summary>
/// <remarks>
/// <see cref="Low"/> and <see cref="High"/> bound the known part, to which what is not known adds nothing, so that they are at the
/// same time the interval that remains once blanks read as zero.
/// </remarks>
public readonly struct Quantity
{
    /// <summary>Figures beyond this are not reckoned with, so that sums of them stay exact; no form counts as far.</summary>
    internal const decimal Largest = 1_000_000_000_000_000_000;

    private Quantity(decimal low, decimal high, bool openBelow, bool openAbove, bool unfilled)
    {
        Low = low;
        High = high;
        OpenBelow = openBelow;
        OpenAbove = openAbove;
        Unfilled = unfilled;
    }

    /// <summary>The lower end of the known part.</summary>
    public decimal Low { get; }

    /// <summary>The upper end of the known part.</summary>
    public decimal High { get; }

    /// <summary>Whether something not known may lower it without limit.</summary>
    public bool OpenBelow { get; }

    /// <summary>Whether something not known may raise it without limit.</summary>
    public bool OpenAbove { get; }

    /// <summary>Whether something not known is no blank that may read as zero: a missing cell, a text, a total not filled in.</summary>
    public bool Unfilled { get; }

    /// <summary>Whether exactly one value is possible.</summary>
    public bool IsPoint => Low == High && !OpenBelow && !OpenAbove;

    /// <summary>The known part as one figure: the middle of its interval.</summary>
    public decimal Known => Low == High ? Low : (Low + High) / 2;

    /// <summary>What a cell stands for in rules.</summary>
    /// <param name="value">What the cell says.</param>
    /// <param name="cell">The cell as the form defines it.</param>
    public static Quantity Of(CellValue value, CellDefinition cell)
    {
        if (value.Value is { } number && IsWithinReach(value))
        {
            var half = value.RoundedTo / 2;
            return new Quantity(number - half, number + half, false, false, false);
        }

        var readsAsZero = value.State is CellState.Blank or CellState.NotApplicable && cell.Role == CellRole.Detail;
        return new Quantity(0, 0, cell.Kind == ValueKind.Change, true, !readsAsZero);
    }

    /// <summary>Whether a cell says a number, and one that sums can reckon with.</summary>
    internal static bool IsWithinReach(CellValue value) => value.Value is >= -Largest and <= Largest && value.RoundedTo <= Largest;

    /// <summary>A constant of a rule.</summary>
    /// <param name="constant">The constant.</param>
    public static implicit operator Quantity(decimal constant) => new(constant, constant, false, false, false);

    /// <summary>The sum of two quantities.</summary>
    public static Quantity operator +(Quantity left, Quantity right) => new(
        left.Low + right.Low, left.High + right.High,
        left.OpenBelow | right.OpenBelow, left.OpenAbove | right.OpenAbove, left.Unfilled | right.Unfilled);

    /// <summary>The difference of two quantities.</summary>
    public static Quantity operator -(Quantity left, Quantity right) => left + -right;

    /// <summary>The quantity with its sign turned.</summary>
    public static Quantity operator -(Quantity quantity) =>
        new(-quantity.High, -quantity.Low, quantity.OpenAbove, quantity.OpenBelow, quantity.Unfilled);

    /// <summary>A multiple of a quantity; nothing times anything is nothing, known or not.</summary>
    public static Quantity operator *(decimal factor, Quantity quantity) => factor switch
    {
        0 => 0m,
        > 0 => new(factor * quantity.Low, factor * quantity.High, quantity.OpenBelow, quantity.OpenAbove, quantity.Unfilled),
        _ => -(-factor * quantity),
    };

    /// <summary>Whether this equals another.</summary>
    /// <param name="other">The other side.</param>
    public Outcome EqualTo(Quantity other) => Compare(other, static (l, r, point) =>
        l.MustBeBelow(r, orEqual: false) || r.MustBeBelow(l, orEqual: false) ? Truth.False : point ? Truth.True : Truth.Unknown);

    /// <summary>Whether this differs from another.</summary>
    /// <param name="other">The other side.</param>
    public Outcome NotEqualTo(Quantity other) => EqualTo(other).Not();

    /// <summary>Whether this is at most another.</summary>
    /// <param name="other">The other side.</param>
    public Outcome AtMost(Quantity other) => Compare(other, static (l, r, _) =>
        l.MustBeBelow(r, orEqual: true) ? Truth.True : r.MustBeBelow(l, orEqual: false) ? Truth.False : Truth.Unknown);

    /// <summary>Whether this is at least another.</summary>
    /// <param name="other">The other side.</param>
    public Outcome AtLeast(Quantity other) => Compare(other, static (l, r, _) =>
        r.MustBeBelow(l, orEqual: true) ? Truth.True : l.MustBeBelow(r, orEqual: false) ? Truth.False : Truth.Unknown);

    /// <summary>Whether this is less than another.</summary>
    /// <param name="other">The other side.</param>
    public Outcome LessThan(Quantity other) => AtLeast(other).Not();

    /// <summary>Whether this is more than another.</summary>
    /// <param name="other">The other side.</param>
    public Outcome MoreThan(Quantity other) => AtMost(other).Not();

    /// <summary>Whether this is a whole number. What is not known is taken to be whole; a rounded figure is known to stand for one.</summary>
    public Outcome IsWhole()
    {
        var whole = Low != High || OpenBelow || OpenAbove || Low == decimal.Truncate(Low) ? Truth.True : Truth.False;
        return new Outcome(whole, whole, Known, null);
    }

    /// <summary>The interval, such as <c>[2, ∞)</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{(OpenBelow ? "(-∞" : $"[{Low}")}, {(OpenAbove ? "∞)" : $"{High}]")}");

    private bool MustBeBelow(Quantity other, bool orEqual) =>
        !OpenAbove && !other.OpenBelow && (orEqual ? High <= other.Low : High < other.Low);

    private Quantity WithBlanksAsZero() => Unfilled ? this : new Quantity(Low, High, false, false, false);

    private Outcome Compare(Quantity other, Func<Quantity, Quantity, bool, Truth> compare)
    {
        var certain = compare(this, other, IsPoint && other.IsPoint);
        var (left, right) = (WithBlanksAsZero(), other.WithBlanksAsZero());
        var zeroed = certain == Truth.Unknown ? compare(left, right, left.IsPoint && right.IsPoint) : certain;
        return new Outcome(certain, zeroed, Known, other.Known);
    }
}
