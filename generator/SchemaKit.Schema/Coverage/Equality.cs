using System.Numerics;

namespace SchemaKit.Schema;

/// <summary>A rule applied to one column, row or cell that says a sum of multiples of cells is a constant.</summary>
/// <param name="Terms">The cells that count, in the order of the form, and their factors in whole numbers.</param>
internal sealed record Equality(IReadOnlyList<Term> Terms)
{
    /// <summary>The equality that a condition is; null where it is none, or reads no cell that counts.</summary>
    public static Equality? Of(Condition condition)
    {
        if (condition is not Condition.Comparison { Relation: Relation.Equal } comparison) return null;
        if (LinearForm.Of(comparison) is not { } form) return null;
        var multiples = form.Multiples.ToList();
        if (multiples.Count == 0) return null;

        // An equality says the same whatever all of it is multiplied by: so often by ten that nothing is left behind a point.
        var digits = multiples.Max(m => Digits(m.Multiple));
        return new Equality([.. multiples.Select(m => new Term(m.Cell, Scaled(m.Multiple, digits)))]);
    }

    private static int Digits(decimal number) => (decimal.GetBits(number)[3] >> 16) & 0xFF;

    private static BigInteger Scaled(decimal number, int digits)
    {
        var bits = decimal.GetBits(number);
        var magnitude = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        var scaled = magnitude * BigInteger.Pow(10, digits - Digits(number));
        return number < 0 ? -scaled : scaled;
    }
}

/// <summary>A cell in an equality.</summary>
/// <param name="Cell">The cell's position in the template.</param>
/// <param name="Factor">What it is multiplied by; never 0.</param>
internal readonly record struct Term(int Cell, BigInteger Factor);
