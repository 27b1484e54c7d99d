namespace SchemaKit.Schema.Overlays;

/// <summary>
/// What a rule says of a variant, place by place; and what follows for sums of places, by that rule alone. That other rules might make
/// up for it is not asked: a rule that leaves an addition out says something that is not so.
/// </summary>
/// <param name="places">What it says at each place.</param>
/// <param name="cancellation">Gives up when cancelled.</param>
internal sealed class SaidOfParts(IReadOnlyList<EquatableArray<Assertion>> places, CancellationToken cancellation)
{
    private readonly HashSet<EquatableArray<Assertion>> known = [.. places];
    private readonly Lazy<RuleStrength> strength = new(() => new RuleStrength(places.SelectMany(p => p), cancellation));

    /// <summary>Whether the rule says something at one of its places, or of several of them added up.</summary>
    public bool Includes(EquatableArray<Assertion> asserted) =>
        known.Contains(asserted) || asserted.All(one => strength.Value.Implies(one) || (one is Assertion.AtMostZero limit && IsSum(limit)));

    // Inequalities at several places add up to one of all of them.
    private bool IsSum(Assertion.AtMostZero limit)
    {
        var rest = limit.Sum.Times(Rational.One);
        foreach (var part in places.SelectMany(p => p).OfType<Assertion.AtMostZero>().Where(part => part.IsBelow == limit.IsBelow))
        {
            if (part.Sum.Terms.Count > 0 && part.Sum.Terms.All(term => limit.Sum.Terms.TryGetValue(term.Key, out var multiple) && multiple.Equals(term.Value)))
                rest.Subtract(part.Sum, Rational.One);
        }

        return rest.Terms.Count == 0 && rest.Constant.Sign == 0;
    }
}
