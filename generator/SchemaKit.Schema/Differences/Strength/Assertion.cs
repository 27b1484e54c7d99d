namespace SchemaKit.Schema;

/// <summary>What a rule says of a report at one place, in a form that does not depend on how it was written.</summary>
internal abstract record Assertion
{
    private Assertion()
    {
    }

    /// <summary>The sum is zero.</summary>
    internal sealed record Zero(LinearSum Sum) : Assertion;

    /// <summary>The sum is not zero.</summary>
    internal sealed record NotZero(LinearSum Sum) : Assertion;

    /// <summary>The sum is at most zero, or below zero.</summary>
    internal sealed record AtMostZero(LinearSum Sum, bool IsBelow) : Assertion;

    /// <summary>The sum is a whole number.</summary>
    internal sealed record Whole(LinearSum Sum) : Assertion;

    /// <summary>All of one list hold, or all of the other.</summary>
    internal sealed record Either(EquatableArray<Assertion> Left, EquatableArray<Assertion> Right) : Assertion;

    /// <summary>Where all of one list hold, all of the other do.</summary>
    internal sealed record IfThen(EquatableArray<Assertion> Premise, EquatableArray<Assertion> Consequence) : Assertion;

    /// <summary>What a condition asserts, all of it together; null where a cell that it reads stands nowhere.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="cellsOf">The cells that a cell is the sum of; null where it stands nowhere.</param>
    public static EquatableArray<Assertion>? Of(Condition condition, Func<int, IReadOnlyList<int>?> cellsOf)
    {
        switch (condition)
        {
            case Condition.Comparison comparison:
                return Of(comparison, cellsOf) is { } asserted ? new([asserted]) : null;
            case Condition.IsWhole test:
                return LinearSum.Of(test.Operand, null, cellsOf) is { } sum ? new([new Whole(sum)]) : null;
            case Condition.And both:
                return Of(both.Left, cellsOf) is { } one && Of(both.Right, cellsOf) is { } other ? new(one.Concat(other).Distinct()) : null;
            case Condition.Or either:
                return Of(either.Left, cellsOf) is { } left && Of(either.Right, cellsOf) is { } right ? new([new Either(left, right)]) : null;
            case Condition.IfThen ifThen:
                return Of(ifThen.Premise, cellsOf) is { } premise && Of(ifThen.Consequence, cellsOf) is { } then ? new([new IfThen(premise, then)]) : null;
            default:
                throw new ArgumentOutOfRangeException(nameof(condition));
        }
    }

    private static Assertion? Of(Condition.Comparison comparison, Func<int, IReadOnlyList<int>?> cellsOf)
    {
        var isMore = comparison.Relation is Relation.AtLeast or Relation.MoreThan;
        var (left, right) = isMore ? (comparison.Right, comparison.Left) : (comparison.Left, comparison.Right);
        if (LinearSum.Of(left, right, cellsOf)?.Normalized() is not { } sum) return null;
        return comparison.Relation switch
        {
            Relation.Equal => new Zero(Signed(sum)),
            Relation.NotEqual => new NotZero(Signed(sum)),
            Relation.LessThan or Relation.MoreThan => new AtMostZero(sum, IsBelow: true),
            _ => new AtMostZero(sum, IsBelow: false),
        };
    }

    // What is zero, or is not, is so whichever way round it is taken.
    private static LinearSum Signed(LinearSum sum) => sum.Terms.Count > 0 && sum.Terms.First().Value.Sign < 0 ? sum.Times(-Rational.One) : sum;
}
