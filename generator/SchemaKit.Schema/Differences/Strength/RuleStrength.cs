namespace SchemaKit.Schema;

/// <summary>
/// Everything that some rules assert together, and what can be told to follow from it. Equalities follow from equalities exactly, as
/// their sums and multiples. An inequality follows from an equality, from one of the same multiples that is as tight, or from the bounds
/// of single cells; that a sum is whole, from its cells being whole; everything else from a rule that asserts it in so many words.
/// </summary>
internal sealed class RuleStrength
{
    // What is asserted in so many words needs no reckoning, which is all there is to most comparisons.
    private readonly Lazy<EqualitySpan> equalities;
    private readonly HashSet<Assertion> asserted;
    private readonly Dictionary<EquatableArray<(int, Rational)>, (Rational Constant, bool IsBelow)> tightest = [];

    public RuleStrength(IEnumerable<Assertion> assertions, CancellationToken cancellation)
    {
        asserted = [.. assertions];
        equalities = new(() => new EqualitySpan(asserted.OfType<Assertion.Zero>().Select(zero => zero.Sum), cancellation));
        foreach (var limit in asserted.OfType<Assertion.AtMostZero>())
        {
            var (key, constant) = (limit.Sum.Key, limit.Sum.Constant);
            if (!tightest.TryGetValue(key, out var known) || IsTighter((constant, limit.IsBelow), known)) tightest[key] = (constant, limit.IsBelow);
        }
    }

    /// <summary>Whether something follows, as far as is told here.</summary>
    public bool Implies(Assertion assertion) => asserted.Contains(assertion) || assertion switch
    {
        Assertion.Zero zero => equalities.Value.Holds(zero.Sum) || (IsAtMostZero(zero.Sum, false) && IsAtMostZero(zero.Sum.Times(-Rational.One), false)),
        Assertion.NotZero not => IsAtMostZero(not.Sum, true) || IsAtMostZero(not.Sum.Times(-Rational.One), true),
        Assertion.AtMostZero limit => IsLimited(limit) || (!limit.IsBelow && equalities.Value.Holds(limit.Sum)),
        Assertion.Whole whole => whole.Sum.Constant.IsWhole && whole.Sum.Terms.All(term => term.Value.IsWhole && IsWhole(term.Key)),
        Assertion.Either either => either.Left.All(Implies) || either.Right.All(Implies),
        Assertion.IfThen ifThen => ifThen.Consequence.All(Implies),
        _ => false,
    };

    private bool IsAtMostZero(LinearSum sum, bool isBelow) => Implies(new Assertion.AtMostZero(sum, isBelow));

    private bool IsWhole(int cell) => asserted.Contains(new Assertion.Whole(LinearSum.Of(new Amount.Figure(cell), null, only => [only])!));

    private bool IsLimited(Assertion.AtMostZero limit)
    {
        if (limit.Sum.Terms.Count == 0) return limit.IsBelow ? limit.Sum.Constant.Sign < 0 : limit.Sum.Constant.Sign <= 0;
        if (tightest.TryGetValue(limit.Sum.Key, out var known) && !IsTighter((limit.Sum.Constant, limit.IsBelow), known)) return true;

        // The most that the sum can be, each cell at its own bound.
        var (most, isBelow) = (limit.Sum.Constant, false);
        foreach (var term in limit.Sum.Terms)
        {
            var sign = term.Value.Sign < 0 ? -Rational.One : Rational.One;
            if (!tightest.TryGetValue(new([(term.Key, sign)]), out var bound)) return false;
            most -= bound.Constant * (term.Value * sign);
            isBelow |= bound.IsBelow;
        }

        return most.Sign < 0 || (most.Sign == 0 && (isBelow || !limit.IsBelow));
    }

    private static bool IsTighter((Rational Constant, bool IsBelow) one, (Rational Constant, bool IsBelow) other) =>
        one.Constant.CompareTo(other.Constant) is var order && (order > 0 || (order == 0 && one.IsBelow && !other.IsBelow));
}
