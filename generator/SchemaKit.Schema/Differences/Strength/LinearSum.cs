namespace SchemaKit.Schema;

/// <summary>Multiples of cells and a constant, added up; exact, and equal to another of the same multiples and constant.</summary>
internal sealed class LinearSum : IEquatable<LinearSum>
{
    private readonly SortedDictionary<int, Rational> terms = [];

    private LinearSum()
    {
    }

    public Rational Constant { get; private set; }

    /// <summary>The cells that count, in order, and their multiples.</summary>
    public IReadOnlyDictionary<int, Rational> Terms => terms;

    /// <summary>The difference of two amounts; null where a cell stands nowhere.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">What is taken from it; null for nothing.</param>
    /// <param name="cellsOf">The cells that a cell is the sum of; null where it stands nowhere.</param>
    public static LinearSum? Of(Amount left, Amount? right, Func<int, IReadOnlyList<int>?> cellsOf)
    {
        var sum = new LinearSum();
        if (!sum.Add(left, Rational.One, cellsOf) || (right is not null && !sum.Add(right, -Rational.One, cellsOf))) return null;
        return sum;
    }

    /// <summary>A multiple of all of it.</summary>
    public LinearSum Times(Rational factor)
    {
        var product = new LinearSum { Constant = Constant * factor };
        foreach (var term in terms) product.terms[term.Key] = term.Value * factor;
        return product;
    }

    /// <summary>All of it without so many times another.</summary>
    public void Subtract(LinearSum other, Rational factor)
    {
        Constant -= other.Constant * factor;
        foreach (var term in other.terms) AddTerm(term.Key, -(term.Value * factor));
    }

    /// <summary>The one sum that stands for all positive multiples of this: its first cell counts once, with its sign.</summary>
    public LinearSum Normalized() => terms.Count == 0 ? this : Times(Rational.One / Absolute(terms.First().Value));

    /// <summary>The cells and their multiples, to look up sums that differ by a constant only.</summary>
    public EquatableArray<(int Cell, Rational Multiple)> Key => new(terms.Select(term => (term.Key, term.Value)));

    public bool Equals(LinearSum? other) => other is not null && Constant.Equals(other.Constant) && Key.Equals(other.Key);

    public override bool Equals(object? obj) => Equals(obj as LinearSum);

    public override int GetHashCode() => unchecked((Key.GetHashCode() * 31) + Constant.GetHashCode());

    private static Rational Absolute(Rational number) => number.Sign < 0 ? -number : number;

    private bool Add(Amount amount, Rational factor, Func<int, IReadOnlyList<int>?> cellsOf)
    {
        switch (amount)
        {
            case Amount.Constant constant:
                Constant += factor * Rational.Of(constant.Value);
                return true;
            case Amount.Figure figure:
                if (cellsOf(figure.Cell) is not { } cells) return false;
                foreach (var cell in cells) AddTerm(cell, factor);
                return true;
            case Amount.Multiple multiple:
                return Add(multiple.Operand, factor * Rational.Of(multiple.Factor), cellsOf);
            case Amount.Sum sum:
                return sum.Terms.All(term => Add(term, factor, cellsOf));
            default:
                throw new ArgumentOutOfRangeException(nameof(amount));
        }
    }

    private void AddTerm(int cell, Rational multiple)
    {
        terms.TryGetValue(cell, out var before);
        var after = before + multiple;
        if (after.Sign == 0) terms.Remove(cell);
        else terms[cell] = after;
    }
}
