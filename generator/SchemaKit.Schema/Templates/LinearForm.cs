namespace SchemaKit.Schema;

/// <summary>
/// What is left of a comparison once everything is on one side and cancelled: a multiple of each cell, and a constant. The sides
/// compare as this compares with zero.
/// </summary>
public sealed class LinearForm
{
    private readonly SortedDictionary<int, decimal> multiples = [];

    private LinearForm()
    {
    }

    /// <summary>What is added to the multiples of the cells.</summary>
    public decimal Constant { get; private set; }

    /// <summary>The multiple of a cell; 0 for one that does not count.</summary>
    /// <param name="cell">The cell's position in the template.</param>
    public decimal this[int cell] => multiples.TryGetValue(cell, out var multiple) ? multiple : 0;

    /// <summary>Every cell that counts, by its position in the template, and its multiple.</summary>
    public IEnumerable<(int Cell, decimal Multiple)> Multiples => multiples.Select(m => (m.Key, m.Value));

    /// <summary>The form of a comparison; null where its numbers are beyond reckoning.</summary>
    /// <param name="comparison">The comparison.</param>
    public static LinearForm? Of(Condition.Comparison comparison)
    {
        var form = new LinearForm();
        try
        {
            form.Add(comparison.Left, 1);
            form.Add(comparison.Right, -1);
        }
        catch (OverflowException)
        {
            return null;
        }

        foreach (var cell in form.multiples.Where(m => m.Value == 0).Select(m => m.Key).ToList()) form.multiples.Remove(cell);
        return form;
    }

    /// <summary>Whether the comparison holds whatever the cells say; null where it depends on them.</summary>
    /// <param name="relation">How the sides compare.</param>
    public bool? Verdict(Relation relation) => multiples.Count > 0 ? null : relation switch
    {
        Relation.Equal => Constant == 0,
        Relation.NotEqual => Constant != 0,
        Relation.AtMost => Constant <= 0,
        Relation.AtLeast => Constant >= 0,
        Relation.LessThan => Constant < 0,
        _ => Constant > 0,
    };

    /// <summary>
    /// The same for two equalities exactly when one is the other with its terms in another order, on other sides, or multiplied;
    /// null where the numbers are beyond reckoning.
    /// </summary>
    public EquatableArray<(int Cell, decimal Multiple)>? EqualityKey()
    {
        var unit = multiples.Count == 0 ? 1 : multiples.First().Value;
        try
        {
            return new(multiples.Select(m => (m.Key, m.Value / unit)).Append((-1, Constant / unit)));
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private void Add(Amount amount, decimal factor)
    {
        switch (amount)
        {
            case Amount.Constant number:
                Constant += factor * number.Value;
                break;
            case Amount.Figure figure:
                multiples.TryGetValue(figure.Cell, out var before);
                multiples[figure.Cell] = before + factor;
                break;
            case Amount.Multiple multiple:
                Add(multiple.Operand, factor * multiple.Factor);
                break;
            case Amount.Sum sum:
                foreach (var term in sum.Terms) Add(term, factor);
                break;
        }
    }
}
