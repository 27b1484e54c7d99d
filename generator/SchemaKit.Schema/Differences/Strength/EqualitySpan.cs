namespace SchemaKit.Schema;

/// <summary>All equalities that follow from some: their sums and multiples, found by exact elimination.</summary>
internal sealed class EqualitySpan
{
    private readonly Dictionary<int, LinearSum> rows = [];

    /// <summary>The span of some equalities.</summary>
    /// <param name="zeros">What each says is zero.</param>
    /// <param name="cancellation">Gives up when cancelled.</param>
    public EqualitySpan(IEnumerable<LinearSum> zeros, CancellationToken cancellation)
    {
        foreach (var zero in zeros)
        {
            cancellation.ThrowIfCancellationRequested();
            var rest = Reduced(zero);
            if (rest.Terms.Count == 0) continue;
            var pivot = rest.Terms.First();
            rows.Add(pivot.Key, rest.Times(Rational.One / pivot.Value));
        }
    }

    /// <summary>Whether a sum is zero wherever all equalities hold.</summary>
    public bool Holds(LinearSum zero) => Reduced(zero) is { Terms.Count: 0, Constant.Sign: 0 };

    // A row begins with its pivot, so that what it brings in stands behind it, and one walk from left to right is enough.
    private LinearSum Reduced(LinearSum sum)
    {
        var rest = sum.Times(Rational.One);
        for (var at = -1; ;)
        {
            var next = rest.Terms.Where(term => term.Key > at && rows.ContainsKey(term.Key)).Take(1).ToList();
            if (next.Count == 0) return rest;
            rest.Subtract(rows[next[0].Key], next[0].Value);
            at = next[0].Key;
        }
    }
}
