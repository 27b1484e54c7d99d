namespace SchemaKit.Schema.Expressions;

/// <summary>
/// What is left of a comparison once everything is on one side and cancelled: a multiple of each cell, and a constant. The sides
/// compare as this compares with zero.
/// </summary>
internal sealed class LinearForm
{
    private readonly SortedDictionary<int, decimal> multiples = [];
    private decimal constant;

    private LinearForm()
    {
    }

    /// <summary>The form of a comparison; null where its numbers are beyond reckoning.</summary>
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
    public bool? Verdict(Relation relation) => multiples.Count > 0 ? null : relation switch
    {
        Relation.Equal => constant == 0,
        Relation.NotEqual => constant != 0,
        Relation.AtMost => constant <= 0,
        Relation.AtLeast => constant >= 0,
        Relation.LessThan => constant < 0,
        _ => constant > 0,
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
            return new(multiples.Select(m => (m.Key, m.Value / unit)).Append((-1, constant / unit)));
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
                constant += factor * number.Value;
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
