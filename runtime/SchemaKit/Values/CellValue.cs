using System.Globalization;

namespace SchemaKit;

/// <summary>
/// What one cell says: its state, its number in the unit that the form declares, and the text as published.
/// Two values are equal when they say the same; how the text was written counts only where there is no number.
/// </summary>
public readonly struct CellValue : IEquatable<CellValue>
{
    /// <summary>No figure is further from zero: what is beyond could not be added up exactly.</summary>
    public const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>No figure has more digits behind the point.</summary>
    public const int MostDecimals = 8;

    private readonly decimal value;
    private readonly decimal roundedTo;

    private CellValue(CellState state, decimal value, decimal roundedTo, string? raw)
    {
        State = state;
        this.value = value;
        this.roundedTo = roundedTo;
        Raw = raw;
    }

    /// <summary>The cell is not in the document. The default value.</summary>
    public static CellValue Missing => default;

    /// <summary>The cell is there and says nothing.</summary>
    public static CellValue Blank { get; } = new(CellState.Blank, 0, 0, "");

    /// <summary>What kind of thing the cell says.</summary>
    public CellState State { get; }

    /// <summary>The number in the unit of the cell, exactly as published; null where the cell says none.</summary>
    public decimal? Value => State == CellState.Number ? value : null;

    /// <summary>
    /// The step the number was rounded to, in the unit of the cell: 10000 for <c>19万</c> in a count, 0 for a number written out.
    /// A rounded number stands for everything within half a step of it.
    /// </summary>
    public decimal RoundedTo => roundedTo;

    /// <summary>The text as published; null where the cell is missing or was set in code.</summary>
    public string? Raw { get; }

    /// <summary>A number, as written in <paramref name="raw"/> if it was read.</summary>
    /// <param name="value">The number in the unit of the cell.</param>
    /// <param name="roundedTo">The step it was rounded to, 0 when written out.</param>
    /// <param name="raw">The text as published.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number or its step is beyond what a cell can say, or the step is negative.</exception>
    public static CellValue Number(decimal value, decimal roundedTo = 0, string? raw = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(roundedTo);
        if (!CanBeSaid(value)) throw new ArgumentOutOfRangeException(nameof(value), value, FormTexts.NotSaidExactly.ToString());
        if (!CanBeSaid(roundedTo)) throw new ArgumentOutOfRangeException(nameof(roundedTo), roundedTo, FormTexts.NotSaidExactly.ToString());
        return new CellValue(CellState.Number, value, roundedTo, raw);
    }

    /// <summary>Whether a number is within what a cell can say: up to <see cref="Largest"/>, with up to <see cref="MostDecimals"/> decimals.</summary>
    /// <param name="number">The number.</param>
    public static bool CanBeSaid(decimal number) => Math.Abs(number) <= Largest && decimal.Round(number, MostDecimals) == number;

    /// <summary>A cell that says nothing, with the white space it was published with.</summary>
    /// <param name="raw">The text as published.</param>
    public static CellValue BlankAs(string raw) => new(CellState.Blank, 0, 0, raw);

    /// <summary>A cell that says that nothing applies.</summary>
    /// <param name="raw">The mark as published.</param>
    public static CellValue NotApplicable(string raw) => new(CellState.NotApplicable, 0, 0, raw);

    /// <summary>A cell that says something that is no number.</summary>
    /// <param name="raw">The text as published.</param>
    public static CellValue Text(string raw) => new(CellState.Text, 0, 0, raw);

    /// <summary>A number written out.</summary>
    /// <param name="value">The number in the unit of the cell.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is beyond what a cell can say.</exception>
    public static implicit operator CellValue(decimal value) => Number(value);

    /// <summary>A number written out.</summary>
    /// <param name="value">The number in the unit of the cell.</param>
    public static implicit operator CellValue(int value) => Number(value);

    /// <inheritdoc/>
    public bool Equals(CellValue other) => State == other.State && State switch
    {
        CellState.Number => value == other.value && roundedTo == other.roundedTo,
        CellState.Text => Raw == other.Raw,
        _ => true,
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CellValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, value, State == CellState.Text ? Raw : null);

    /// <summary>Whether two cells say the same.</summary>
    public static bool operator ==(CellValue left, CellValue right) => left.Equals(right);

    /// <summary>Whether two cells say something else.</summary>
    public static bool operator !=(CellValue left, CellValue right) => !left.Equals(right);

    /// <summary>The text as published, else the number in invariant form, else nothing.</summary>
    public override string ToString() => Raw ?? Value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
